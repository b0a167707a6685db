import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

test('hourly routing moves work, not servers: as many stand as are reserved', () => {
  expect(rowsOf('serversForDemand', demoHours({ routing: 'hourly' }))).toMatchInlineSnapshot(
    `"serversForDemand[training]: - reservedItMw[shanghai,zhongwei,training] - reservedItMw[shanghai,wuhu,training] - reservedItMw[gansu,zhongwei,training] - reservedItMw[gansu,wuhu,training] + serverItMw[zhongwei,training] + serverItMw[wuhu,training] >= 0"`,
  )
})

test('under steady routing every site has exactly its streams, and this row is not needed', () => {
  expect(rowsOf('serversForDemand', demoHours())).toBe('')
  expect(rowsOf('servers', demoHours({ routing: 'hourly' }))).toBe('')
})
