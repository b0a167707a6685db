import type { Hit } from './layers/scene.ts'
import { mapWords } from './mapWords.ts'

export interface Tooltip {
  show(hit: Hit, at: { readonly x: number; readonly y: number }, language: 'en' | 'zh'): void
  hide(): void
}

/** The dark box beside the pointer: names first, then figures with their units. */
export function tooltip(container: HTMLElement): Tooltip {
  const box = document.createElement('div')
  box.className = 'map-tip'
  box.hidden = true
  container.append(box)
  return {
    show(hit, at, language) {
      const [title = '', ...lines] = linesOf(hit, language)
      const head = document.createElement('b')
      head.textContent = title
      box.replaceChildren(head, ...lines.map(paragraph))
      box.hidden = false
      const left = Math.max(8, Math.min(at.x + 14, container.clientWidth - box.offsetWidth - 8))
      const above = at.y + 16 + box.offsetHeight > container.clientHeight
      box.style.left = `${left}px`
      box.style.top = `${above ? at.y - box.offsetHeight - 12 : at.y + 16}px`
    },
    hide() {
      box.hidden = true
    },
  }
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement('p')
  line.textContent = text
  return line
}

function linesOf(hit: Hit, language: 'en' | 'zh'): string[] {
  const word = (key: keyof typeof mapWords): string => mapWords[key][language]
  if (hit.kind === 'site') {
    const { name, itMw, utilisation, gramsPerKwh } = hit.drawn.site
    return [
      name[language],
      `${mw(itMw)} • ${Math.round(utilisation * 100)} % ${word('used')}`,
      `${Math.round(gramsPerKwh)} gCO₂/kWh`,
    ]
  }
  if (hit.kind === 'dot') {
    const { name, demandItMw, homeShare } = hit.drawn.dot
    return [name[language], `${word('demand')} ${mw(demandItMw)}`, `${Math.round(homeShare * 100)} % ${word('atHome')}`]
  }
  const { fromName, toName, itMw, gramsPerKwh, oneWayLatencyMs: ms, changeTonnes } = hit.arrow
  const lines = [
    `${fromName[language]} → ${toName[language]}`,
    `${mw(itMw)} • ${Math.round(gramsPerKwh)} gCO₂/kWh`,
  ]
  if (ms !== null) lines.push(`${word('oneWay')} ${ms.toFixed(1)} ms • ${word('roundTrip')} ${(2 * ms).toFixed(1)} ms`)
  if (changeTonnes !== null && Math.abs(changeTonnes) >= 1)
    lines.push(change(changeTonnes, language, word(changeTonnes > 0 ? 'moreThanHome' : 'lessThanHome')))
  return lines
}

function mw(value: number): string {
  return `${value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(1)} MW`
}

function change(tonnes: number, language: 'en' | 'zh', words: string): string {
  const size = Math.abs(tonnes)
  return language === 'zh' ? `${words} ${(size / 1e4).toFixed(1)} 万吨` : `${(size / 1000).toFixed(0)} kt ${words}`
}
