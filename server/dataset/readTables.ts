import type { DataFinding } from './dataFinding.ts'
import { readTable } from './readTable.ts'
import type { Columns, Table } from './table.ts'
import { datasets } from './tables/datasets.ts'
import { gridCarbonShapes } from './tables/gridCarbonShapes.ts'
import { gridRegionCarbon } from './tables/gridRegionCarbon.ts'
import { hydroMonthly } from './tables/hydroMonthly.ts'
import { nationalFigures } from './tables/nationalFigures.ts'
import { planningRules } from './tables/planningRules.ts'
import { policies } from './tables/policies.ts'
import { profileTargets } from './tables/profileTargets.ts'
import { provinceClimate } from './tables/provinceClimate.ts'
import { provinceDigitalIntensity } from './tables/provinceDigitalIntensity.ts'
import { provinceEnergyPart } from './tables/provinceEnergyPart.ts'
import { provinceFullLoadHours } from './tables/provinceFullLoadHours.ts'
import { provinceGdp } from './tables/provinceGdp.ts'
import { provinceGridCarbon } from './tables/provinceGridCarbon.ts'
import { provinceHydro } from './tables/provinceHydro.ts'
import { provinceRenewableCapacity } from './tables/provinceRenewableCapacity.ts'
import { provinceRenewableCost } from './tables/provinceRenewableCost.ts'
import { provinces } from './tables/provinces.ts'
import { provinceTariff } from './tables/provinceTariff.ts'
import { provinceTemperature } from './tables/provinceTemperature.ts'
import { publishedLatencies } from './tables/publishedLatencies.ts'
import { publishedTotals } from './tables/publishedTotals.ts'
import { siteExistingIt } from './tables/siteExistingIt.ts'
import { siteHallIndex } from './tables/siteHallIndex.ts'
import { siteIdentity } from './tables/siteIdentity.ts'
import { siteMaxIt } from './tables/siteMaxIt.ts'
import { siteOnRack } from './tables/siteOnRack.ts'
import { sitePue } from './tables/sitePue.ts'
import { sitePueLimit } from './tables/sitePueLimit.ts'
import { siteTariff } from './tables/siteTariff.ts'
import { siteTemperature } from './tables/siteTemperature.ts'
import { siteWue } from './tables/siteWue.ts'
import { sources } from './tables/sources.ts'
import { tariffSeasons } from './tables/tariffSeasons.ts'
import { workloadFigures } from './tables/workloadFigures.ts'
import { workloadShapes } from './tables/workloadShapes.ts'
import { workloads } from './tables/workloads.ts'

/** Every table below the data folder, typed; what is wrong with a row goes to `findings`. */
export function readTables(dataDir: string, findings: DataFinding[]) {
  const read = <C extends Columns>(table: Table<C>) => readTable(dataDir, table, findings)
  return {
    datasets: read(datasets),
    provinces: read(provinces),
    provinceGdp: read(provinceGdp),
    provinceDigitalIntensity: read(provinceDigitalIntensity),
    provinceGridCarbon: read(provinceGridCarbon),
    gridRegionCarbon: read(gridRegionCarbon),
    provinceTariff: read(provinceTariff),
    provinceEnergyPart: read(provinceEnergyPart),
    provinceFullLoadHours: read(provinceFullLoadHours),
    provinceRenewableCapacity: read(provinceRenewableCapacity),
    provinceRenewableCost: read(provinceRenewableCost),
    provinceHydro: read(provinceHydro),
    hydroMonthly: read(hydroMonthly),
    provinceTemperature: read(provinceTemperature),
    tariffSeasons: read(tariffSeasons),
    gridCarbonShapes: read(gridCarbonShapes),
    provinceClimate: read(provinceClimate),
    profileTargets: read(profileTargets),
    siteIdentity: read(siteIdentity),
    siteExistingIt: read(siteExistingIt),
    siteMaxIt: read(siteMaxIt),
    siteOnRack: read(siteOnRack),
    sitePue: read(sitePue),
    sitePueLimit: read(sitePueLimit),
    siteWue: read(siteWue),
    siteTariff: read(siteTariff),
    siteHallIndex: read(siteHallIndex),
    siteTemperature: read(siteTemperature),
    workloads: read(workloads),
    workloadFigures: read(workloadFigures),
    workloadShapes: read(workloadShapes),
    nationalFigures: read(nationalFigures),
    planningRules: read(planningRules),
    publishedLatencies: read(publishedLatencies),
    policies: read(policies),
    publishedTotals: read(publishedTotals),
    sources: read(sources),
  }
}
export type Tables = ReturnType<typeof readTables>
