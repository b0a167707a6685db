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
    title: 'Cost and carbon',
    paragraphs: [
      'Under Decide, “Cost and carbon” draws every plan worth having between the cheapest and the cleanest: emissions to the right, cost upwards, each point a certified optimum under its own carbon cap. Going left along it, a tonne costs ever more; the figures beside a point say what the next tonne less would cost and what one tonne more would save. The knee is where most of what can be avoided has been avoided for the least of the cost. A plan off the line is dominated: dashes lead from it to what is cheaper at the same carbon or cleaner at the same cost. Enter or a click loads a point: its cap is written into the scenario, solved, and shown on the map. A front of the one-year form loads plans of that form.',
    ],
  },
  {
    title: 'Hours and typical days',
    paragraphs: [
      'Under “The year as” a scenario is one period, a few typical days, or a block of consecutive hours. Typical days are real days of the data set’s own year, chosen so that each stands for days like it; its weight is how many. From four days on the stillest and the hottest day are kept as days of their own, for no average shows them. Wind and sun of the days are scaled so that the year keeps its full-load hours. “Run the sizes over all 8,760 hours too” operates the finished plan over the whole year and shows how far the typical days were off.',
      'The strip under the map is the day: height is load, colour is carbon per kWh. Drag, use the arrow keys, or press space to play it. The band below is the year, each day in the colour of the typical day that stands for it; a click opens that day. “Whole year” brings back the yearly view. Ribbons show the work that arrives in the hour; rings show the power drawn.',
    ],
  },
  {
    title: 'The weather',
    paragraphs: [
      'Wind, sun and outdoor temperature are generated: a synthetic year drawn from a numbered seed, with the statistics of each climate, neighbours moving together, and every site brought exactly to its full-load hours. It is no forecast and no measured year. Another number draws another year: a plan worth building should hold in several. Where a site’s own hourly series is known, it can be chosen or dropped as a CSV under Sites, and then that site uses it.',
    ],
  },
  {
    title: 'Storage and waiting work',
    paragraphs: [
      'Batteries at the sites are sized in MW and in MWh. They lose energy on the way in and out, and what is left of a day is carried to the next along the calendar. They move wind and sun to other hours, and cheap hours to dear ones.',
      'Training, batch inference and backup may wait, each class up to its longest wait and within its day. Work that waits runs later on servers that stand anyway; the first to arrive is the first to run, and no deadline is missed. Interactive classes never wait.',
      'Under steady routing each stream keeps its share of sites all year, as contracts and the place of data have it. Under hourly routing every hour is free to go where wind and sun are; that is the most that following them could save.',
    ],
  },
  {
    title: 'Three ways to count green',
    paragraphs: [
      'With certificates: own, contracted and certified energy over the year. Over the year: the same without certificates. Hour by hour: only green energy that was there in the hour it was used, straight from the plant, from a contract as its origin delivers, or out of the part of the store that was charged green. Grid power that was stored never counts as green.',
      'All three scores are always shown, whichever of them a rule asks for. A plan that is 80 % green over the year is usually less so hour by hour, and asking for the hourly count costs more, for it takes storage, more capacity, or work that waits. The one-year form cannot see hours, so there the hourly score stays open and own supply is limited to the share that annual sizing really covers.',
    ],
  },
  {
    title: 'Other ways, bit or electron, provinces',
    paragraphs: [
      'Other ways: under Decide the plan stands beside five others for the same demand: at home, western power delivered, as halls stand today, cheapest site first, and every province alone. The last less the plan is the value of planning together, which is never negative. A way placed by a rule is checked row by row but proven by no bound, and says so.',
      'Bit or electron: for each eastern region and western province, one MWh of IT work kept at home, moved there on grid power or with own green power, or kept at home with that province’s green power delivered. The letters say what is cheapest and what carries least carbon; Enter opens a pair. Room and volumes are not counted here: they are what the plan itself weighs.',
      'Provinces: how far load and halls concentrate and how alike the provinces build, what the plan leaves behind in investment, jobs and tax, and where one more MW would be worth most. Factors of jobs, tax and economic size are national assumptions; put in your own and the report is asked again. None of this changes the plan on the map.',
    ],
  },
  {
    title: 'What moves it, and what rules cost',
    paragraphs: [
      '“What moves it” sets every figure the plan rests on to its low and to its high and solves again; where the data give no range it takes 10 % either way and says so. Break-even finds the value at which load goes elsewhere, such as the carbon price at which Qingyang beats Shaoguan: nine values first, then halving. Two figures of the ranking can be varied together.',
      '“What rules cost” prices the rules that hold the plan back. A price holds only between the two limits beside it; at a corner it differs on either side. “Apply and re-solve” changes the input behind a rule and puts the predicted beside the actual change of cost. Where the step ends inside the range the two agree.',
    ],
  },
  {
    title: 'Why here, why not there',
    paragraphs: [
      'Open a site under Sites, or press “Why?” in a row of the flow table, choose a stream or the site as a whole, and ask. One more MW is priced here and at every other place it may go, item by item: its own cost, and the prices of the rules it meets, such as a full site or a carbon cap. The reduced cost is how much cheaper an unused place would have to become to be used. Then the plan is solved again with load forced there, or kept away, and the change of cost and carbon is shown.',
    ],
  },
  {
    title: 'When nothing works',
    paragraphs: [
      'A scenario that no plan meets is explained under Plan: the rules that cannot hold together, each with the way to its input; the smallest change of each rule alone that is enough, solved again, with its cost; and the least change when every rule may give way. “Apply and solve” makes that change in the scenario and solves it. The proof weighs the rows and adds them up with code that never talks to the solver.',
    ],
  },
  {
    title: 'Which sites to open',
    paragraphs: [
      'Under Scenario, Siting decides which sites open at all: each open site costs its fixed cost a year and holds at least its least size. The number of open sites can be limited, new halls can come in whole blocks, sites can rule each other out, and under Sites one site can be locked open or shut. Such a plan says how many sites it opens and whether that is proven best; Stop keeps the best plan found so far, with the gap that is left. Prices then hold as long as the same sites stay open.',
    ],
  },
  {
    title: 'What it leaves out',
    paragraphs: [
      'A typical day closes on itself for waiting work; only storage is carried from day to day. The hour is the finest step: no outage, no forecast error, no grid within a province. Contracts deliver by the profile of their origin. Demand is rated IT power; energy follows from a load factor and a daily shape per class. Existing halls are sunk, and only the part not let to others is on offer. Jobs, tax and land are not in the cost.',
    ],
  },
]
