import { expect, test } from 'vitest'
import { nationalFigureNames } from '../../server/contract/dataset.ts'
import { parameterWords } from '../../server/runs/sensitivityWords.ts'

test('every figure of a country that can be varied has a name in both languages', () => {
  for (const name of nationalFigureNames) {
    const { en, zh } = parameterWords(`national.${name}`)
    expect.soft(`${en} ${zh}`, name).not.toContain(name)
    expect.soft(zh, name).toMatch(/[\u4e00-\u9fff]/)
  }
})
