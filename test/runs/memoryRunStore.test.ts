import { expect, test } from 'vitest'
import { createMemoryRunStore } from '../../server/runs/memoryRunStore.ts'
import type { RunRecord, RunStore } from '../../server/runs/runStore.ts'

function aRecord(id: string): RunRecord {
  const times = { kind: 'solve', createdAt: 1, startedAt: null, finishedAt: null } as const
  return { id, name: null, state: 'queued', stopRequested: false, ...times, problem: null }
}

async function finish(store: RunStore, id: string, finishedAt: number, bytes = 1): Promise<void> {
  await store.create(aRecord(id))
  await store.change(id, { state: 'done', finishedAt }, { gzipped: new Uint8Array(bytes) })
}

async function ids(store: RunStore): Promise<string[]> {
  return (await store.list()).map(({ id }) => id)
}

test('beyond its number the run that finished first falls out, with its answer; those that go on stay', async () => {
  const store = createMemoryRunStore({ mostFinished: 2, mostAnswerBytes: 1000 })
  await store.create(aRecord('waiting'))
  await finish(store, 'b', 20)
  await finish(store, 'a', 10)
  await finish(store, 'c', 30)
  expect(await ids(store)).toEqual(['c', 'b', 'waiting'])
  expect([await store.find('a'), await store.answer('a')]).toEqual([null, null])
})

// 40 + 40 fit into 100 bytes; 40 + 40 + 30 do not.
test('beyond its bytes the oldest fall out', async () => {
  const store = createMemoryRunStore({ mostFinished: 10, mostAnswerBytes: 100 })
  await finish(store, 'a', 1, 40)
  await finish(store, 'b', 2, 40)
  expect(await ids(store)).toEqual(['b', 'a'])
  await finish(store, 'c', 3, 30)
  expect(await ids(store)).toEqual(['c', 'b'])
})

test('an answer larger than all room is kept until the next one', async () => {
  const store = createMemoryRunStore({ mostFinished: 10, mostAnswerBytes: 100 })
  await finish(store, 'large', 1, 101)
  expect((await store.answer('large'))?.gzipped.byteLength).toBe(101)
  await finish(store, 'next', 2)
  expect(await ids(store)).toEqual(['next'])
})

test('a change to a run that has fallen out is forgotten', async () => {
  const store = createMemoryRunStore({ mostFinished: 1, mostAnswerBytes: 100 })
  await finish(store, 'a', 1)
  await finish(store, 'b', 2)
  await store.change('a', { stopRequested: true })
  expect(await ids(store)).toEqual(['b'])
})
