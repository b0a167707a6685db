import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { onTestFinished } from 'vitest'

export const nationalData = fileURLToPath(new URL('../../data/', import.meta.url))

/** A copy of the national tables in a temporary folder, gone when the test ends. */
export function copyOfData(): string {
  const dir = mkdtempSync(join(tmpdir(), 'xisuan-data-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  cpSync(join(nationalData, 'tables'), join(dir, 'tables'), { recursive: true })
  cpSync(join(nationalData, 'sources.csv'), join(dir, 'sources.csv'))
  return dir
}

/** A copy with one piece of text changed in one table; fails when that text is not there exactly once. */
export function corruptedData(file: string, from: string, to: string): string {
  const dir = copyOfData()
  const path = join(dir, file)
  const text = readFileSync(path, 'utf8')
  if (text.split(from).length !== 2) throw new Error(`'${from}' stands ${text.split(from).length - 1} times in ${file}`)
  writeFileSync(path, text.replace(from, to))
  return dir
}

/** The 1-based line of a table that starts with `start`. */
export function lineOf(file: string, start: string): number {
  return (
    readFileSync(join(nationalData, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.startsWith(start)) + 1
  )
}

/**
 * One box per province, half a degree around its capital and its named sites: enough to try the rule,
 * and independent of the base map.
 */
export function boxesAroundPlaces(): FeatureCollection<Polygon> {
  const provinces = rows('tables/provinces.csv')
  const sites = rows('tables/site_identity.csv')
  const features = provinces.map((province): Feature<Polygon> => {
    const places = [province, ...sites.filter((site) => site.get('provinceId') === province.get('provinceId'))]
    const lons = places.map((place) => Number(place.get('lonDeg')))
    const lats = places.map((place) => Number(place.get('latDeg')))
    return box(
      province.get('adcode') ?? '',
      [Math.min(...lons), Math.min(...lats)],
      [Math.max(...lons), Math.max(...lats)],
    )
  })
  return { type: 'FeatureCollection', features }
}

function box(adcode: string, [west, south]: [number, number], [east, north]: [number, number]): Feature<Polygon> {
  const [w, s, e, n] = [west - 0.5, south - 0.5, east + 0.5, north + 0.5]
  const ring = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ]
  return { type: 'Feature', properties: { adcode }, geometry: { type: 'Polygon', coordinates: [ring] } }
}

/** Rows by header; the tables read here quote nothing before their note. */
function rows(file: string): readonly ReadonlyMap<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(nationalData, file), 'utf8').trimEnd().split('\n')
  const names = header.split(',')
  return lines.map((line) => new Map(line.split(',').map((cell, at) => [names[at] ?? '', cell])))
}
