import { rampBreaks, rampColour } from '../flows/carbonRamp.ts'
import { legendMw, ribbonWidth, thinEnd } from '../flows/widths.ts'
import { mapWords } from './mapWords.ts'

export interface Legend {
  show(layer: 'flows' | 'carbon', largestMw: number, language: 'en' | 'zh', dark: boolean): void
}

/** Bottom left: what colour, width and ring mean, with numbers. */
export function legend(container: HTMLElement): Legend {
  const box = document.createElement('div')
  box.className = 'map-legend'
  container.append(box)
  return {
    show(layer, largestMw, language, dark) {
      const title = document.createElement('p')
      title.textContent = mapWords[layer === 'flows' ? 'carbonAtSite' : 'carbonOfGrid'][language]
      const parts: HTMLElement[] = [title, ramp(dark)]
      if (layer === 'flows' && largestMw > 0) {
        const note = document.createElement('p')
        note.textContent = mapWords.widths[language]
        parts.push(widths(largestMw, dark), note)
      }
      box.replaceChildren(...parts)
    },
  }
}

function ramp(dark: boolean): HTMLElement {
  const row = document.createElement('div')
  row.className = 'ramp'
  for (const low of [0, ...rampBreaks]) {
    const step = document.createElement('span')
    step.style.setProperty('--step-colour', rampColour(low, dark))
    step.textContent = String(low)
    row.append(step)
  }
  const unit = document.createElement('span')
  unit.className = 'unit'
  unit.textContent = 'gCO₂/kWh'
  row.append(unit)
  return row
}

const svg = 'http://www.w3.org/2000/svg'

function widths(largestMw: number, dark: boolean): HTMLElement {
  const row = document.createElement('div')
  row.className = 'widths'
  for (const mw of legendMw(largestMw)) {
    const item = document.createElement('span')
    const picture = document.createElementNS(svg, 'svg')
    picture.setAttribute('viewBox', '0 0 56 18')
    const half = ribbonWidth(mw, largestMw) / 2
    const shape = document.createElementNS(svg, 'polygon')
    shape.setAttribute('points', `0,${9 - half * thinEnd} 56,${9 - half} 56,${9 + half} 0,${9 + half * thinEnd}`)
    shape.setAttribute('fill', rampColour(150, dark))
    picture.append(shape)
    item.append(picture, `${mw} MW`)
    row.append(item)
  }
  return row
}
