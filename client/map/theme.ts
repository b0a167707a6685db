/** Colours of the drawing, light and dark; the rest of the map is coloured by map.css. */
export interface MapColours {
  readonly casing: string
  readonly name: string
  readonly value: string
  readonly halo: string
  readonly dot: string
  readonly empty: string
  readonly particle: string
}

const light: MapColours = {
  casing: '#ffffff',
  name: '#16242d',
  value: '#51626e',
  halo: 'rgba(255,255,255,0.92)',
  dot: '#33434f',
  empty: '#c3ccd2',
  particle: 'rgba(255,255,255,0.9)',
}

const dark: MapColours = {
  casing: '#0d151b',
  name: '#f2f6f8',
  value: '#b4c2cb',
  halo: 'rgba(13,21,27,0.9)',
  dot: '#dfe7eb',
  empty: '#41525e',
  particle: 'rgba(255,255,255,0.85)',
}

export function mapColours(isDark: boolean): MapColours {
  return isDark ? dark : light
}
