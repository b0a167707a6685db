import type { BaselineChange, BaselineId } from '../../server/contract/baseline.ts'
import type { Certificate } from '../../server/contract/certificate.ts'
import type { Words } from '../../server/contract/figure.ts'
import type { Baseline, Kpis, Move, Plan } from '../../server/contract/plan.ts'
import { joinAgainst, type Said } from './againstWays.ts'

/** One way of serving the demand, the plan first. */
export interface OtherWay {
  readonly id: BaselineId | 'plan'
  readonly status: Baseline['status']
  readonly kpis: Kpis | null
  /** The plan less this way; null for the plan itself and where there is nothing to compare. */
  readonly change: BaselineChange | null
  readonly explanation: Words | null
  readonly note: Words | null
  readonly certificate: Certificate | null
}

export function otherWays(plan: Plan): readonly OtherWay[] {
  const { status, kpis, certificate, baselines } = plan
  return [
    { id: 'plan', status, kpis, change: null, explanation: null, note: null, certificate },
    ...baselines.map(({ id, status, kpis, change, explanation, note, certificate }) => ({
      id,
      status,
      kpis,
      change: change ?? null,
      explanation,
      note: note ?? null,
      certificate,
    })),
  ]
}

/** Below this a change is rounding of the solver, in the unit of its figure. */
const sameWithin = 1e-6

/** More of it is worse, but for green energy, of which less is. */
export function isWorse(name: keyof BaselineChange, change: number | null): boolean {
  if (change === null || Math.abs(change) < sameWithin) return false
  return name === 'greenAnnualShare' ? change < 0 : change > 0
}

/** A dot of the chart of ways. */
export interface WayDot {
  readonly id: OtherWay['id']
  /** Without servers, CNY per MWh of IT work. */
  readonly costCny: number
  /** kg CO2 per MWh of IT work. */
  readonly carbonKg: number
}

export function wayDots(ways: readonly OtherWay[], account: 'location' | 'market'): readonly WayDot[] {
  return ways.flatMap(({ id, kpis }) =>
    kpis
      ? [
          {
            id,
            costCny: kpis.costWithoutServersCnyPerItMwh,
            carbonKg: (account === 'location' ? kpis.carbonTonnesPerItMwh : kpis.marketCarbonTonnesPerItMwh) * 1000,
          },
        ]
      : [],
  )
}

const aboutWays = /^(moving|greenSupplyReverses|against\.)/

interface Told {
  readonly worse: readonly Said[]
  readonly others: readonly Said[]
  /** Single moves that carry more carbon, named by the server because they add most. */
  readonly moves: readonly Move[]
}

/**
 * What the plan says against the other ways and about moving; what got worse apart, moving first, to stand out. What is
 * the same of several ways or moves is told once: of the moves their figures remain.
 */
export function wayStatements({ statements, baselines, moves }: Plan): Told {
  const said = statements.filter(({ code }) => aboutWays.test(code))
  const worse = said.filter(({ tone }) => tone === 'worse')
  const others = said.filter(({ tone }) => tone !== 'worse')
  const first = [...worse.filter(({ code }) => /^mov/.test(code)), ...worse.filter(({ code }) => !/^mov/.test(code))]
  const named = statements.filter(({ code }) => code === 'moveCarriesMore')
  return {
    worse: joinAgainst(first, { baselines }),
    others: joinAgainst(others, { baselines }),
    moves: named.flatMap(({ values }) =>
      moves.filter(({ regionId, siteId }) => regionId === values.regionId && siteId === values.siteId),
    ),
  }
}
