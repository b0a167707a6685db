import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

const annual = { accounting: 'annual' } as const

test('all buyers together take what an origin offers', () => {
  expect(rowsOf('originVolume', demoSites({ green: annual }))).toMatchInlineSnapshot(`
    "originVolume[gansu.wind]: contractedGreenMwh[zhongwei,gansu.wind] + contractedGreenMwh[wuhu,gansu.wind] <= 5000
    originVolume[yunnan.hydro]: contractedGreenMwh[zhongwei,yunnan.hydro] + contractedGreenMwh[wuhu,yunnan.hydro] <= 8000"
  `)
})

test('a dry year leaves three quarters of hydro', () => {
  expect(rowsOf('originVolume', demoSites({ green: annual, supply: { dryYear: true } }))).toContain('<= 6000')
})

test('where contracts count for nothing, or are off, there is no row', () => {
  expect(rowsOf('originVolume', demoSites())).toBe('')
  expect(rowsOf('originVolume', demoSites({ green: annual, supply: { contracts: false } }))).toBe('')
})

test('the market account counts contracts without a green rule', () => {
  expect(rowsOf('originVolume', demoSites({ carbon: { account: 'market' } }))).not.toBe('')
})
