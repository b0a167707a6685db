import { constants, crc32, deflateRawSync } from 'node:zlib'

/** Plans shrink to a sixth at this effort already; more costs more milliseconds than the bytes it saves. */
const level = 2
/** RFC 1952: magic number, deflate, no flags, no time, no extra flags, unknown system. */
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])

/** JSON text and the same packed, as a piece of a deflate stream that others may stand before and after. */
interface Piece {
  readonly text: Buffer
  readonly packed: Buffer
}

type Entry = Readonly<Record<string, unknown>>
type Ledger = readonly Entry[]

/** Turns answers into JSON text in gzip. */
export interface AnswerPacker {
  pack(answer: unknown): Uint8Array
}

/**
 * An answer's `restsOn` is half of its text and hardly changes from one plan to the next: the last one is kept,
 * written and packed, and used again for as long as every entry is the same.
 */
export function createAnswerPacker(): AnswerPacker {
  let kept: { readonly ledger: Ledger; readonly piece: Piece } | undefined

  function ledgerPiece(ledger: Ledger): Piece {
    if (!kept || !isSameLedger(kept.ledger, ledger)) kept = { ledger, piece: piece(JSON.stringify(ledger), false) }
    return kept.piece
  }

  return {
    pack(answer) {
      if (!hasLedger(answer)) return gzip([piece(JSON.stringify(answer), true)])
      const [before, after] = textAround(answer, 'restsOn')
      return gzip([piece(before, false), ledgerPiece(answer.restsOn), piece(after, true)])
    },
  }
}

function hasLedger(answer: unknown): answer is { readonly restsOn: Ledger } {
  return typeof answer === 'object' && answer !== null && 'restsOn' in answer && Array.isArray(answer.restsOn)
}

/** What `JSON.stringify` writes before and after the value of one of an object's keys. */
function textAround(object: object, key: string): readonly [string, string] {
  const keys = Object.keys(object)
  const entries = Object.entries(object)
  const before = JSON.stringify(Object.fromEntries(entries.slice(0, keys.indexOf(key))))
  const after = JSON.stringify(Object.fromEntries(entries.slice(keys.indexOf(key) + 1)))
  const lead = before === '{}' ? '{' : `${before.slice(0, -1)},`
  return [`${lead}${JSON.stringify(key)}:`, after === '{}' ? '}' : `,${after.slice(1)}`]
}

function piece(json: string, last: boolean): Piece {
  const text = Buffer.from(json)
  const finishFlush = last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH
  return { text, packed: deflateRawSync(text, { level, finishFlush }) }
}

function gzip(pieces: readonly Piece[]): Uint8Array {
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(
    pieces.reduce((sum, { text }) => crc32(text, sum), 0),
    0,
  )
  tail.writeUInt32LE(pieces.reduce((sum, { text }) => sum + text.length, 0) % 2 ** 32, 4)
  return Buffer.concat([gzipHead, ...pieces.map(({ packed }) => packed), tail])
}

function isSameLedger(these: Ledger, those: Ledger): boolean {
  return these.length === those.length && these.every((entry, i) => isSameEntry(entry, those[i]))
}

/** Entries are flat: a field that is an object itself counts as changed. */
function isSameEntry(these: Entry, those: Entry | undefined): boolean {
  if (!those) return false
  const names = Object.keys(these)
  const other = Object.keys(those)
  if (names.length !== other.length) return false
  for (let i = 0; i < names.length; i++) {
    const name = names[i] ?? ''
    const value = these[name]
    if (name !== other[i] || value !== those[name] || (typeof value === 'object' && value !== null)) return false
  }
  return true
}
