import type { Words } from '../../contract/figure.ts'
import type { Statement } from '../../contract/plan.ts'
import type { Instance } from '../instance.ts'

/** Said in place of every finding that would otherwise be read out of nothing. */
export const noDemandWords: Words = {
  en: 'The scenario has no demand to place (0 MW): nothing is built or run, and there is nothing to compare.',
  zh: '该情景的需求为零（0 MW），没有需要布置的负荷：无需建设，也没有用电，无可比较。',
}

/** The statement where the scenario asks for nothing at all; null where there is demand. */
export function noDemand({ demandItMw }: Pick<Instance, 'demandItMw'>): Statement | null {
  if (demandItMw.some((mw) => mw > 0)) return null
  return { code: 'noDemand', tone: 'caution', text: noDemandWords, values: { demandItMw: 0 } }
}
