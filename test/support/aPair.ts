import type { BitVsElectronPair, PerItMwh } from '../../server/contract/reports.ts'

export function perItMwh(costCny: number, carbonTonnes: number, marketTonnes = carbonTonnes): PerItMwh {
  return { costCnyPerItMwh: costCny, carbonTonnesPerItMwh: carbonTonnes, marketCarbonTonnesPerItMwh: marketTonnes }
}

/** Shanghai and Guizhou: the bit with own green power is cheapest and carries least carbon, unless told otherwise. */
export function aPair(changes: Partial<BitVsElectronPair> = {}): BitVsElectronPair {
  return {
    regionId: 'shanghai',
    provinceId: 'guizhou',
    siteId: 'guian',
    originId: 'guizhou.wind',
    movableShare: 0.6,
    oneWayLatencyMs: 12,
    stay: perItMwh(1000, 0.5),
    bitOnGrid: perItMwh(800, 0.6),
    bit: perItMwh(700, 0.2),
    electron: perItMwh(1010, 0.5, 0.2),
    cheapest: 'bit',
    leastCarbon: 'bit',
    ...changes,
  }
}
