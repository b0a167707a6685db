import { expect, test } from 'vitest'
import { siteDecisions, sitingTotals } from '../../../client/flows/sitingTotals.ts'
import type { SitingResult } from '../../../server/contract/siting.ts'

type OpenSite = SitingResult['openSites'][number]

const name = { en: 'site', zh: '站点' }
const open = (siteId: string, changes: Partial<OpenSite> = {}): OpenSite => ({
  siteId,
  name,
  itMw: 100,
  builtItMw: 60,
  fixedCostCnyPerYear: 3e7,
  blocks: null,
  lock: null,
  ...changes,
})
const siting = (openSites: readonly OpenSite[]): SitingResult => ({
  openSites: [...openSites],
  closedSites: [{ siteId: 'shut', name, fixedCostCnyPerYear: 3e7, lock: 'shut' }],
  fixedCostCny: 6e7,
  gap: 0,
  boundCny: 1,
  boundFrom: 'highsBound',
  dualsFrom: 'fixedDecisions',
  formulation: 'strong',
})

// Two sites of 100 MW, 60 MW of it new, one in 3 blocks of 20 MW and one that builds none; one more was decided.
test('open sites are counted and added up; blocks where any site builds in blocks', () => {
  const built = [open('a', { blocks: 3 }), open('b', { blocks: 0, builtItMw: 0 })]
  expect(sitingTotals(siting(built))).toEqual({ open: 2, candidates: 3, itMw: 200, builtItMw: 60, blocks: 3 })
  expect(sitingTotals(siting([open('a')])).blocks).toBeNull()
})

test('each decided site is open or shut, with its lock; others are not named', () => {
  const decisions = siteDecisions(siting([open('a', { lock: 'open' })]))
  expect(decisions.get('a')).toEqual({ isOpen: true, lock: 'open' })
  expect(decisions.get('shut')).toEqual({ isOpen: false, lock: 'shut' })
  expect(decisions.get('home-hebei')).toBeUndefined()
})
