import { describe, expect, test } from 'vitest'
import { partPieces, partSpan, partsThatCount } from '../../../client/flows/partBars.ts'
import { equalProvinces, provinceShares } from '../../../client/flows/provinceShares.ts'
import type { Concentration, SuitabilityPart, SuitabilityPartId } from '../../../server/contract/reports.ts'
import { aPlan, aPlanSite } from '../../support/aPlan.ts'

const part = (id: SuitabilityPartId, advantageCnyPerMwYear: number): SuitabilityPart => ({
  id,
  name: { en: id, zh: '项' },
  costCnyPerMwYear: 0,
  advantageCnyPerMwYear,
})

describe('a bar of parts', () => {
  // To the right 30 then 20; to the left 10 then 5: the ends are 50 and −15, and 50 − 15 = 35 is the worth.
  test('advantages stack to the right of zero, drawbacks to the left', () => {
    const pieces = partPieces([part('land', 30), part('energy', -10), part('network', 20), part('carbon', -5)])
    expect(pieces).toEqual([
      { id: 'land', from: 0, to: 30 },
      { id: 'energy', from: -10, to: 0 },
      { id: 'network', from: 30, to: 50 },
      { id: 'carbon', from: -15, to: -10 },
    ])
    expect(partSpan([pieces, partPieces([part('land', 80)])])).toEqual({ from: -15, to: 80 })
    expect(partSpan([])).toEqual({ from: 0, to: 0 })
  })

  test('what makes no difference is neither drawn nor listed', () => {
    expect(partPieces([part('servers', 0.4)])).toEqual([])
    const listed = partsThatCount([
      [part('servers', 0), part('land', 5)],
      [part('servers', 0), part('land', -5)],
    ])
    expect(listed.map(({ id }) => id)).toEqual(['land'])
  })
})

describe('who holds what', () => {
  const province = (provinceId: string, itMw: number, builtItMw: number) => ({
    provinceId,
    itMw,
    share: 0,
    builtItMw,
    idleExistingItMw: 0,
  })
  const report: Concentration = {
    hhi: 0.625,
    hhiExisting: null,
    hhiNewHalls: null,
    provinces: [province('guizhou', 25, 0), province('ningxia', 75, 0)],
    idleExistingItMw: 0,
    idleExistingShare: 0,
    economicSiteItMw: null,
    belowEconomicSize: [],
    similarity: { mean: null, pairs: [], basis: { en: 'x', zh: '某' } },
    statements: [],
  }

  test('shares of one bar sum to one, the largest first; sites of one province are added up', () => {
    const sites = [
      aPlanSite({ existingUsableItMw: 30 }),
      aPlanSite({ siteId: 'guiyang', existingUsableItMw: 30 }),
      aPlanSite({ siteId: 'own', provinceId: null, existingUsableItMw: 140 }),
    ]
    const { placed, existing, newHalls } = provinceShares(aPlan({ sites }), report)
    expect(placed.map(({ provinceId, share }) => [provinceId, share])).toEqual([
      ['ningxia', 0.75],
      ['guizhou', 0.25],
    ])
    expect(existing).toEqual([
      { provinceId: 'own', itMw: 140, share: 0.7 },
      { provinceId: 'guizhou', itMw: 60, share: 0.3 },
    ])
    expect(newHalls).toEqual([])
  })

  // Four equal provinces: HHI = 4 × (1/4)² = 0.25.
  test('an index says how many equal provinces it is worth', () => {
    expect(equalProvinces(0.25)).toBe(4)
    expect(equalProvinces(null)).toBeNull()
  })
})
