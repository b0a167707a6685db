import type { MapColours } from '../mapColours.ts'
import type { MapLanguage } from '../mapWords.ts'
import type { Box } from './placeLabels.ts'
import type { Pixel } from './ribbon.ts'

export interface PlaceStyle {
  readonly colours: MapColours
  readonly dark: boolean
  readonly language: MapLanguage
  readonly selectedSiteId: string | null
  /** Panels over the map, in the container's pixels: no name is written under them. */
  readonly covered: readonly Box[]
  readonly isLit: (kind: 'site' | 'region', id: string) => boolean
}

/** A place with where it is in the container. */
export type At<T> = T & { readonly at: Pixel }
export const ringWidthPx = 3.2
export const dotRadiusPx = 2.6
export const fadedShare = 0.25
