import type { Instance } from '../instance.ts'
import { gridPowerPerMw } from '../perMw.ts'
import { localEastInstance } from './localEast.ts'
import type { Way } from './way.ts'

export const moveTheElectron: Way = {
  id: 'moveTheElectron',
  name: { en: 'Move the electron: at home, western green power delivered', zh: '西电东送：就地计算，购西部绿电' },
  explanation: {
    en: 'Every region serves its own demand at home and contracts western wind, solar and hydro for the same annual green share as the plan, as far as volumes reach.',
    zh: '各省需求全部就地服务，并按与本方案相同的年度绿电占比签订西部风电、光伏与水电合同，以可供电量为限。',
  },
  against: { en: 'Against staying at home and buying western green power', zh: '与就地计算并购买西部绿电相比' },
  problem(instance, plan) {
    const electron = moveTheElectronInstance(instance, plan.greenAnnualShare)
    return electron && { kind: 'optimum', instance: electron }
  },
}

/**
 * Everything at home with western contracts for the annual green share that the plan reaches, or for as much as the
 * western origins offer. Null where contracts are off or the plan has no green energy to match.
 */
function moveTheElectronInstance(instance: Instance, planGreenAnnualShare: number): Instance | null {
  const local = localEastInstance(instance)
  const origins = instance.origins.filter(({ zone }) => zone === 'west')
  if (!local || origins.length === 0 || !instance.energy) return null
  const volumeMwh = origins.reduce((sum, { volumeMwh }) => sum + volumeMwh, 0)
  const load = homeLoadMwh(local)
  const asked = Math.max(
    planGreenAnnualShare,
    instance.rules.green.accounting === 'annual' ? instance.rules.green.share : 0,
  )
  const share = Math.min(asked, load > 0 ? volumeMwh / load : 0)
  if (share <= 0) return null
  return { ...local, origins, rules: { ...local.rules, green: { accounting: 'annual', share, scope: 'plan' } } }
}

/** MWh a year at the meter when everything is at home. */
function homeLoadMwh(local: Instance): number {
  return local.placements.reduce((sum, { region, site, workload }) => {
    const mw = local.demandItMw[region * local.workloads.length + workload] ?? 0
    return sum + mw * gridPowerPerMw(local, site, workload).energyMwh
  }, 0)
}
