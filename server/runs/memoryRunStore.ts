import type { RunRecord, RunStore } from './runStore.ts'
import type { WorkAnswer } from './solveService.ts'

export interface MemoryRunStoreOptions {
  /** Finished runs kept. */
  readonly mostFinished: number
  /** Bytes of packed answers kept; the last to finish stays even if it is larger alone. */
  readonly mostAnswerBytes: number
}

interface Kept {
  record: RunRecord
  answer: WorkAnswer | null
}

/** Runs in the memory of this server: gone when it ends. The oldest finished fall out when a limit is passed. */
export function createMemoryRunStore({ mostFinished, mostAnswerBytes }: MemoryRunStoreOptions): RunStore {
  /** In the order they were created. */
  const runs = new Map<string, Kept>()

  function dropOldest(): void {
    const finished = [...runs.values()]
      .filter(({ record }) => record.finishedAt !== null)
      .sort((a, b) => (a.record.finishedAt ?? 0) - (b.record.finishedAt ?? 0))
    let bytes = finished.reduce((sum, { answer }) => sum + (answer?.gzipped.byteLength ?? 0), 0)
    for (const [i, { record, answer }] of finished.entries()) {
      const left = finished.length - i
      if (left === 1 || (left <= mostFinished && bytes <= mostAnswerBytes)) return
      bytes -= answer?.gzipped.byteLength ?? 0
      runs.delete(record.id)
    }
  }

  return {
    async create(record) {
      runs.set(record.id, { record, answer: null })
    },
    async change(id, change, answer) {
      const kept = runs.get(id)
      if (!kept) return
      kept.record = { ...kept.record, ...change }
      kept.answer = answer ?? kept.answer
      if (kept.record.finishedAt !== null) dropOldest()
    },
    async find(id) {
      return runs.get(id)?.record ?? null
    },
    async list() {
      return [...runs.values()].map(({ record }) => record).reverse()
    },
    async answer(id) {
      return runs.get(id)?.answer ?? null
    },
  }
}
