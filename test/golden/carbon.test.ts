import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aScenario, aSite, twoSites } from '../support/aScenario.ts'
import { dayAndNight } from '../support/demoHours.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

// 876 000 MWh a year. Dirty: 300 CNY, 0.8 t. Clean: 400 CNY, 0.3 t. A tonne avoided by moving costs 100/0.5 = 200 CNY.
const dirty = { tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.8 }
const clean = { tariffCnyPerMwh: 400, gridCarbonTonnesPerMwh: 0.3 }
const load = 876_000

// A cap of 0.55 t on average splits the load in half: 438 000·(300 + 400) = 306 600 000.
test('a carbon cap moves just enough load, and its dual is the price of a tonne', async () => {
  const input = twoSites(dirty, clean, { carbon: { capTonnes: 0.55 * load } })
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 306_600_000)
  expectClose(plan.kpis?.carbonTonnes, 481_800)
  expectClose(plan.sites[0]?.itMw, 50)
  const { dual } = await solveCase(input)
  expectClose(dual('carbonCap[plan]'), -200)
  const rule = plan.bindingRules.find(({ family }) => family === 'carbonCap')
  expectClose(rule?.dual, -200)
  expectClose(rule?.limit, 481_800)
})

// The same as a price: 300 + 0.8·200 = 400 + 0.3·200 = 460 CNY/MWh everywhere, so 402 960 000
// = capped cost 306 600 000 + 200 × 481 800 t.
test('minus the dual of the cap, as a price, costs the capped cost plus price times cap', async () => {
  const plan = await solveWithBoth(twoSites(dirty, clean, { carbon: { priceCnyPerTonne: 200 } }))
  expectClose(plan.objectiveCny, 306_600_000 + 200 * 481_800)
  expectClose(plan.objectiveCny, 402_960_000)
})

test.each([
  { price: 0, at: 0, cny: 300 },
  { price: 199, at: 0, cny: 300 + 0.8 * 199 },
  { price: 201, at: 1, cny: 400 + 0.3 * 201 },
])('at $price CNY a tonne the load stands at site $at', async ({ price, at, cny }) => {
  const plan = await solveWithBoth(twoSites(dirty, clean, { carbon: { priceCnyPerTonne: price } }))
  expectClose(plan.objectiveCny, cny * load)
  expectClose(plan.sites[at]?.itMw, 100)
})

// Price 100. A contract costs 30 over the grid and the residual factor is 0.6.
// By location 0.5 t count whatever is contracted: 300 + 50 = 350, nothing contracted. By market a contract takes 60 of
// carbon price away for 30: all is contracted, 300 + 30 = 330, market carbon 0, location carbon as before.
test.each([
  { account: 'location', cny: 350, contracted: 0, market: 0.6 * load },
  { account: 'market', cny: 330, contracted: load, market: 0 },
] as const)('by the $account account a contract counts or not', async ({ account, cny, contracted, market }) => {
  const site = { tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.5, residualCarbonTonnesPerMwh: 0.6 }
  const data = {
    sites: [aSite('s', site)],
    origins: [{ id: 'o', technology: 'wind' as const, priceCnyPerMwh: 30, volumeMwh: 1e9 }],
  }
  const plan = await solveWithBoth(aScenario({ carbon: { account, priceCnyPerTonne: 100 }, data }))
  expectClose(plan.objectiveCny, cny * load)
  expectClose(plan.sites[0]?.contractedGreenMwh, contracted)
  expectClose(plan.kpis?.marketCarbonTonnes, market)
  expectClose(plan.kpis?.carbonTonnes, 0.5 * load)
})

// The same by the market account with certificates at 10: each takes 60 of carbon price away, so all import is certified
// though no rule asks for it, 300 + 10 = 310. Where none are on offer the contract at 30 is the next best, 330.
test.each([
  { certificate: 10, cny: 310 },
  { certificate: undefined, cny: 330 },
])('the market account buys certificates at $certificate without being told to', async ({ certificate, cny }) => {
  const site = { tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.5, residualCarbonTonnesPerMwh: 0.6 }
  const data = {
    sites: [aSite('s', site)],
    origins: [{ id: 'o', technology: 'wind' as const, priceCnyPerMwh: 30, volumeMwh: 1e9 }],
    ...(certificate === undefined ? {} : { greenCertificateCnyPerMwh: certificate }),
  }
  const plan = await solveWithBoth(aScenario({ carbon: { account: 'market', priceCnyPerTonne: 100 }, data }))
  expectClose(plan.objectiveCny, cny * load)
  expectClose(plan.sites[0]?.greenCertificateMwh, certificate === undefined ? 0 : load)
  expectClose(plan.kpis?.marketCarbonTonnes, 0)
})

// A market cap of half the residual carbon needs 438 000 MWh contracted at 30; one tonne less costs 30/0.6 = 50 CNY.
test('a market cap is met by contracts', async () => {
  const data = {
    sites: [aSite('s', { tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.5, residualCarbonTonnesPerMwh: 0.6 })],
    origins: [{ id: 'o', technology: 'wind' as const, priceCnyPerMwh: 30, volumeMwh: 1e9 }],
  }
  const input = aScenario({ carbon: { account: 'market', capTonnes: 0.3 * load }, data })
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 300 * load + 30 * 438_000)
  const { dual } = await solveCase(input)
  expectClose(dual('carbonCap[plan]'), -50)
})

