import type { DemandDot } from '../../flows/demandDots.ts'
import type { FlowArrow } from '../../flows/flowArrows.ts'
import type { SiteCircle } from '../../flows/siteCircles.ts'
import { formatGw, formatMs, formatMw, type MapLanguage, type MapWords, mapWords } from '../mapWords.ts'
import type { Pixel } from './ribbon.ts'

export interface Tooltip {
  show(lines: readonly string[], at: Pixel): void
  hide(): void
}

const gapPx = 14

/** A small panel beside the pointer that never leaves the map. The first line is the heading. */
export function addTooltip(parent: HTMLElement): Tooltip {
  const box = document.createElement('div')
  box.className = 'map-tip'
  box.setAttribute('role', 'status')
  box.hidden = true
  parent.append(box)
  return {
    show([heading = '', ...lines], at) {
      const head = document.createElement('b')
      head.textContent = heading
      box.replaceChildren(head, ...lines.map(line))
      box.hidden = false
      const { clientWidth, clientHeight } = parent
      const left = at.x + gapPx + box.offsetWidth > clientWidth ? at.x - gapPx - box.offsetWidth : at.x + gapPx
      const top = Math.min(at.y + gapPx, clientHeight - box.offsetHeight - 4)
      box.style.transform = `translate(${Math.max(4, Math.round(left))}px, ${Math.max(4, Math.round(top))}px)`
    },
    hide() {
      box.hidden = true
    },
  }
}

/** From and to, MW and carbon, latency, and what the move changes in carbon. */
export function flowLines(arrow: FlowArrow, language: MapLanguage): string[] {
  const words = mapWords(language)
  const { oneWayLatencyMs: ms, changeTonnes, homeGramsPerItKwh: home, siteGramsPerItKwh: away } = arrow
  const lines = [
    `${arrow.fromName[language]} → ${arrow.toName[language]}`,
    `${loadText(arrow, words)} · ${Math.round(arrow.gramsPerKwh)} ${words.unit} ${words.atMeter}`,
    ms === null ? words.latencyUnknown : `${words.oneWay} ${formatMs(ms)} · ${words.roundTrip} ${formatMs(2 * ms)}`,
  ]
  if (changeTonnes === null || home === null || away === null) return lines
  const kilotonnes = Math.abs(changeTonnes) / 1000
  const amount = kilotonnes >= 10 ? Math.round(kilotonnes).toLocaleString('en-US') : kilotonnes.toFixed(1)
  lines.push(
    `${changeTonnes > 0 ? '+' : '−'}${amount} ktCO₂/${language === 'zh' ? '年' : 'yr'}: ${changeTonnes > 0 ? words.more : words.less}`,
    `${words.perItWork}: ${Math.round(home)} → ${Math.round(away)} ${words.unit}`,
  )
  return lines
}

/** The contract; in an hour what arrives then, of the contract. */
function loadText({ itMw, arrivingMw }: FlowArrow, { arriving, of }: MapWords): string {
  return arrivingMw === null ? formatMw(itMw) : `${arriving} ${formatMw(arrivingMw)} ${of} ${formatMw(itMw)}`
}

export function siteLines(site: SiteCircle, language: MapLanguage): string[] {
  const words = mapWords(language)
  return [
    site.name[language],
    `${formatGw(site.itMw)} ${words.of} ${formatGw(site.usableItMw)} · ${words.used} ${Math.round(site.utilisation * 100)}\u00a0%`,
    `${Math.round(site.gramsPerKwh)} ${words.unit} ${words.atMeter}`,
  ]
}

export function dotLines(dot: DemandDot, language: MapLanguage): string[] {
  const words = mapWords(language)
  return [
    dot.name[language],
    `${words.demand} ${formatGw(dot.demandItMw)}`,
    `${words.atHome} ${dot.homeItMw > 0 ? formatGw(dot.homeItMw) : '0 MW'}`,
  ]
}

function line(text: string): HTMLElement {
  const element = document.createElement('span')
  element.textContent = text
  return element
}
