import type { Finding } from '../contract/problem.ts'
import type { RunKind, RunState } from '../contract/run.ts'
import { quote } from '../contract/showValue.ts'

/** No run of that id, or one that has fallen out. */
export function unknownRunFinding(id: string): Finding {
  return {
    path: 'id',
    found: `the run ${quote(id)}`,
    fix: 'GET /api/v1/runs lists the runs there are; finished ones fall out with time, and all of them when the server ends',
    zh: {
      found: `求解 ${quote(id)}`,
      fix: 'GET /api/v1/runs 列出现有的求解；已完成的会逐渐移除，服务器停止时全部清空',
    },
  }
}

const zhStates: Readonly<Record<RunState, string>> = {
  queued: '排队',
  running: '运行',
  done: '完成',
  failed: '失败',
  cancelled: '已取消',
}

/** Its plan was asked for, and it answers a question. */
export function noSolveFinding(id: string, kind: RunKind): Finding {
  return {
    path: 'id',
    found: `a run of kind ${kind}, which has no plan`,
    fix: `Ask for /api/v1/runs/${id}/answer`,
    zh: { found: `类型为 ${kind} 的任务，没有方案`, fix: `请读取 /api/v1/runs/${id}/answer` },
  }
}

/** Its answer was asked for too early. */
export function unfinishedRunFinding(id: string, state: RunState): Finding {
  return {
    path: 'id',
    found: `a run that is ${state}`,
    fix: `Ask again when /api/v1/runs/${id} says done, or follow /api/v1/runs/${id}/events`,
    zh: {
      found: `该次求解的状态为“${zhStates[state]}”`,
      fix: `请在 /api/v1/runs/${id} 显示 done 后再取，或跟踪 /api/v1/runs/${id}/events`,
    },
  }
}
