import type { Chapter } from './helpIn.ts'

export const en: readonly Chapter[] = [
  {
    title: 'What Xisuan computes',
    paragraphs: [
      'Every province has a demand for AI compute, split into classes by how much latency they bear. Xisuan places each class of each province at data-centre sites, at home or elsewhere, and sizes new halls, own wind and solar, contracts and grid supply, so that the yearly cost is least. Carbon enters by its price, by a cap, or by a green rule.',
      'It is one linear program. Its answer comes with a proof: the bound and the residuals are recomputed from the program and the values by code that never talks to the solver.',
    ],
  },
  {
    title: 'Reading the map',
    paragraphs: [
      'A ribbon is thin where demand arises and thick at the site. Its width is MW of rated IT power, its colour the carbon of a kWh used at that site. A ring around a site shows how full it is. At first only what leaves the east is drawn; the switch shows everything. The Table tab holds all of it as numbers.',
      'Capacities of sites are planning assumptions. A figure that is assumed or still to be confirmed says so wherever it is shown.',
    ],
  },
  {
    title: 'Three ways',
    paragraphs: [
      'Stay: demand at home on grid power. Move the bit: this plan. Move the electron: demand at home, with western green power contracted for the same green share as the plan. All three are solved for the same scenario and compared per MWh of IT work. Moving west can be worse, and then the text says so.',
    ],
  },
  {
    title: 'Two carbon accounts',
    paragraphs: [
      'The location account multiplies what is drawn from the grid by the provincial average factor; buying green power elsewhere changes nothing in it. The market account multiplies what is not covered by contracts or certificates by the national residual factor. Both are always shown. Factors are averages, not what one more MWh would emit.',
    ],
  },
  {
    title: 'Counting green',
    paragraphs: [
      'Certificates count own, contracted and certified energy over the year; the annual rule leaves certificates out. Neither says that the energy was there when it was used. The one-year form cannot see hours, so the hourly score is left open and own supply is limited to the share that annual sizing really covers.',
    ],
  },
  {
    title: 'What it leaves out',
    paragraphs: [
      'Hours, storage and waiting work are not in the one-year form. Prices and tariffs are means of a year. Demand is rated IT power; energy follows from a load factor per class. Existing halls are sunk, and only the part not let to others is on offer. Jobs, tax and land are not in the cost.',
    ],
  },
]
