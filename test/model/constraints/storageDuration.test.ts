import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { boundsOf, rowsOf } from '../../support/programText.ts'

test('a battery holds between the least and the most hours of its power', () => {
  const input = demoHours({ data: { storageLeastHours: 1, storageMostHours: 4 } })
  expect(rowsOf('storageDuration', input)).toMatchInlineSnapshot(`
    "storageDuration[zhongwei,least]: - builtStorageMw[zhongwei] + builtStorageMwh[zhongwei] >= 0
    storageDuration[zhongwei,most]: - 4 builtStorageMw[zhongwei] + builtStorageMwh[zhongwei] <= 0"
  `)
  expect(boundsOf('builtStorageMwh', input)).toMatchInlineSnapshot(`"0 <= builtStorageMwh[zhongwei] <= 20"`)
})
