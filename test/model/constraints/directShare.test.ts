import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

// 8760 h of output against 0.65 × 8760 × 0.5 × PUE per rated MW: 3416.4 and 3985.8 MWh.
test('own supply covers at most its share of the year', () => {
  expect(rowsOf('directShare', demoSites())).toMatchInlineSnapshot(`
    "directShare[zhongwei]: - 3416.4 serverItMw[zhongwei,training] + 8760 generatedMw[zhongwei,wind,year] + 8760 generatedMw[zhongwei,solar,year] <= 0
    directShare[wuhu]: - 3985.7999999999997 serverItMw[wuhu,training] + 8760 generatedMw[wuhu,wind,year] + 8760 generatedMw[wuhu,solar,year] <= 0"
  `)
})

test('a share of 0 bars own supply', () => {
  expect(rowsOf('directShare', demoSites({ supply: { directShareMax: 0 } }))).toMatchInlineSnapshot(`
    "directShare[zhongwei]: 8760 generatedMw[zhongwei,wind,year] + 8760 generatedMw[zhongwei,solar,year] <= 0
    directShare[wuhu]: 8760 generatedMw[wuhu,wind,year] + 8760 generatedMw[wuhu,solar,year] <= 0"
  `)
})
