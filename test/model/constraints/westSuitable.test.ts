import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('three quarters of 40 MW of eastern demand may go west', () => {
  expect(rowsOf('westSuitable', demoSites())).toMatchInlineSnapshot(
    `"westSuitable[shanghai,training]: reservedItMw[shanghai,zhongwei,training] <= 30"`,
  )
})

test.each([0, 1])('a share of %d needs no row', (westSuitableShare) => {
  expect(rowsOf('westSuitable', demoSites({ data: { workloads: [{ id: 'training', westSuitableShare }] } }))).toBe('')
})

test('a share of 0 takes the columns away instead', () => {
  const input = demoSites({ data: { workloads: [{ id: 'training', westSuitableShare: 0 }] } })
  expect(rowsOf('demandServed', input)).toMatchInlineSnapshot(`
    "demandServed[shanghai,training]: reservedItMw[shanghai,wuhu,training] = 40
    demandServed[gansu,training]: reservedItMw[gansu,zhongwei,training] + reservedItMw[gansu,wuhu,training] = 10"
  `)
})

test('the rule can be switched off', () => {
  expect(rowsOf('westSuitable', demoSites({ policy: { westSuitable: false } }))).toBe('')
})