// Home: 0.4 t at PUE 1.5 = 0.6 t per MWh of IT work. There: 0.8 t at PUE 1.1 = 0.88. Moving 100 MW west for its price
// emits 0.28 × 876 000 = 245 280 t more, and the plan says so in both languages.
test('a move to a dirtier grid is said in words, with its tonnes', async () => {
  const data = {
    regions: [{ id: 'gd', name: 'Guangdong' }],
    sites: [
      aSite('home', { homeOf: 'gd', zone: 'east', pue: 1.5, tariffCnyPerMwh: 600, gridCarbonTonnesPerMwh: 0.4 }),
      aSite('nm', { name: 'Horinger', pue: 1.1, tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.8 }),
    ],
    demand: [{ regionId: 'gd', itMw: 100 }],
  }
  const plan = await solveWithBoth(aScenario({ data }))
  expectClose(plan.moves[0]?.changeTonnes, 245_280)
  expectClose(plan.moves[0]?.homeCarbonTonnesPerItMwh, 0.6)
  const said = plan.statements.find(({ code }) => code === 'moveCarriesMore')
  expect(said?.tone).toBe('worse')
  expect(said?.text.en).toContain('100 MW moved from Guangdong to Horinger carry more carbon')
  expect(said?.text.en).toContain('245 kt')
  expect(said?.text.zh).toContain('碳排放更高')
  expect(said?.text.zh).toContain('24.5 万吨')
  const local = plan.baselines.find(({ id }) => id === 'localEast')
  expectClose(local?.kpis?.carbonTonnes, 525_600)
})

// Work runs at noon alone, 2920 h. Then home emits 1.5 × 0.8 = 1.2 t per MWh of IT work, though its yearly means say
// 1.3 × 0.4 = 0.52; the site emits 0.5. Moving saves 0.7 × 292 000 = 204 400 t, the same as against localEast.
test('a move is held against home as it is when the work runs', async () => {
  const data = {
    periods: dayAndNight,
    regions: [{ id: 'r' }],
    sites: [
      aSite('home', {
        homeOf: 'r',
        zone: 'east',
        tariffCnyPerMwh: 600,
        pueByPeriod: [1.5, 1.2],
        gridCarbonByPeriodTonnesPerMwh: [0.8, 0.2],
      }),
      aSite('away', { tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.5 }),
    ],
    demand: [{ regionId: 'r', itMw: 100 }],
    workloads: [{ id: 'all', activity: [1, 0] }],
  }
  const plan = await solveWithBoth(aScenario({ data, timeMode: 'typicalDays' }))
  const [move] = plan.moves
  expectClose(move?.homeCarbonTonnesPerItMwh, 1.2)
  expectClose(move?.siteGridCarbonTonnesPerItMwh, 0.5)
  expectClose(move?.changeTonnes, -204_400)
  const local = plan.baselines.find(({ id }) => id === 'localEast')
  expectClose((plan.kpis?.carbonTonnes ?? 0) - (local?.kpis?.carbonTonnes ?? 0), -204_400)
})

// Both sites emit the same per MWh of IT work: nobody is told that moving is worse by a rounding error.
test('a move that changes no carbon is not called worse', async () => {
  const data = {
    regions: [{ id: 'r' }],
    sites: [
      aSite('home', { homeOf: 'r', pue: 1.3, tariffCnyPerMwh: 600, gridCarbonTonnesPerMwh: 0.7 }),
      aSite('away', { pue: 1.3, tariffCnyPerMwh: 300, gridCarbonTonnesPerMwh: 0.7 }),
    ],
    demand: [{ regionId: 'r', itMw: 73.1 }],
    workloads: [{ id: 'all', loadFactor: 0.61 }],
    idlePowerShare: 0.3,
  }
  const plan = await solveWithBoth(aScenario({ data }))
  expectClose(plan.kpis?.movedItMw, 73.1)
  expect(plan.statements.filter(({ tone, code }) => tone === 'worse' && code !== 'against.localEast')).toEqual([])
})

// Work that waits for the night: at `far` the grid emits 1 t by day and 0.1 t by night, 0.55 over the day and more than the
// 0.5 at home. All of it runs by night, at 0.1 t, and no plant stands there that could take the credit.
test('what is cleaner by the hour it runs in is not cleaner by plants that do not stand', async () => {
  const scenario = aScenario({
    timeMode: 'hours',
    baselines: false,
    data: {
      periods: [
        { id: 'day', hours: 12, weight: 365 },
        { id: 'night', hours: 12, weight: 365 },
      ],
      workloads: [{ id: 'all', activity: [0.5, 0.5], maxDeferralHours: 24 }],
      sites: [
        aSite('here', { zone: 'east', homeOf: 'home', tariffCnyPerMwh: 400, gridCarbonTonnesPerMwh: 0.5 }),
        aSite('far', { tariffByPeriodCnyPerMwh: [300, 100], gridCarbonByPeriodTonnesPerMwh: [1, 0.1] }),
      ],
    },
  })
  const plan = await solveScenario(parseScenario(scenario), null)
  expectClose(plan.moves[0]?.siteGridCarbonTonnesPerItMwh, 0.55)
  expectClose(plan.moves[0]?.siteCarbonTonnesPerItMwh, 0.1)
  const codes = plan.statements.map(({ code }) => code)
  expect(codes).toContain('movingWestBetter')
  expect(codes).not.toContain('greenSupplyReverses')
})
