import { expect, test } from 'vitest'
import type { Plan } from '../../server/contract/plan.ts'
import type { BitVsElectronPair } from '../../server/contract/reports.ts'
import { ask, inTheOtherLanguage, openOnGridAlone, openView } from './comparison.ts'
import { serveConsole, textOf } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

const letters = { stay: 'S', bitOnGrid: 'G', bit: 'B', electron: 'E' } as const

function pairOf({ bitVsElectron }: Plan, regionId: string, provinceId: string): BitVsElectronPair {
  const pair = bitVsElectron?.pairs.find((one) => one.regionId === regionId && one.provinceId === provinceId)
  if (!pair) throw new Error(`No pair ${regionId} ${provinceId}`)
  return pair
}

test('every pair of the API stands in the matrix, cheapest over least carbon, and the counts add up', async () => {
  const { page, faults } = await served.open()
  await openView(page, 'bit')
  const plan = await ask(page)
  const pairs = plan.bitVsElectron?.pairs ?? []
  expect(pairs.length).toBeGreaterThan(50)
  const drawn = await page
    .locator('[data-testid="pair-matrix"] button')
    .evaluateAll((cells) =>
      cells.map((cell) => [
        cell.dataset.pair ?? '',
        [...cell.querySelectorAll('.pair-letter')].map((half) => half.textContent).join(''),
      ]),
    )
  expect(Object.fromEntries(drawn)).toEqual(
    Object.fromEntries(
      pairs.map((pair) => [`${pair.regionId} ${pair.provinceId}`, letters[pair.cheapest] + letters[pair.leastCarbon]]),
    ),
  )
  const counted = await page.locator('[data-testid="pair-counts"] tbody td').allInnerTexts()
  expect(counted.map(Number).reduce((sum, count) => sum + count, 0)).toBe(2 * pairs.length)
  expect(faults).toEqual([])
})

test('a pair is opened by keyboard alone and shows the figures of the API', async () => {
  const { page } = await served.open()
  await openView(page, 'bit')
  const plan = await ask(page)
  const matrix = page.getByTestId('pair-matrix')
  const first = plan.bitVsElectron?.pairs[0]
  await matrix.locator('button').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  const at = (await page.locator(':focus').getAttribute('data-pair'))?.split(' ') ?? []
  expect(at).not.toEqual([first?.regionId, first?.provinceId])
  await page.keyboard.press('Enter')
  await matrix.locator(`button[data-pair="${at.join(' ')}"][aria-pressed="true"]`).waitFor()
  const pair = pairOf(plan, at[0] ?? '', at[1] ?? '')
  const detail = page.getByTestId('pair-detail')
  for (const way of ['stay', 'bitOnGrid', 'bit', 'electron'] as const) {
    const shown = async (figure: string) => {
      const text = await textOf(detail.locator(`[data-way="${way}"][data-figure="${figure}"]`))
      return Number(text.split('\n')[0]?.replaceAll(',', ''))
    }
    expect(await shown('costCnyPerItMwh'), way).toBe(Math.round(pair[way]?.costCnyPerItMwh ?? Number.NaN))
    expect(await shown('carbonTonnesPerItMwh'), way).toBe(
      Math.round((pair[way]?.carbonTonnesPerItMwh ?? Number.NaN) * 1000),
    )
    expect(await shown('marketCarbonTonnesPerItMwh'), way).toBe(
      Math.round((pair[way]?.marketCarbonTonnesPerItMwh ?? Number.NaN) * 1000),
    )
  }
  expect(await textOf(detail)).toContain(`${Math.round(pair.movableShare * 100)}\u00a0%`)
  expect(await textOf(page.locator('.assumption'))).toContain(plan.bitVsElectron?.assumption.en)
})

test('the list is ranked by what is saved, and holds one region when asked to', async () => {
  const { page } = await served.open()
  await openView(page, 'bit')
  const plan = await ask(page)
  const list = page.getByTestId('pair-list')
  const saved = async () =>
    (await list.locator('tbody tr td:nth-child(2)').allInnerTexts()).map((text) =>
      Number(text.replaceAll(/[^\d.]/g, '')),
    )
  const all = await saved()
  expect(all.length).toBeGreaterThan(5)
  expect(all).toEqual([...all].sort((a, b) => b - a))
  await page.getByTestId('pair-region').selectOption('guangdong')
  const ids = await list.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.dataset.pair?.split(' ')[0]))
  const ofGuangdong = plan.bitVsElectron?.pairs.filter(({ regionId }) => regionId === 'guangdong') ?? []
  expect(ids).toEqual(ofGuangdong.map(() => 'guangdong'))
  await list.getByRole('button').first().click()
  expect(await textOf(page.getByTestId('pair-detail').locator('h2'))).toContain('Guangdong')
})

test('on grid power alone it says from where moving west carries more carbon, in both languages', async () => {
  const page = await openOnGridAlone(served)
  await openView(page, 'bit')
  const plan = await ask(page)
  const pairs = plan.bitVsElectron?.pairs ?? []
  const movable = pairs.filter(({ bitOnGrid }) => bitOnGrid !== null)
  const dirtier = movable.filter(
    ({ stay, bitOnGrid }) => (bitOnGrid?.carbonTonnesPerItMwh ?? 0) > stay.carbonTonnesPerItMwh,
  )
  expect(dirtier.length).toBeGreaterThan(5)
  const said = page.getByTestId('dirtier-on-grid')
  const sentence = `moving west carries more carbon in ${dirtier.length} of the ${movable.length} pairs`
  expect(await textOf(said)).toContain(sentence)
  expect(await said.getAttribute('class')).toBe('worse')
  await inTheOtherLanguage(page, 'bit')
  expect(await textOf(said)).toContain(`可迁移的 ${movable.length} 个组合中有 ${dirtier.length} 个西移后碳排放更高`)
})

test.each(['light', 'dark'] as const)('nothing serious on the view (%s)', { timeout: 120_000 }, async (theme) => {
  const { page } = await served.open({ theme })
  await openView(page, 'bit')
  await ask(page)
  await page.locator('[data-testid="pair-matrix"] button').first().focus()
  await page.getByRole('tooltip').waitFor()
  expect(await serious(page)).toEqual([])
})
