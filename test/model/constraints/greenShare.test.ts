import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

// Half of 8760 × 0.5 × PUE per rated MW: 2628 and 3066 MWh.
test('the annual rule counts own and contracted energy at each site', () => {
  expect(rowsOf('greenShare', demoSites({ green: { accounting: 'annual', share: 0.5 } }))).toMatchInlineSnapshot(`
    "greenShare[zhongwei]: - 2628 serverItMw[zhongwei,training] + 8760 generatedMw[zhongwei,wind,year] + 8760 generatedMw[zhongwei,solar,year] + contractedGreenMwh[zhongwei,gansu.wind] + contractedGreenMwh[zhongwei,yunnan.hydro] >= 0
    greenShare[wuhu]: - 3066 serverItMw[wuhu,training] + 8760 generatedMw[wuhu,wind,year] + 8760 generatedMw[wuhu,solar,year] + contractedGreenMwh[wuhu,gansu.wind] + contractedGreenMwh[wuhu,yunnan.hydro] >= 0"
  `)
})

test('green certificates count as well, here over the plan', () => {
  const green = { accounting: 'greenCertificate', share: 0.5, scope: 'plan' } as const
  expect(rowsOf('greenShare', demoSites({ green }))).toMatchInlineSnapshot(
    `"greenShare[plan]: - 2628 serverItMw[zhongwei,training] - 3066 serverItMw[wuhu,training] + 8760 generatedMw[zhongwei,wind,year] + 8760 generatedMw[zhongwei,solar,year] + 8760 generatedMw[wuhu,wind,year] + 8760 generatedMw[wuhu,solar,year] + contractedGreenMwh[zhongwei,gansu.wind] + contractedGreenMwh[zhongwei,yunnan.hydro] + contractedGreenMwh[wuhu,gansu.wind] + contractedGreenMwh[wuhu,yunnan.hydro] + greenCertificateMwh[zhongwei] + greenCertificateMwh[wuhu] >= 0"`,
  )
})

test('the rule is off until asked for', () => {
  expect(rowsOf('greenShare', demoSites())).toBe('')
})
