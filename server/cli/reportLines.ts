import type { Words } from '../contract/figure.ts'
import type { Plan } from '../contract/plan.ts'
import type { BitVsElectron, LocalBenefit, Suitability } from '../contract/reports.ts'
import { bigCny } from './amounts.ts'
import type { Language } from './parseArguments.ts'

const words = {
  bit: { en: 'Move the bit or the electron, what saves most first', zh: '“算力西移”还是“绿电东送”，按节省从多到少' },
  concentration: { en: 'Concentration', zh: '集中度' },
  benefit: { en: 'Local benefit', zh: '地方效益' },
  invested: { en: 'built', zh: '建设投资' },
  jobs: { en: 'lasting jobs', zh: '个长期岗位' },
  suitability: { en: 'What one more MW is worth', zh: '再增 1 MW 的价值' },
  perMwh: { en: 'CNY/MWh IT', zh: '元/MWh IT' },
  perMwYear: { en: 'CNY/MW-year', zh: '元/MW·年' },
  stay: { en: 'stay', zh: '留在本地' },
  bitOnGrid: { en: 'move the bit, on grid power', zh: '算力西移，用网电' },
  bitOwn: { en: 'move the bit, on own green power', zh: '算力西移，用自建绿电' },
  electron: { en: 'bring the electron', zh: '绿电东送' },
} as const

const mostLines = 8
const choices = { stay: words.stay, bitOnGrid: words.bitOnGrid, bit: words.bitOwn, electron: words.electron } as const

/** The reports of a plan, a few lines each. */
export function reportLines({ bitVsElectron, reports }: Plan, language: Language): string[] {
  return [
    ...(bitVsElectron ? bitLines(bitVsElectron, language) : []),
    ...(reports?.concentration
      ? [
          `${words.concentration[language]}: HHI ${reports.concentration.hhi.toFixed(3)}`,
          ...reports.concentration.statements.map((text) => `  - ${text[language]}`),
        ]
      : []),
    ...(reports?.localBenefit ? benefitLines(reports.localBenefit, language) : []),
    ...(reports?.suitability ? suitabilityLines(reports.suitability, language) : []),
  ]
}

/** Pairs by what the cheapest choice saves against staying, CNY per MWh of IT work. */
function bitLines({ pairs }: BitVsElectron, language: Language): string[] {
  const rows = pairs.map((pair) => {
    const best = pair[pair.cheapest] ?? pair.stay
    return { pair, saves: pair.stay.costCnyPerItMwh - best.costCnyPerItMwh }
  })
  rows.sort((a, b) => b.saves - a.saves)
  const lines = rows.slice(0, mostLines).map(({ pair, saves }) => {
    const choice = choices[pair.cheapest][language]
    return `  ${saves.toFixed(1).padStart(8)} ${words.perMwh[language]}  ${pair.regionId} → ${pair.provinceId}: ${choice}`
  })
  return lines.length === 0 ? [] : [`${words.bit[language]}:`, ...lines]
}

function benefitLines({ provinces, years }: LocalBenefit, language: Language): string[] {
  const invested = provinces.toSorted((a, b) => b.investmentCny - a.investmentCny).slice(0, mostLines)
  const lines = invested.map(({ provinceId, investmentCny, runJobs, taxCny }) => {
    const jobs = runJobs === null ? '' : `, ${runJobs.toFixed(0)} ${words.jobs[language]}`
    const tax = taxCny === null ? '' : `, ${taxWords(bigCny(taxCny, language, 2), years)[language]}`
    return `  ${provinceId}: ${bigCny(investmentCny, language, 2)} ${words.invested[language]}${jobs}${tax}`
  })
  return [`${words.benefit[language]}:`, ...lines]
}

function taxWords(amount: string, years: number): Words {
  return { en: `${amount} tax in ${years} years`, zh: `${years} 年税收 ${amount}` }
}

function suitabilityLines({ sites }: Suitability, language: Language): string[] {
  const lines = sites.slice(0, mostLines).map(({ rank, siteId, worthCnyPerMwYear }) => {
    return `  ${rank}. ${siteId} ${worthCnyPerMwYear.toFixed(0)} ${words.perMwYear[language]}`
  })
  return [`${words.suitability[language]}:`, ...lines]
}
