/** Colours of what is drawn on canvas, read from the custom properties of `style/map.css`. */
export interface MapColours {
  readonly land: string
  readonly casing: string
  readonly track: string
  readonly text: string
  readonly quietText: string
  readonly dot: string
  readonly particle: string
  readonly accent: string
  readonly fontFamily: string
}

export function mapColours(element: Element): MapColours {
  const style = getComputedStyle(element)
  const read = (name: string): string => style.getPropertyValue(name).trim()
  return {
    land: read('--map-land'),
    casing: read('--map-casing'),
    track: read('--map-track'),
    text: read('--map-text'),
    quietText: read('--map-text-quiet'),
    dot: read('--map-dot'),
    particle: read('--map-particle'),
    accent: read('--map-accent'),
    fontFamily: style.fontFamily || 'sans-serif',
  }
}
