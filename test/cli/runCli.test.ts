import { expect, test } from 'vitest'
import type { CliDeps } from '../../server/cli/runCli.ts'
import type { Plan } from '../../server/contract/plan.ts'
import { ProblemError } from '../../server/contract/problem.ts'
import { csvText } from '../series/import/csvText.ts'
import { run, twoSites } from './runCommand.ts'

test('a scenario file gives the plan as JSON on standard output', async () => {
  const { code, out, err } = await run(['solve', 'scenario.json'])
  expect([code, err]).toEqual([0, ''])
  // 1 MW at 10 and 1 MW at 30 CNY per MW-year.
  expect(JSON.parse(out)).toMatchObject({ status: 'optimal', name: 'two sites', objectiveCny: 40 })
})

test.each([[['solve']], [['solve', '-']]])('standard input is read for %j', async (words) => {
  const { code, out } = await run(words)
  expect([code, JSON.parse(out).objectiveCny]).toEqual([0, 40])
})

test('--out writes the file and leaves standard output for the summary', async () => {
  const quiet = await run(['solve', 'scenario.json', '--out', 'plan.json'])
  expect([quiet.code, quiet.out]).toEqual([0, ''])
  expect(JSON.parse(quiet.files.get('plan.json') ?? '')).toMatchObject({ status: 'optimal' })
  const told = await run(['solve', 'scenario.json', '-o', 'plan.json', '--summary'])
  expect(told.out).toMatch(/^Status: optimal/)
  expect(told.files.has('plan.json')).toBe(true)
})

test('the summary speaks both languages', async () => {
  expect((await run(['solve', '--summary'])).out).toContain('Certificate: passed')
  expect((await run(['solve', '--summary', '--lang', 'zh'])).out).toContain('最优性证明: 通过')
})

test('bad input lists every finding on standard error, exit code 2', async () => {
  const body = { solver: 'cplex', carbon: { price: 1 } }
  const { code, out, err } = await run(['solve'], {}, body)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('solver: the text "cplex"')
  expect(err).toContain('carbon.price: an unknown key')
  expect((await run(['solve', '--lang', 'zh'], {}, body)).err).toContain('方案有待改正之处')
})

test.each([
  ['malformed JSON', ['solve'], '{'],
  ['an empty input', ['solve'], ''],
  ['a missing file', ['solve', 'nowhere.json'], '{}'],
  ['an unknown command', ['sovle'], '{}'],
  ['an unknown option', ['solve', '--fast'], '{}'],
  ['an unknown language', ['solve', '--lang', 'fr'], '{}'],
  ['one file too many', ['solve', 'a', 'b'], '{}'],
])('%s is bad input too', async (_name, words, input) => {
  const { code, out, err } = await run(words, {}, input)
  expect([code, out]).toEqual([2, ''])
  expect(err.length).toBeGreaterThan(10)
  expect(err).not.toContain('    at ')
})

test('an infeasible scenario gives its plan with the reason, exit code 3', async () => {
  const tooMuch = { ...twoSites, data: { ...twoSites.data, demand: [{ regionId: 'r', itMw: 100 }] } }
  const { code, out } = await run(['solve'], {}, tooMuch)
  expect(code).toBe(3)
  expect(JSON.parse(out)).toMatchObject({ status: 'infeasible', kpis: null })
})

test.each([
  ['timeLimit', null, 4],
  ['timeLimit', {}, 0],
  ['unbounded', null, 3],
  ['feasible', {}, 0],
])('the status %s with the figures %j ends with exit code %i', async (status, kpis, expected) => {
  const answer = { status, kpis } as Plan
  expect((await run(['solve'], { solveScenario: () => Promise.resolve(answer) })).code).toBe(expected)
})

test('a fault is one line and exit code 1', async () => {
  const broken = await run(['solve'], { solveScenario: () => Promise.reject(new Error('disk on fire')) })
  expect([broken.code, broken.err.split('\n').length]).toEqual([1, 2])
  const uncertified = () => Promise.reject(new ProblemError('certificateFailed'))
  expect((await run(['solve'], { solveScenario: uncertified })).code).toBe(1)
  expect((await run(['solve', '-o', 'x'], { writeFile: () => Promise.reject(new Error('ENOSPC')) })).code).toBe(1)
})

test('help and version', async () => {
  expect((await run([])).out).toContain('Exit codes')
  expect((await run(['--help', '--lang', 'zh'])).out).toContain('退出码')
  expect((await run(['--version'])).out).toBe('9.9.9\n')
})

test('an opening plan that is not optimal fails the build', async () => {
  const answer = { status: 'infeasible', kpis: null } as unknown as Plan
  const dataset = { id: 'china-2030' } as ReturnType<CliDeps['loadDatasets']>[number]
  const deps = { loadDatasets: () => [dataset], solveWithStart: () => Promise.resolve({ plan: answer, start: null }) }
  const { code, files } = await run(['opening', 'opening.json', '--start', 'start.json'], deps)
  expect([code, files.size]).toEqual([1, 0])
})

test('an opening plan stands beside its hours and the start it leaves to others', async () => {
  const answer = { status: 'optimal', operation: { periods: 24 } } as unknown as Plan
  const dataset = { id: 'china-2030' } as ReturnType<CliDeps['loadDatasets']>[number]
  const deps = { loadDatasets: () => [dataset], solveWithStart: () => Promise.resolve({ plan: answer, start: 'here' }) }
  const { code, files } = await run(['opening', 'opening.json', '--start', 'start.json'], deps)
  expect(code).toBe(0)
  expect(Object.fromEntries([...files].map(([path, text]) => [path, JSON.parse(text)]))).toEqual({
    'opening.json': {
      scenario: { dataset: 'china-2030', timeMode: 'typicalDays' },
      plan: { status: 'optimal', operation: null },
    },
    'opening.hours.json': { periods: 24 },
    'start.json': 'here',
  })
})

test('a series file gives its capacity factors, and 29 February goes when asked', async () => {
  const text = csvText({ header: 'time (UTC+8),zhongwei', rows: 8784, year: 2024, values: () => '0.25' })
  const { code, out, err } = await run(['series', 'scenario.json', '--hours', '8760'], {}, text)
  expect([code, err]).toEqual([0, ''])
  // 0.25 in 8 760 hours.
  expect(JSON.parse(out)).toMatchObject({ hoursPerYear: 8760, series: [{ name: 'zhongwei', fullLoadHours: 2190 }] })
  const told = await run(['series', '-', '--out', 'series.json', '--summary', '--technology', 'wind'], {}, text)
  expect(told.out).toBe('zhongwei: mean 0.2500, full-load hours 2196\n')
  expect(JSON.parse(told.files.get('series.json') ?? '')).toMatchObject({ technology: 'wind', hoursPerYear: 8784 })
})

test('a series file that does not fit is refused by line and column, in both languages', async () => {
  const text = csvText({ values: (at) => (at === 12 ? '' : '0.5') })
  const { code, out, err } = await run(['series'], {}, text)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('line 14, column wind: no value')
  expect((await run(['series', '--lang', 'zh'], {}, text)).err).toContain('没有数值')
  expect((await run(['series', '--technology', 'hydro'], {}, text)).err).toContain('technology: the text "hydro"')
})
