import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('a province cap counts the servers of all its sites', () => {
  const policy = { provinceCaps: [{ provinceId: 'ningxia', maxItMw: 20 }] }
  expect(rowsOf('provinceCap', demoSites({ policy }))).toMatchInlineSnapshot(
    `"provinceCap[ningxia]: serverItMw[zhongwei,training] <= 20"`,
  )
})

test('no cap, no row', () => {
  expect(rowsOf('provinceCap', demoSites())).toBe('')
})
