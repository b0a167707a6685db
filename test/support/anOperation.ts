import type { Operation, SiteOperation } from '../../server/contract/operation.ts'

/**
 * Two typical days of two periods each: a still day that stands for 300 days and a sunny one for 65, each period 12 hours.
 * One site unless told otherwise.
 */
export function anOperation(changes: Partial<Operation> = {}): Operation {
  const period = (id: string, day: number, hour: number): Operation['periods'][number] => ({
    id,
    day,
    hours: 12,
    weight: day === 0 ? 300 : 65,
    month: day === 0 ? 12 : 6,
    dayOfMonth: 21,
    hour,
  })
  return {
    mode: 'typicalDays',
    periods: [period('d0h0', 0, 0), period('d0h12', 0, 12), period('d1h0', 1, 0), period('d1h12', 1, 12)],
    days: [
      { id: 'still', name: { en: 'Dec 21', zh: '12月21日' }, weight: 300, firstPeriod: 0, periodCount: 2 },
      { id: 'sunny', name: { en: 'Jun 21', zh: '6月21日' }, weight: 65, firstPeriod: 2, periodCount: 2 },
    ],
    calendar: Array.from({ length: 365 }, (_, day) => (day >= 150 && day < 215 ? 1 : 0)),
    notes: [],
    activity: [{ workloadId: 'training', share: [0.5, 1, 0.5, 1] }],
    sites: [aSiteOperation()],
    placements: [],
    ...changes,
  }
}

/** Load of 100 MW all the time, on the grid at 0.5 t per MWh but for the sunny noon. */
export function aSiteOperation(changes: Partial<SiteOperation> = {}): SiteOperation {
  return {
    siteId: 'guian',
    loadMw: [100, 100, 100, 100],
    itLoadMw: [80, 80, 80, 80],
    windMw: [0, 0, 0, 0],
    solarMw: [0, 0, 0, 150],
    curtailedMw: [0, 0, 0, 10],
    chargeMw: [0, 0, 0, 40],
    dischargeMw: [0, 0, 20, 0],
    storedMwh: [0, 0, 0, 400],
    gridImportMw: [100, 100, 80, 0],
    gridExportMw: [0, 0, 0, 10],
    matchedGreenMw: [0, 0, 20, 100],
    backlogMwh: [0, 0, 0, 0],
    carbonTonnesPerMwh: [0.5, 0.5, 0.4, 0],
    priceCnyPerMwh: [300, 400, 300, 50],
    ...changes,
  }
}
