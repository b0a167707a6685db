import type { Plan } from '../../server/contract/plan.ts'
import { demandDots } from '../flows/demandDots.ts'
import { flowArrows } from '../flows/flowArrows.ts'
import { provinceCarbon, westernHosts } from '../flows/provinceCarbon.ts'
import { siteCircles } from '../flows/siteCircles.ts'
import type { Hover, MapInput } from './createMap.ts'
import type { BaseLayer } from './layers/baseLayer.ts'
import type { FlowLayer } from './layers/flowLayer.ts'
import type { Legend } from './layers/legend.ts'
import type { ParticleLayer } from './layers/particleLayer.ts'
import type { Box } from './layers/placeLabels.ts'
import type { PlaceLayer, Places } from './layers/placeLayer.ts'
import type { Tooltip } from './layers/tooltip.ts'
import { mapColours } from './mapColours.ts'
import { mapWords } from './mapWords.ts'

export interface MapParts {
  readonly container: HTMLElement
  readonly frame: HTMLElement
  readonly base: BaseLayer
  readonly flows: FlowLayer
  readonly particles: ParticleLayer
  readonly places: PlaceLayer
  readonly inset: HTMLElement
  readonly legend: Legend
  readonly tooltip: Tooltip
  readonly footer: HTMLElement
}

/** What does not change from hour to hour or under the pointer: words, legend, the ground. */
export function drawGround(parts: MapParts, { plan, dark, language, layer }: MapInput): void {
  const words = mapWords(language)
  parts.frame.setAttribute('aria-label', words.mapName)
  parts.inset.textContent = words.inset
  parts.footer.textContent = words.footer
  parts.legend.show({ layer, language, dark })
  parts.base.show({
    hosts: plan ? westernHosts(plan) : new Set(),
    carbon: plan && layer === 'carbon' ? provinceCarbon(plan) : null,
    dark,
  })
}

/** Flows, particles and places for this input and what is pointed at. */
export function drawMap(parts: MapParts, input: MapInput, hover: Hover): void {
  const { plan, dark, language, layer, allFlows, moment, selectedSiteId } = input
  const colours = mapColours(parts.container)
  const arrows = plan && layer === 'flows' ? flowArrows(plan, { allFlows, moment }) : []
  const lit = new Set(arrows.filter((arrow) => touches(hover, arrow)))
  const isLit = (arrow: (typeof arrows)[number]): boolean => hover === null || lit.has(arrow)
  const drawn = parts.flows.draw(arrows, { colours, dark, isLit })
  parts.particles.show(
    drawn.filter(({ arrow }) => isLit(arrow)),
    colours.particle,
    input.reducedMotion,
  )
  const year = plan ? placesOfYear(plan) : noPlaces
  const now = plan && moment ? { sites: siteCircles(plan, moment), dots: demandDots(plan, moment) } : year
  parts.places.draw(now, year, {
    colours,
    dark,
    language,
    selectedSiteId,
    covered: [parts.legend.element, parts.inset.parentElement].flatMap((panel) => boxOf(parts.container, panel)),
    isLit(kind, id) {
      if (hover === null || lit.size === 0) return true
      return [...lit].some((arrow) => (kind === 'site' ? arrow.siteId === id : arrow.regionId === id))
    },
  })
}

const noPlaces: Places = { sites: [], dots: [] }
const ofYear = new WeakMap<Plan, Places>()

/** The same ones for every hour of a plan: names are laid out by them, once. */
function placesOfYear(plan: Plan): Places {
  const places = ofYear.get(plan) ?? { sites: siteCircles(plan), dots: demandDots(plan) }
  ofYear.set(plan, places)
  return places
}

function touches(hover: Hover, arrow: { id: string; siteId: string; regionId: string }): boolean {
  if (hover === null) return true
  if (hover.kind === 'flow') return arrow.id === hover.id
  return hover.kind === 'site' ? arrow.siteId === hover.id : arrow.regionId === hover.id
}

function boxOf(container: HTMLElement, panel: Element | null): Box[] {
  if (!panel) return []
  const outer = container.getBoundingClientRect()
  const { left, top, right, bottom } = panel.getBoundingClientRect()
  return [{ left: left - outer.left, top: top - outer.top, right: right - outer.left, bottom: bottom - outer.top }]
}
