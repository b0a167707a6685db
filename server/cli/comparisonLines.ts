import type { Conflict } from '../contract/conflict.ts'
import type { Baseline, Plan } from '../contract/plan.ts'
import type { SitingResult } from '../contract/siting.ts'
import { yearlyCny } from './amounts.ts'
import type { Language } from './parseArguments.ts'

const words = {
  open: { en: 'Open', zh: '开设' },
  shut: { en: 'Shut', zh: '不开设' },
  fixed: { en: 'Fixed cost of open sites', zh: '开设站点的固定成本' },
  left: { en: 'gap left', zh: '剩余差距' },
  none: { en: 'none', zh: '无' },
  plan: { en: 'This plan', zh: '本方案' },
  beside: { en: 'Beside it', zh: '对照方案' },
  perItMwh: { en: 'CNY/MWh IT without servers', zh: '元/MWh IT（不含服务器）' },
  unserved: { en: 'MW unserved', zh: 'MW 未满足' },
  noPlan: { en: 'no plan', zh: '无可行方案' },
  coordination: { en: 'Value of coordination', zh: '统筹的价值' },
  ofSilos: { en: 'of what the silos cost without servers', zh: '（占分省规划不含服务器的成本）' },
  clash: { en: 'These rules clash', zh: '以下规则相互冲突' },
  waysOut: { en: 'Smallest change of one rule', zh: '单项规则的最小改动' },
  together: { en: 'Or a little of each', zh: '或各让一步' },
} as const

type Word = keyof typeof words

/** Which sites open, what the plan is better than, what planning together is worth, and which rules clash. */
export function comparisonLines(plan: Plan, language: Language): string[] {
  return [
    ...(plan.siting ? sitingLines(plan.siting, language) : []),
    ...baselineLines(plan, language),
    ...coordinationLine(plan, language),
    ...(plan.conflict ? conflictLines(plan.conflict, language) : []),
  ]
}

function sitingLines({ openSites, closedSites, fixedCostCny, gap }: SitingResult, language: Language): string[] {
  const word = (key: Word): string => words[key][language]
  const named = openSites.map(({ name, itMw }) => `${name[language]} ${itMw.toFixed(0)} MW`)
  const shut = closedSites.map(({ name }) => name[language])
  const left = gap === null ? '' : `, ${word('left')} ${Math.max(0, gap).toExponential(1)}`
  return [
    `${word('open')} (${named.length}): ${named.join(', ') || word('none')}`,
    `${word('shut')} (${shut.length}): ${shut.join(', ') || word('none')}`,
    `${word('fixed')}: ${yearlyCny(fixedCostCny, language)}${left}`,
  ]
}

/** Per MWh of IT work, so that ways that serve less compare. */
function baselineLines({ baselines, kpis }: Plan, language: Language): string[] {
  if (baselines.length === 0 || !kpis) return []
  const title = `${words.beside[language]} (${words.perItMwh[language]}, kg CO2/MWh IT):`
  const rows = [
    figuresLine(words.plan[language], kpis, language),
    ...baselines.flatMap(({ name, kpis: figures, note }) => [
      figures ? figuresLine(name[language], figures, language) : `  ${name[language]}: ${words.noPlan[language]}`,
      ...(note ? [`    ${note[language]}`] : []),
    ]),
  ]
  return [title, ...rows]
}

function figuresLine(name: string, kpis: NonNullable<Baseline['kpis']>, language: Language): string {
  const { costWithoutServersCnyPerItMwh, carbonTonnesPerItMwh, unservedItMw } = kpis
  const unserved = unservedItMw > 0 ? `  ${unservedItMw.toFixed(1)} ${words.unserved[language]}` : ''
  const [cost, carbon] = [costWithoutServersCnyPerItMwh.toFixed(1), (carbonTonnesPerItMwh * 1000).toFixed(1)]
  return `  ${cost.padStart(9)} ${carbon.padStart(8)}  ${name}${unserved}`
}

function coordinationLine({ valueOfCoordination }: Plan, language: Language): string[] {
  if (!valueOfCoordination) return []
  const { costCny, shareOfCostWithoutServers, unservedItMw, reason } = valueOfCoordination
  const share =
    shareOfCostWithoutServers === null
      ? ''
      : ` = ${(shareOfCostWithoutServers * 100).toFixed(2)} %${language === 'en' ? ' ' : ''}${words.ofSilos[language]}`
  const missing = unservedItMw ? `, ${unservedItMw.toFixed(1)} ${words.unserved[language]}` : ''
  const amount = costCny === null ? (reason?.[language] ?? '–') : `${yearlyCny(costCny, language)}${share}`
  return [`${words.coordination[language]}: ${amount}${missing}`]
}

function conflictLines({ rules, changes, together }: Conflict, language: Language): string[] {
  const list = (title: Word, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [`${words[title][language]}:`, ...texts.map((text) => `  - ${text}`)]
  return [
    ...list(
      'clash',
      rules.map(({ text }) => text[language]),
    ),
    ...list(
      'waysOut',
      changes.map(({ text }) => text[language]),
    ),
    ...list('together', together?.changes.map(({ text }) => text[language]) ?? []),
  ]
}
