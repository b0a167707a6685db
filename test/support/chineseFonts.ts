import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

const weights = [400, 500, 700]

/** Most characters, then the slices that hold ₂ ∞ −, ≤, ≥, → and ✓. */
const slices = ['chinese-simplified', '90', '100', '102', '109', '87']

/**
 * A fontconfig file through which Chromium finds Noto Sans SC on a machine with no Chinese font.
 * The fonts are turned into plain TrueType, because Chromium's font search does not read web fonts.
 */
export function chineseFonts(cacheDir: string): string {
  const dir = join(cacheDir, 'fonts')
  mkdirSync(dir, { recursive: true })
  const require = createRequire(import.meta.url)
  for (const name of weights.flatMap((weight) => slices.map((slice) => `noto-sans-sc-${slice}-${weight}-normal`))) {
    const ttf = join(dir, `${name}.ttf`)
    if (existsSync(ttf)) continue
    writeWhole(ttf, woffToTrueType(readFileSync(require.resolve(`@fontsource/noto-sans-sc/files/${name}.woff`))))
  }
  const config = join(cacheDir, 'fonts.conf')
  writeWhole(config, fontconfig([dir, '/usr/share/fonts', '/usr/local/share/fonts'], join(cacheDir, 'fontconfig')))
  return config
}

/** Another worker never sees half a file. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const part = `${path}.${process.pid}`
  writeFileSync(part, content)
  renameSync(part, path)
}

/** The files call their family after its thinnest weight. Generic names lead to it too, so that screenshots look alike everywhere. */
function fontconfig(dirs: readonly string[], cache: string): string {
  const prefer = (generic: string) =>
    `<alias binding="same"><family>${generic}</family><prefer><family>Noto Sans SC Thin</family></prefer></alias>`
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${dirs.map((dir) => `<dir>${dir}</dir>`).join('\n')}
<cachedir>${cache}</cachedir>
${['Noto Sans SC', 'sans-serif', 'system-ui'].map(prefer).join('\n')}
</fontconfig>
`
}

/**
 * WOFF 1.0 (W3C Recommendation, 2012) holds the tables of a TrueType file, each compressed with zlib, in a directory of
 * 20-byte entries after a header of 44 bytes; TrueType has 16-byte entries after 12 bytes, tables on 4-byte boundaries.
 */
function woffToTrueType(woff: Buffer): Buffer<ArrayBuffer> {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF 1.0 file')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i) => {
    const entry = 44 + 20 * i
    const [offset, packedLength, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ]
    const packed = woff.subarray(offset, offset + packedLength)
    const content = packedLength < length ? inflateSync(packed) : packed
    return { tag: woff.subarray(entry, entry + 4), checksum: woff.readUInt32BE(entry + 16), content }
  })
  const header = Buffer.alloc(12 + 16 * count)
  const powers = Math.floor(Math.log2(count))
  header.writeUInt32BE(woff.readUInt32BE(4), 0)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(16 * 2 ** powers, 6)
  header.writeUInt16BE(powers, 8)
  header.writeUInt16BE(16 * count - 16 * 2 ** powers, 10)
  const parts: Buffer[] = [header]
  let end = header.length
  for (const [i, { tag, checksum, content }] of tables.entries()) {
    const entry = 12 + 16 * i
    tag.copy(header, entry)
    header.writeUInt32BE(checksum, entry + 4)
    header.writeUInt32BE(end, entry + 8)
    header.writeUInt32BE(content.length, entry + 12)
    const padding = Buffer.alloc(-content.length & 3)
    parts.push(content, padding)
    end += content.length + padding.length
  }
  return Buffer.concat(parts)
}
