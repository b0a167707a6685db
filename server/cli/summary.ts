import type { Plan } from '../contract/plan.ts'
import { bigTonnes, yearlyCny } from './amounts.ts'
import { comparisonLines } from './comparisonLines.ts'
import type { Language } from './parseArguments.ts'

const words = {
  status: { en: 'Status', zh: '状态' },
  cost: { en: 'Cost', zh: '成本' },
  withoutServers: { en: 'without servers', zh: '不含服务器' },
  carbon: { en: 'Carbon, location-based', zh: '碳排放（区域口径）' },
  served: { en: 'Served', zh: '已满足' },
  west: { en: 'East demand placed west', zh: '东部需求西移' },
  sites: { en: 'Largest sites', zh: '最大站点' },
  proof: { en: 'Certificate', zh: '最优性证明' },
  passed: { en: 'passed', zh: '通过' },
  failed: { en: 'not passed', zh: '未通过' },
} as const

const mostSites = 8

/** A plan on one screen of text. Money in billion CNY (亿元) per year, power in MW. */
export function summarise(plan: Plan, language: Language): string {
  const word = (key: keyof typeof words) => words[key][language]
  const lines = [`${word('status')}: ${plan.status}   ${plan.name}`.trimEnd()]
  if (plan.kpis) {
    const { costCny, costWithoutServersCny, carbonTonnes, servedItMw, demandItMw, eastToWestShare } = plan.kpis
    lines.push(
      `${word('cost')}: ${yearlyCny(costCny, language)} (${word('withoutServers')} ${yearlyCny(costWithoutServersCny, language)})`,
      `${word('carbon')}: ${bigTonnes(carbonTonnes, language)} CO2`,
      `${word('served')}: ${servedItMw.toFixed(1)} / ${demandItMw.toFixed(1)} MW IT`,
      `${word('west')}: ${(eastToWestShare * 100).toFixed(1)} %`,
      `${word('sites')}: ${largestSites(plan, language)}`,
    )
  }
  lines.push(...comparisonLines(plan, language))
  for (const { text } of [...plan.reasons, ...plan.statements]) lines.push(`- ${text[language]}`)
  if (plan.certificate) {
    const { passed, relativeGap, boundFrom, solver, solverVersion } = plan.certificate
    const gap = relativeGap === null ? '' : `, gap ${Math.max(0, relativeGap).toExponential(1)} (${boundFrom})`
    lines.push(`${word('proof')}: ${word(passed ? 'passed' : 'failed')}${gap}, ${solver} ${solverVersion}`)
  }
  return `${lines.join('\n')}\n`
}

function largestSites(plan: Plan, language: Language): string {
  const used = plan.sites.filter((site) => site.itMw > 0).toSorted((a, b) => b.itMw - a.itMw)
  return used
    .slice(0, mostSites)
    .map((site) => `${site.name[language]} ${site.itMw.toFixed(0)} MW`)
    .join(', ')
}
