import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Room {
  /** Rooms it may import; `type x` allows types only. */
  readonly rooms: readonly string[]
  /** Packages and Node parts it may import. */
  readonly packages: readonly (string | RegExp)[]
}

const every = ['*']
const files = /^node:fs/
const drawn = ['server/contract', 'client/state', 'client/flows', 'client/text', 'client/style']
const preact = [/^preact/, '@preact/signals']

/** Who may import whom, one way only. A folder that is not listed here fails the test. */
const rooms: Readonly<Record<string, Room>> = {
  'server/contract': { rooms: [], packages: ['zod'] },
  'server/lp': { rooms: [], packages: [] },
  'server/series': { rooms: ['server/contract'], packages: [] },
  'server/dataset': {
    rooms: ['server/contract'],
    packages: ['zod', 'csv-parse/sync', 'geojson', /^@turf\//, /^node:/],
  },
  'server/model': {
    rooms: ['server/contract', 'type server/dataset', 'server/lp', 'server/series'],
    packages: [/^@turf\//],
  },
  'server/solver': { rooms: ['server/lp'], packages: ['highs', 'javascript-lp-solver', /^node:/] },
  'server/runs': {
    rooms: ['server/contract', 'server/dataset', 'server/model', 'server/lp', 'server/solver'],
    packages: [/^node:(?!fs)/],
  },
  'server/http': {
    rooms: ['server/contract', 'server/series', 'type server/dataset', 'type server/runs'],
    packages: ['zod', 'zod-openapi', 'express', 'express-rate-limit', 'helmet', 'compression', /^node:(?!fs)/],
  },
  'server/cli': { rooms: ['server/contract'], packages: ['node:util', 'node:fs/promises'] },
  'server/bin': { rooms: [], packages: [/^node:/] },
  'server/config.ts': { rooms: [], packages: ['node:os'] },
  'server/main.ts': { rooms: every, packages: [/^node:/] },
  'server/cli.ts': { rooms: every, packages: [/^node:/] },
  'client/api': { rooms: ['server/contract'], packages: ['zod'] },
  'client/flows': { rooms: ['server/contract'], packages: [] },
  'client/text': { rooms: ['server/contract'], packages: [] },
  'client/style': { rooms: [], packages: [] },
  'client/state': { rooms: ['server/contract', 'client/api', 'type client/text'], packages: ['@preact/signals'] },
  'client/map': {
    rooms: drawn,
    packages: ['leaflet', /^@turf\//, /^leaflet\//, '@preact/signals', /^topojson/, /^geojson$/],
  },
  'client/charts': { rooms: drawn, packages: preact },
  'client/help': { rooms: ['type client/text'], packages: [] },
  'client/panels': { rooms: [...drawn, 'client/charts', 'client/help'], packages: preact },
  'client/preview': {
    rooms: ['server/contract', 'type server/dataset', 'server/model', 'server/lp', 'server/solver'],
    packages: [],
  },
  'client/main.tsx': { rooms: every, packages: [...preact, 'leaflet/dist/leaflet.css'] },
  'client/vite.config.ts': { rooms: [], packages: ['vite', /^@preact/, /^node:/] },
}

interface Import {
  readonly from: string
  readonly target: string
  readonly typeOnly: boolean
}

const sources = ['server', 'client'].flatMap(filesUnder)
const texts = new Map(sources.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
const imports = [...texts].flatMap(([path, text]) => importsOf(path, text))

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(path)
    return /\.(ts|tsx|mjs)$/.test(path) && !/\.d\.(ts|mts)$/.test(path) ? [path] : []
  })
}

/** Static imports, re-exports and literal dynamic imports. */
function importsOf(path: string, text: string): Import[] {
  const statement = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g
  const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g
  const found = [...text.matchAll(statement)].map((m) => ({
    from: path,
    target: String(m[3]),
    typeOnly: Boolean(m[2]),
  }))
  return [...found, ...[...text.matchAll(dynamic)].map((m) => ({ from: path, target: String(m[1]), typeOnly: false }))]
}

function roomOf(path: string): string {
  const [side, first = ''] = path.split('/')
  return `${side}/${first}`
}

function isAllowed({ from, target, typeOnly }: Import): boolean {
  const room = rooms[roomOf(from)]
  if (!room) return false
  if (!target.startsWith('.')) {
    return room.packages.some((one) => (typeof one === 'string' ? one === target : one.test(target)))
  }
  const path = posix.join(posix.dirname(from), target)
  const other = roomOf(path)
  if (other === roomOf(from) || room.rooms === every) return true
  return room.rooms.includes(other) || (typeOnly && room.rooms.includes(`type ${other}`))
}

function filesWith(pattern: RegExp, within: (path: string) => boolean): string[] {
  return [...texts].filter(([path, text]) => within(path) && pattern.test(withoutComments(text))).map(([path]) => path)
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')
}

test('the imports are seen at all', () => {
  expect(imports.length).toBeGreaterThan(100)
  expect(imports).toContainEqual({ from: 'server/main.ts', target: './http/app.ts', typeOnly: false })
  expect(imports).toContainEqual({ from: 'server/http/route.ts', target: '../runs/solveService.ts', typeOnly: true })
})

test('every file stands in a room of the table', () => {
  expect(sources.filter((path) => !rooms[roomOf(path)])).toEqual([])
})

describe('who may import whom', () => {
  test.each(Object.keys(rooms))('%s imports only what its line allows', (room) => {
    const refused = imports.filter((one) => roomOf(one.from) === room && !isAllowed(one))
    expect(refused.map(({ from, target }) => `${from} imports ${target}`)).toEqual([])
  })

  test('model and solver meet only in runs and the preview', () => {
    const meeting = Object.entries(rooms).filter(
      ([, { rooms: may }]) => may.includes('server/model') && may.includes('server/solver'),
    )
    expect(meeting.map(([name]) => name)).toEqual(['server/runs', 'client/preview'])
  })

  test('the table leads round in no circle', () => {
    const plain = (name: string) => name.replace('type ', '')
    const leads = (from: string, to: string, seen: Set<string>): boolean =>
      (rooms[from]?.rooms ?? []).map(plain).some((next) => {
        if (next === to) return true
        if (seen.has(next)) return false
        seen.add(next)
        return leads(next, to, seen)
      })
    expect(Object.keys(rooms).filter((name) => leads(name, name, new Set()))).toEqual([])
  })
})

describe('what is touched in one place only', () => {
  test('the environment: config.ts', () => {
    expect(filesWith(/process\.env|import\.meta\.env/, () => true)).toEqual(['server/config.ts'])
  })

  test('files: the data sets, the composition roots and what they start', () => {
    const may = /^server\/(dataset\/|bin\/|main\.ts$|cli\.ts$|cli\/writeAtomically\.ts$)/
    const touching = imports.filter(({ target }) => files.test(target)).map(({ from }) => from)
    expect(touching.filter((path) => !may.test(path))).toEqual([])
  })

  test('clock and chance: never in model, lp, flows', () => {
    const pure = (path: string) => /^(server\/model|server\/lp|client\/flows)\//.test(path)
    expect(filesWith(/Date\.now|new Date\(\)|Math\.random|performance\.now|crypto\./, pure)).toEqual([])
  })

  test('the page: never in flows, text and what the server runs', () => {
    const without = (path: string) => /^(server\/|client\/(flows|api)\/)/.test(path)
    const code = (path: string) => without(path) && path !== 'server/http/docs.ts'
    expect(filesWith(/\b(document|window)\.|localStorage/, code)).toEqual([])
  })
})

describe('manners', () => {
  test('no file is longer than 250 lines', () => {
    expect([...texts].filter(([, text]) => text.split('\n').length > 251).map(([path]) => path)).toEqual([])
  })

  test('exports are named', () => {
    expect(filesWith(/^export default/m, (path) => !path.endsWith('.config.ts'))).toEqual([])
  })

  test('no rule is switched off in a comment', () => {
    const off = /@ts-(ignore|expect-error|nocheck)|biome-ignore/
    expect([...texts].filter(([, text]) => off.test(text)).map(([path]) => path)).toEqual([])
  })
})
