import { describe, expect, test } from 'vitest'
import {
  breakEvenAsked,
  carbonPriceQuestion,
  firstQuestion,
  movablesOf,
  powerPriceQuestion,
  usualRange,
} from '../../../client/state/breakEvenForm.ts'
import { parseSensitivity } from '../../../server/contract/parseSensitivity.ts'
import type { RestsOn } from '../../../server/contract/plan.ts'
import { aPlacement, aPlan, aPlanRegion, aPlanSite } from '../../support/aPlan.ts'

const rests = (figure: string, value: number): RestsOn => ({
  figure,
  value,
  unit: 'CNY per MWh',
  year: '2025',
  sourceId: 'test',
  quality: 'assumed',
  status: 'assumed',
  changed: false,
})

/** 300 MW of Shanghai's training, 200 of them in Gui'an; its own site pays 740 CNY/MWh. */
const plan = aPlan({
  datasetId: 'china-2030',
  sites: [
    aPlanSite({ siteId: 'guian', zone: 'west' }),
    aPlanSite({ siteId: 'qingyang', zone: 'west' }),
    aPlanSite({ siteId: 'shaoguan', zone: 'east' }),
    aPlanSite({ siteId: 'home-shanghai', kind: 'home', zone: 'east' }),
  ],
  regions: [aPlanRegion()],
  placements: [
    aPlacement({ itMw: 200 }),
    aPlacement({ siteId: 'home-shanghai', itMw: 100 }),
    aPlacement({ workloadId: 'batch', itMw: 150 }),
  ],
  restsOn: [rests('sites.home-shanghai.tariffCnyPerMwh', 740)],
})

describe('the ready-made questions', () => {
  test('at what carbon price Qingyang beats Shaoguan', () => {
    const form = carbonPriceQuestion(plan)
    expect(form && breakEvenAsked(form, plan)).toEqual({
      name: 'carbon.priceCnyPerTonne',
      low: 0,
      high: 1000,
      condition: { siteId: 'qingyang', thanSiteId: 'shaoguan', thanMw: 0 },
    })
    expect(firstQuestion(plan)).toEqual(form)
  })

  // Training moves most: half of its 300 MW should stay. Tariffs from nothing to half as much again, 1.5 x 740.
  test('what power price keeps the largest moved load east', () => {
    const form = powerPriceQuestion(plan)
    expect(form && breakEvenAsked(form, plan)).toEqual({
      name: 'sites.home-shanghai.tariffCnyPerMwh',
      low: 0,
      high: 1110,
      condition: { zone: 'east', thanMw: 150, regionId: 'shanghai', workloadId: 'training' },
    })
  })

  test('are not offered where the plan cannot be asked them', () => {
    const own = aPlan()
    expect(carbonPriceQuestion(own)).toBeNull()
    expect(powerPriceQuestion(own)).toBeNull()
    expect(firstQuestion(own)).toMatchObject({ asks: 'exceeds', siteId: 'guian', thanSiteId: 'guian' })
  })
})

test('whatever is filled in is a question the API takes', () => {
  for (const movable of movablesOf(plan)) {
    for (const asks of ['exceeds', 'stays'] as const) {
      const range = usualRange(movable, 'home-shanghai', plan)
      const form = { ...firstQuestion(plan), ...range, movable, movedSiteId: 'home-shanghai', asks }
      expect(() => parseSensitivity({ breakEven: breakEvenAsked(form, plan) }), `${movable} ${asks}`).not.toThrow()
    }
  }
})

test('own data are named where the scenario holds them', () => {
  const own = aPlan()
  const form = { ...firstQuestion(own), movable: 'siteTariff' as const, movedSiteId: 'guian' }
  expect(breakEvenAsked(form, own).name).toBe('data.sites[id=guian].tariffCnyPerMwh')
  expect(movablesOf(own)).not.toContain('demand')
})
