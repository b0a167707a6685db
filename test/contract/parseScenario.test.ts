import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { type Finding, ProblemError } from '../../server/contract/problem.ts'

function findingsOf(body: unknown): readonly Finding[] {
  try {
    parseScenario(body)
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'invalidScenario') return error.findings
    throw error
  }
  throw new Error(`accepted: ${JSON.stringify(body)}`)
}

function only(body: unknown): Finding {
  const findings = findingsOf(body)
  expect(findings).toHaveLength(1)
  return findings[0] as Finding
}

const own = (changes: object) => ({
  data: { regions: [{ id: 'r' }], sites: [{ id: 's' }], demand: [{ regionId: 'r', itMw: 1 }], ...changes },
})

describe('what is accepted', () => {
  test('an empty object is a whole scenario', () => {
    const scenario = parseScenario({})
    expect(scenario.green).toEqual({ accounting: 'none', share: 0.8, scope: 'site' })
    expect(scenario.timeLimitSeconds).toBe(300)
  })

  test('naming a data set is a whole scenario', () => {
    expect(parseScenario({ dataset: 'china-2030' }).dataset).toBe('china-2030')
  })

  test('own data brings one class when it names none', () => {
    expect(parseScenario(own({})).data?.workloads.map((w) => w.id)).toEqual(['all'])
  })

  test('what was parsed parses again to the same', () => {
    const once = parseScenario(own({ placements: [{ regionId: 'r', siteId: 's', costCnyPerMwYear: 5 }] }))
    expect(parseScenario(JSON.parse(JSON.stringify(once)))).toEqual(once)
  })
})

