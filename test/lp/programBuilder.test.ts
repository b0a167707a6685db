import { expect, test } from 'vitest'
import { createProgramBuilder } from '../../server/lp/programBuilder.ts'

function twoFamilies() {
  const builder = createProgramBuilder()
  const x = builder.columns('placedItMw', 2, { upper: 5, label: (i) => ['zhongwei', 'ulanqab'][i] ?? '' })
  const y = builder.columns('openSite', 1, { upper: 1, integer: true })
  builder.cost(x.offset, 3)
  builder.cost(x.offset, 4)
  builder.costOffset(10)
  const demand = builder.rows('demandServed', (k) => `r${k}`)
  demand.add(x.offset, 1)
  demand.add(x.offset + 1, 1)
  const first = demand.equals(6)
  const capacity = builder.rows('capacity', String)
  capacity.add(x.offset + 1, 1)
  capacity.add(y.offset, -3)
  capacity.add(y.offset, -1)
  const second = capacity.atMost(0)
  capacity.between(-1, 2)
  return { program: builder.build(), x, y, first, second }
}

test('rows become compressed columns, several adds one term, and a row may have no column', () => {
  const { program, first, second } = twoFamilies()
  expect([first, second]).toEqual([0, 1])
  expect([program.rowCount, program.columnCount, program.costOffset]).toEqual([3, 3, 10])
  expect(Array.from(program.columnStart)).toEqual([0, 1, 3, 4])
  expect(Array.from(program.rowIndex)).toEqual([0, 0, 1, 1])
  expect(Array.from(program.value)).toEqual([1, 1, 1, -4])
  expect(Array.from(program.cost)).toEqual([7, 0, 0])
  expect(Array.from(program.rowLower)).toEqual([6, -Infinity, -1])
  expect(Array.from(program.rowUpper)).toEqual([6, 0, 2])
  expect(Array.from(program.columnUpper)).toEqual([5, 5, 1])
  expect(Array.from(program.integer ?? [])).toEqual([0, 0, 1])
})

test('names are made from numbers when asked, and families are found again', () => {
  const { program } = twoFamilies()
  expect([0, 1, 2].map((i) => program.rowName(i))).toEqual(['demandServed[r0]', 'capacity[0]', 'capacity[1]'])
  expect([0, 1, 2].map((j) => program.columnName(j))).toEqual([
    'placedItMw[zhongwei]',
    'placedItMw[ulanqab]',
    'openSite[0]',
  ])
  expect(program.rowFamilyOf(2)).toBe('capacity')
  expect(program.rowsOf('capacity')).toMatchObject({ offset: 1, count: 2 })
  expect(program.rowsOf('missing')).toBeUndefined()
  expect(program.columnsOf('openSite')).toMatchObject({ offset: 2, count: 1 })
  expect(() => program.rowName(3)).toThrow(RangeError)
  expect(() => program.columnName(-1)).toThrow(RangeError)
})

test('terms that cancel leave no coefficient', () => {
  const builder = createProgramBuilder()
  const x = builder.columns('x', 1, {})
  const row = builder.rows('r', String)
  row.add(x.offset, 2)
  row.add(x.offset, -2)
  row.atMost(1)
  expect(builder.build().value).toHaveLength(0)
})

test('an LP carries no list of whole-number columns', () => {
  const builder = createProgramBuilder()
  builder.columns('x', 2, {})
  expect(builder.build().integer).toBeUndefined()
})

test.each([
  ['a family of columns declared twice', (b: Builder) => b.columns('x', 1, {}), /declared twice/],
  ['a bound that is not a number', (b: Builder) => b.columns('y', 1, { upper: Number.NaN }), /y\[0\] has bounds/],
  ['a lower bound of infinity', (b: Builder) => b.columns('y', 1, { lower: Infinity }), /bounds Infinity/],
  ['a count below zero', (b: Builder) => b.columns('y', -1, {}), /cannot count/],
  ['a cost on a column that is not there', (b: Builder) => b.cost(1, 1), /unknown column 1/],
  ['a cost that is not finite', (b: Builder) => b.cost(0, Infinity), /x\[0\]/],
  ['an offset that is not finite', (b: Builder) => b.costOffset(Number.NaN), /offset/],
  ['a term on a column that is not there', (b: Builder) => b.rows('r', String).add(7, 1), /unknown column 7/],
  ['a term on half a column', (b: Builder) => b.rows('r', String).add(0.5, 1), /unknown column 0.5/],
  ['a term that is not finite', (b: Builder) => b.rows('r', String).add(0, Number.NaN), /NaN on x\[0\]/],
  ['a limit that is not a number', (b: Builder) => b.rows('r', String).atMost(Number.NaN), /limits/],
  ['a limit that limits nothing', (b: Builder) => b.rows('r', String).atMost(Infinity), /limits/],
  ['limits that cross', (b: Builder) => b.rows('r', String).between(2, 1), /limits 2 to 1/],
  ['an equality at infinity', (b: Builder) => b.rows('r', String).equals(Infinity), /limits/],
])('refuses %s', (_, act, message) => {
  const builder = createProgramBuilder()
  builder.columns('x', 1, {})
  expect(() => act(builder)).toThrow(message)
})
type Builder = ReturnType<typeof createProgramBuilder>

test('refuses a family of rows twice, a row left open, rows of a family that ended, and anything after build', () => {
  const builder = createProgramBuilder()
  builder.columns('x', 1, {})
  const first = builder.rows('first', String)
  expect(() => builder.rows('first', String)).toThrow(/declared twice/)
  first.add(0, 1)
  expect(() => builder.rows('second', String)).toThrow(/never closed/)
  expect(() => builder.build()).toThrow(/never closed/)
  first.atMost(1)
  const second = builder.rows('second', String)
  expect(() => first.add(0, 1)).toThrow(/ended/)
  expect(() => first.atMost(1)).toThrow(/ended/)
  builder.build()
  expect(() => second.add(0, 1)).toThrow(/ended/)
  expect(() => builder.cost(0, 1)).toThrow(/built/)
  expect(() => builder.build()).toThrow(/built/)
})

test('arrays grow past their first size without losing a term', () => {
  const builder = createProgramBuilder()
  const count = 5000
  const x = builder.columns('x', count, { upper: (i) => i })
  const row = builder.rows('r', String)
  for (let i = 0; i < count; i++) {
    row.add(x.offset + i, i + 1)
    row.add(x.offset + ((i + 1) % count), -1)
    row.atLeast(-i)
  }
  const program = builder.build()
  expect(program.value).toHaveLength(2 * count)
  expect(program.rowLower[count - 1]).toBe(1 - count)
  expect(program.columnUpper[count - 1]).toBe(count - 1)
  // Column j stands in its own row with j + 1 and in the row before with −1.
  expect(Array.from(program.value.subarray(program.columnStart[4000] ?? 0, program.columnStart[4001]))).toEqual([
    -1, 4001,
  ])
})
