import type { Instance, Rules } from '../instance.ts'
import type { Siting } from '../siting.ts'

/**
 * Price that leaves a MW unserved only when nothing else can be done, CNY per MW-year: above any cost of serving it
 * (servers are about 5e7). It is never part of a cost that is shown.
 */
export const lastResortCnyPerMwYear = 1e9

/** No policy at all; only the account in which carbon is counted stays. */
export function noRules({ carbonAccount }: Rules): Rules {
  return {
    westSuitable: false,
    minWestShare: null,
    provinceCaps: [],
    siteCaps: [],
    pueCeiling: null,
    hubShareOfNewHalls: null,
    carbonCapTonnes: null,
    carbonAccount,
    green: { accounting: 'none', share: 0, scope: 'plan' },
    onRackFloor: null,
    greenFloorByHub: null,
    directSupply: null,
    provinceShareMax: null,
    hubLoadShareMax: null,
    capitalBudgetCny: null,
    levers: [],
    subsidyBudgetCnyPerYear: null,
    siting: null,
  }
}

/** The rules that only say how much fits where, and what the public pays there. What asks something of the whole plan is dropped. */
export function rulesOfRoom(rules: Rules): Rules {
  const { westSuitable, provinceCaps, siteCaps, pueCeiling, levers } = rules
  const siting = sitingOfRoom(rules.siting)
  return { ...noRules(rules), westSuitable, provinceCaps, siteCaps, pueCeiling, levers, siting }
}

/** Every site in use costs what it costs to keep open; which sites those are is already decided. */
function sitingOfRoom(siting: Siting | null): Siting | null {
  if (!siting) return null
  const candidates = siting.candidates.flatMap((candidate) =>
    candidate.lock === 'shut' ? [] : [{ ...candidate, minItMw: 0, blockItMw: null, lock: null }],
  )
  return { candidates, maxOpenSites: null, exclusive: [], singleSource: [], strong: false }
}

/** The instance on grid power alone: nothing built to power the sites, nothing contracted, nothing certified. */
export function onGridPower(instance: Instance): Instance {
  return {
    ...instance,
    origins: [],
    sites: instance.sites.map((site) => ({
      ...site,
      maxBuildMw: { wind: 0, solar: 0 },
      maxBuildStorageMw: 0,
      maxBuildStorageMwh: 0,
    })),
    economics: { ...instance.economics, voluntaryCertificates: false },
  }
}

/** The instance in which demand stays unserved where nothing else can be done, whatever the scenario prices it at. */
export function withLastResort(instance: Instance): Instance {
  return { ...instance, economics: { ...instance.economics, unservedPriceCnyPerMwYear: lastResortCnyPerMwYear } }
}
