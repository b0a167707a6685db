import { legendSteps } from '../../flows/legendSteps.ts'
import { formatMw, type MapLanguage, mapWords } from '../mapWords.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'
const wedgeLengthPx = 46
/** Width at the demand end over width at the site end, as the ribbons have it. */
const thinShare = 0.22

export interface Legend {
  readonly element: HTMLElement
  show(input: { readonly layer: 'flows' | 'carbon'; readonly language: MapLanguage; readonly dark: boolean }): void
}

/** Bottom left: the ramp with its numbers, three widths, how to read taper and ring. */
export function addLegend(parent: HTMLElement): Legend {
  const element = document.createElement('section')
  element.className = 'map-legend'
  parent.append(element)
  return {
    element,
    show({ layer, language, dark }) {
      const words = mapWords(language)
      const { carbon, widths } = legendSteps(dark)
      const heading = text('h2', `${layer === 'flows' ? words.legendFlows : words.legendCarbon}, ${words.unit}`)
      const ramp = group(
        'map-legend-ramp',
        carbon.map(({ colour }) => swatch(colour)),
      )
      const labels = group(
        'map-legend-labels',
        carbon.map(({ label }) => text('span', label)),
      )
      const parts: Element[] = [heading, ramp, labels]
      if (layer === 'flows') {
        parts.push(
          group(
            'map-legend-widths',
            widths.map(({ itMw, widthPx }) => wedge(widthPx, formatMw(itMw))),
          ),
        )
      }
      const hints = layer === 'flows' ? [words.howToRead, words.homeRing] : [words.blankLand]
      element.replaceChildren(...parts, ...hints.map((hint) => text('p', hint)))
    },
  }
}

function wedge(widthPx: number, label: string): HTMLElement {
  const svg = document.createElementNS(svgNamespace, 'svg')
  const height = 18
  svg.setAttribute('width', String(wedgeLengthPx))
  svg.setAttribute('height', String(height))
  svg.setAttribute('aria-hidden', 'true')
  const shape = document.createElementNS(svgNamespace, 'polygon')
  const [thin, thick] = [(widthPx * thinShare) / 2, widthPx / 2]
  const middle = height / 2
  shape.setAttribute(
    'points',
    `0,${middle - thin} ${wedgeLengthPx},${middle - thick} ${wedgeLengthPx},${middle + thick} 0,${middle + thin}`,
  )
  svg.append(shape)
  const element = document.createElement('div')
  element.append(svg, label)
  return element
}

function swatch(colour: string): HTMLElement {
  const element = document.createElement('i')
  element.style.background = colour
  return element
}

function group(className: string, children: readonly Element[]): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.append(...children)
  return element
}

function text(tag: 'h2' | 'p' | 'span', content: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = content
  return element
}
