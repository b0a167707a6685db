import type { DataFinding } from '../dataFinding.ts'
import { datasetRow } from '../derive/datasetRow.ts'
import { demandShares } from '../derive/demandShares.ts'
import { figureMap, need } from '../figures.ts'
import type { Tables } from '../readTables.ts'
import type { TotalName } from '../tables/publishedTotals.ts'

/** The tables add up to what their documents print. Runs on tables without other findings. */
export function wrongTotals(tables: Tables): readonly DataFinding[] {
  const { table, rows } = tables.publishedTotals
  return rows.flatMap(({ line, cells }): DataFinding[] => {
    const sum = sums[cells.total](tables)
    if (Math.abs(sum - cells.value) <= cells.toleranceShare * cells.value) return []
    const found = `${cells.total}: the tables give ${Number(sum.toPrecision(6))}, the document ${cells.value} ${cells.unit}`
    const fix = 'Mend the table that is wrong, or state the total that its document prints'
    return [{ file: table.file, line, column: 'value', found, fix }]
  })
}

const sums: Readonly<Record<TotalName, (tables: Tables) => number>> = {
  gdpSplitEastShare: (tables) => eastShare(tables, 'gdp'),
  gdpDigitalSplitEastShare: (tables) => eastShare(tables, 'gdpDigital'),
  installedComputePflops: (tables) => {
    const perPflops = need(
      figureMap(tables.nationalFigures, (c) => c.figure, 'value'),
      'itMwPerPflops',
    )
    return datasetRow(tables, 'china-2025').totalItMw.value / perPflops.value
  },
  nationalGdpHundredMillionCny: ({ provinceGdp }) =>
    add(provinceGdp.rows.map(({ cells }) => cells.gdpHundredMillionCny)),
  nationalWindCapacityMw: (tables) => capacity(tables, 'wind'),
  nationalSolarCapacityMw: (tables) => capacity(tables, 'solar'),
  tenClusterOnRackShare: onRackOfClusters,
  workloadDemandShareSum: ({ workloadFigures }) =>
    add(workloadFigures.rows.filter(({ cells }) => cells.figure === 'demandShare').map(({ cells }) => cells.value)),
}

function eastShare(tables: Tables, split: 'gdp' | 'gdpDigital'): number {
  const shares = demandShares(tables)
  const east = tables.provinces.rows.filter(({ cells }) => cells.zone === 'east')
  return add(east.map(({ cells }) => need(shares, cells.provinceId)[split].value))
}

function capacity({ provinceRenewableCapacity }: Tables, technology: 'wind' | 'solar'): number {
  const rows = provinceRenewableCapacity.rows.filter(({ cells }) => cells.technology === technology)
  return add(rows.map(({ cells }) => cells.capacityMw))
}

/** Mean on-rack rate of the ten national clusters, weighted by what stands there. */
function onRackOfClusters({ siteIdentity, siteExistingIt, siteOnRack }: Tables): number {
  const existing = figureMap(siteExistingIt, (c) => c.siteId, 'existingItMw')
  const onRack = figureMap(siteOnRack, (c) => c.siteId, 'onRackShare')
  const clusters = siteIdentity.rows
    .filter(({ cells }) => cells.siteKind === 'cluster')
    .map(({ cells }) => cells.siteId)
  const weights = clusters.map((id) => need(existing, id).value)
  return add(clusters.map((id, at) => need(onRack, id).value * (weights[at] ?? 0))) / add(weights)
}

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
