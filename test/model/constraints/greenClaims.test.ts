import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('contracts and certificates claim what was imported', () => {
  expect(rowsOf('greenClaims', demoSites({ green: { accounting: 'greenCertificate' } }))).toMatchInlineSnapshot(`
    "greenClaims[zhongwei]: - 8760 gridImportMw[zhongwei,year] + contractedGreenMwh[zhongwei,gansu.wind] + contractedGreenMwh[zhongwei,yunnan.hydro] + greenCertificateMwh[zhongwei] <= 0
    greenClaims[wuhu]: - 8760 gridImportMw[wuhu,year] + contractedGreenMwh[wuhu,gansu.wind] + contractedGreenMwh[wuhu,yunnan.hydro] + greenCertificateMwh[wuhu] <= 0"
  `)
})

test('without a green rule there is nothing to claim', () => {
  expect(rowsOf('greenClaims', demoSites())).toBe('')
})

test('a green floor of the hubs asks for claims as well: they need import behind them', () => {
  expect(rowsOf('greenClaims', demoSites({ policy: { greenFloorByHub: 0.8 } }))).toMatchInlineSnapshot(`
    "greenClaims[zhongwei]: - 8760 gridImportMw[zhongwei,year] + contractedGreenMwh[zhongwei,gansu.wind] + contractedGreenMwh[zhongwei,yunnan.hydro] + greenCertificateMwh[zhongwei] <= 0
    greenClaims[wuhu]: - 8760 gridImportMw[wuhu,year] + contractedGreenMwh[wuhu,gansu.wind] + contractedGreenMwh[wuhu,yunnan.hydro] + greenCertificateMwh[wuhu] <= 0"
  `)
})
