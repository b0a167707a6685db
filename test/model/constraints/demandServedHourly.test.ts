import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

// Half of shanghai's 40 MW are at work by day and a quarter by night: 20 and 10; of gansu's 10 MW 5 and 2.5.
test('under hourly routing the active work of every period runs somewhere', () => {
  expect(rowsOf('demandServedHourly', demoHours({ routing: 'hourly' }))).toMatchInlineSnapshot(`
    "demandServedHourly[shanghai,training,noon]: placedItMw[shanghai,zhongwei,training,noon] + placedItMw[shanghai,wuhu,training,noon] = 20
    demandServedHourly[shanghai,training,night]: placedItMw[shanghai,zhongwei,training,night] + placedItMw[shanghai,wuhu,training,night] = 10
    demandServedHourly[gansu,training,noon]: placedItMw[gansu,zhongwei,training,noon] + placedItMw[gansu,wuhu,training,noon] = 5
    demandServedHourly[gansu,training,night]: placedItMw[gansu,zhongwei,training,night] + placedItMw[gansu,wuhu,training,night] = 2.5"
  `)
})

test('what is left unserved leaves its work of every period', () => {
  const input = demoHours({ routing: 'hourly', unservedPriceCnyPerMwYear: 1 })
  expect(rowsOf('demandServedHourly', input).split('\n')[1]).toMatchInlineSnapshot(
    `"demandServedHourly[shanghai,training,night]: 0.25 unservedItMw[shanghai,training] + placedItMw[shanghai,zhongwei,training,night] + placedItMw[shanghai,wuhu,training,night] = 10"`,
  )
})

test('steady routing has no rows by period', () => {
  expect(rowsOf('demandServedHourly', demoHours())).toBe('')
})
