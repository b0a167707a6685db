import type { Dataset } from '../contract/dataset.ts'
import type { Figure } from '../contract/figure.ts'

/** The address of one figure, or with `*` of all figures of a kind: `sites.guian.pue`, `sites.*.pue`, `national.discountRate`. */
export interface FigureAddress {
  readonly root: 'national' | 'sites' | 'provinces' | 'workloads' | 'origins'
  /** `*` for every one; empty for national figures. */
  readonly id: string
  readonly key: string
}

/** Ids may hold dots: the first part is the root, the last the figure. Null for anything else. */
export function parseFigureAddress(name: string): FigureAddress | null {
  const national = /^national\.(\w+)$/.exec(name)
  if (national) return { root: 'national', id: '', key: national[1] ?? '' }
  const match = /^(sites|provinces|workloads|origins)\.(.+)\.(\w+)$/.exec(name)
  const root = match?.[1]
  if (root !== 'sites' && root !== 'provinces' && root !== 'workloads' && root !== 'origins') return null
  return { root, id: match?.[2] ?? '', key: match?.[3] ?? '' }
}

/** True where an address with `*` covers the other. */
export function covers(address: FigureAddress, name: string): boolean {
  const other = parseFigureAddress(name)
  return other?.root === address.root && other.key === address.key && (address.id === '*' || other.id === address.id)
}

/** The data set's figure at an address without `*`; undefined where there is none. */
export function figureAt(dataset: Dataset, { root, id, key }: FigureAddress): Figure | undefined {
  let found: Figure | undefined
  mapDataset(dataset, { root, id, key }, (figure) => {
    found ??= figure
    return figure
  })
  return found
}

/** The data set with other values at an address; nothing else changes, its hash neither. */
export function withFigures(dataset: Dataset, address: FigureAddress, changed: (figure: Figure) => number): Dataset {
  return mapDataset(dataset, address, (figure) => ({ ...figure, value: changed(figure) }))
}

function mapDataset(dataset: Dataset, { root, id, key }: FigureAddress, change: (figure: Figure) => Figure): Dataset {
  const held = (one: { readonly id: string }): boolean => id === '*' || one.id === id
  const inside = <T extends { readonly id: string; readonly figures: object }>(one: T): T =>
    held(one) ? { ...one, figures: mapFigure(one.figures, key, change) } : one
  switch (root) {
    case 'national':
      return { ...dataset, national: mapFigure(dataset.national, key, change) }
    case 'sites':
      return { ...dataset, sites: dataset.sites.map(inside) }
    case 'provinces':
      return { ...dataset, provinces: dataset.provinces.map(inside) }
    case 'workloads':
      return { ...dataset, workloads: dataset.workloads.map(inside) }
    case 'origins':
      return { ...dataset, origins: dataset.origins.map((one) => (held(one) ? mapFigure(one, key, change) : one)) }
  }
}

function mapFigure<T extends object>(figures: T, key: string, change: (figure: Figure) => Figure): T {
  const figure: unknown = Object.hasOwn(figures, key) ? Reflect.get(figures, key) : undefined
  return isFigure(figure) ? { ...figures, [key]: change(figure) } : figures
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'value' in value && 'sourceId' in value
}