describe('what is refused, and in which words', () => {
  test('an unknown key names itself and the nearest known one', () => {
    const finding = only({ sites: [{ siteId: 'wuhu', puee: 1.2 }] })
    expect(finding.path).toBe('sites[0].puee')
    expect(finding.found).toContain('"puee"')
    expect(finding.fix).toContain('"pue"')
  })

  test('a key one level too high is told its home', () => {
    expect(only({ priceCnyPerTonne: 100 }).fix).toContain('carbon.priceCnyPerTonne')
  })

  test('an unknown key like no other lists what is known', () => {
    expect(only({ carbon: { zzzzzzzz: 1 } }).fix).toContain('priceCnyPerTonne')
  })

  test('out of range says what was found and the range', () => {
    const finding = only({ sites: [{ siteId: 'wuhu', pue: 0.5 }] })
    expect(finding).toMatchObject({ path: 'sites[0].pue', found: '0.5' })
    expect(finding.fix).toMatch(/from 1 to 3.*leave it out/)
  })

  test('an open range says above, and an absurd number is out of range', () => {
    expect(only({ timeLimitSeconds: 0 }).fix).toContain('above 0 and at most 3600')
    expect(only({ demand: { totalItMw: 1e300 } }).found).toBe('1e+300')
  })

  test('percent instead of a share is recognised', () => {
    expect(only({ green: { share: 80 } }).fix).toContain('0.8')
  })

  test('a number in quotation marks is recognised', () => {
    expect(only({ demand: { totalItMw: '10000' } }).fix).toContain('without quotation marks')
  })

  test('an enumeration lists its choices and the likely one', () => {
    const finding = only({ dataset: 'china2030' })
    expect(finding.fix).toContain('"china-2030-high"')
    expect(finding.fix).toContain('did you mean "china-2030"?')
  })

  test('a union of numbers lists its choices', () => {
    expect(only(own({ hoursPerYear: 8000 })).fix).toContain('8760, 8784')
  })

  test.each([[null], [3], ['text'], [[]], [undefined], [true]])('%j is not a scenario', (body) => {
    expect(only(body)).toMatchObject({ path: '$', fix: expect.stringContaining('an object') })
  })

  test('a switch that may be a list says both', () => {
    for (const baselines of ['all', ['silo']]) {
      const { path, fix, zh } = only({ baselines })
      expect(path).toBe('baselines')
      expect(fix).toContain('Give true or false, or a list of any of "localEast"')
      expect(zh?.fix).toContain('由下列各项组成的列表："localEast"')
    }
  })

  test('a switch that may be an object says both, and what is wrong inside it', () => {
    expect(only({ siting: 'yes' }).fix).toContain('Give true or false, or an object, in braces')
    expect(only({ siting: { maxOpenSites: 2.5 } })).toMatchObject({
      path: 'siting.maxOpenSites',
      fix: expect.stringContaining('a whole number from 0 to 10000'),
    })
    expect(only({ siting: { maxOpenSite: 2 } })).toMatchObject({
      path: 'siting.maxOpenSite',
      fix: expect.stringContaining('"maxOpenSites"'),
    })
    expect(only({ siting: { sites: [{ siteId: 'a', lock: 'closed' }] } })).toMatchObject({
      path: 'siting.sites[0].lock',
      fix: expect.stringContaining('"open", "shut"'),
    })
    expect(only({ policy: { directSupply: { loadShareMin: 30 } } })).toMatchObject({
      path: 'policy.directSupply.loadShareMin',
      fix: expect.stringContaining('a number from 0 to 1'),
    })
  })

  test('a missing required key is nothing found, at its own path', () => {
    expect(only({ sites: [{ pue: 1.2 }] })).toMatchObject({ path: 'sites[0].siteId', found: 'nothing' })
  })

  test('infinity and not-a-number are shown as found', () => {
    expect(only({ demand: { totalItMw: Number.POSITIVE_INFINITY } }).found).toBe('Infinity')
    expect(only({ demand: { totalItMw: Number.NaN } }).found).toBe('NaN')
  })

  test.each(['__proto__', 'constructor', 'toString'])('the key %s is refused and pollutes nothing', (key) => {
    const body = JSON.parse(`{"carbon": {"${key}": {"polluted": 1}}}`)
    expect(only(body).found).toContain(key)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('a value a hundred thousand levels deep is refused without walking it', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    expect(only({ name: deep })).toMatchObject({ path: 'name', found: 'a list of 1' })
  })

  test('a long text is echoed shortened, control characters written out', () => {
    const finding = only({ dataset: `\u0007${'x'.repeat(5000)}` })
    expect(finding.found.length).toBeLessThan(100)
    expect(finding.found).toContain('\\u0007')
  })
})

describe('contradictions', () => {
  test('dataset and data together', () => {
    expect(only({ dataset: 'china-2030', ...own({}) }).path).toBe('data')
  })

  test('demand in both units or in neither', () => {
    const changes = [{ regionId: 'a', itMw: 1, pflops: 1 }, { regionId: 'b' }, { regionId: 'c', pflops: 5 }]
    const findings = findingsOf({ demand: { changes, totalItMw: 1, totalPflops: 1 } })
    expect(findings.map((f) => f.path)).toEqual(['demand.totalPflops', 'demand.changes[0]', 'demand.changes[1]'])
  })

  test('one site changed twice points at the first', () => {
    const finding = only({ sites: [{ siteId: 'wuhu' }, { siteId: 'x' }, { siteId: 'wuhu', pue: 1.2 }] })
    expect(finding).toMatchObject({ path: 'sites[2]', found: expect.stringContaining('sites[0]') })
  })

  test('own data that uses ids it does not define', () => {
    const placements = [
      { regionId: 'rr', siteId: 's' },
      { regionId: 'r', siteId: 'no', workloadId: 'w' },
    ]
    const paths = findingsOf(own({ placements })).map((f) => f.path)
    expect(paths.toSorted()).toEqual([
      'data.placements[0].regionId',
      'data.placements[1].siteId',
      'data.placements[1].workloadId',
    ])
  })

  test('own data too large for a solver process', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `i${i}` }))
    const data = { regions: many(1000), sites: many(1000), demand: [{ regionId: 'i0', itMw: 1 }] }
    expect(only({ data })).toMatchObject({ path: 'data', found: expect.stringContaining('1000000') })
    expect(parseScenario({ data: { ...data, onlyListedPlacements: true } }).data?.regions).toHaveLength(1000)
  })
})

test('all findings come at once, contradictions with the rest, each in both languages', () => {
  const findings = findingsOf({
    dataset: 'china-2031',
    data: { regions: [], sites: [{ id: 's', pue: 9 }], demand: [{ regionId: 'x', itMw: -1 }] },
    carbon: { price: 5 },
    sites: [{ siteId: 'a', pue: 'low' }, { siteId: 'a' }],
  })
  expect(findings.map((f) => f.path).toSorted()).toEqual(
    [
      'dataset',
      'data',
      'data.regions',
      'data.sites[0].pue',
      'data.demand[0].itMw',
      'data.demand[0].regionId',
      'carbon.price',
      'sites[0].pue',
      'sites[1]',
    ].toSorted(),
  )
  for (const finding of findings) {
    expect(finding.zh?.fix, finding.path).toMatch(/\p{Script=Han}/u)
    expect(`${finding.found} ${finding.fix}`, finding.path).not.toMatch(/expected|received|Invalid input/)
  }
})

test('thousands of faults are cut to a readable number, and the cut is said', () => {
  const findings = findingsOf({
    sites: Array.from({ length: 500 }, (_, i) => ({ siteId: `s${i}`, pue: 9, tariff: 1 })),
  })
  expect(findings).toHaveLength(201)
  expect(findings.at(-1)).toMatchObject({ path: '$', found: expect.stringContaining('800') })
})
