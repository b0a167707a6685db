import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

// 8760 h at half load: 0.8 × 1.2 × 4380 = 4204.8 MWh per MW of servers; only zhongwei lies in a hub.
test('own, contracted and certified energy of a hub over its load', () => {
  expect(rowsOf('greenFloorByHub', demoSites({ policy: { greenFloorByHub: 0.8 } }))).toMatchInlineSnapshot(
    `"greenFloorByHub[ningxia]: - 4204.8 serverItMw[zhongwei,training] + 8760 generatedMw[zhongwei,wind,year] + 8760 generatedMw[zhongwei,solar,year] + contractedGreenMwh[zhongwei,gansu.wind] + contractedGreenMwh[zhongwei,yunnan.hydro] + greenCertificateMwh[zhongwei] >= 0"`,
  )
})

test('the rule is off until asked for', () => {
  expect(rowsOf('greenFloorByHub', demoSites())).toBe('')
})
