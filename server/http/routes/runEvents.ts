import { z } from 'zod'
import type { Run } from '../../contract/run.ts'
import { problemResponses } from '../problemResponses.ts'
import type { Route } from '../route.ts'

/** Proxies close a connection on which nothing is said for longer. */
const heartbeatMs = 15_000
/** Id of the last event of every run: who has it needs no other. */
const lastId = 'done'

/** `GET /api/v1/runs/{id}/events`: the run as it goes, as server-sent events. */
export const runEvents: Route = {
  method: 'get',
  path: '/api/v1/runs/{id}/events',
  operation: {
    operationId: 'followRun',
    summary: 'Follow a run by server-sent events · 以服务器推送事件跟踪一次求解',
    description:
      'Every event carries the whole run as JSON: `progress` at once and after each change, at most ten a second; `done` ' +
      'once it is done, failed or cancelled, and the stream ends. Who comes back is told the present state first; who comes ' +
      'back with `Last-Event-ID: done` is told 204, which ends an EventSource. ' +
      '每个事件都带有完整的求解状态（JSON）：`progress` 在连接时立即发送，其后每次变化发送，每秒至多十次；`done` 在完成、失败或取消时发送，随后结束。重新连接时先发送当前状态；携带 `Last-Event-ID: done` 者得到 204，EventSource 即停止重连。',
    requestParams: {
      path: z.object({ id: z.string() }),
      header: z.object({ 'Last-Event-ID': z.string().optional() }),
    },
    responses: {
      '200': {
        description: 'Events `progress` and `done` · 事件 `progress` 与 `done`',
        content: { 'text/event-stream': { schema: z.string() } },
      },
      '204': { description: 'All has been told · 已无更多事件' },
      ...problemResponses('notFound'),
    },
  },
  handlers: ({ runs }) => [
    async (req, res) => {
      const id = String(req.params.id)
      if (req.get('last-event-id') === lastId) {
        await runs.find(id)
        res.status(204).end()
        return
      }
      const heartbeat = setInterval(() => {
        if (!res.writableEnded && !res.writableNeedDrain) res.write(': still here\n\n')
      }, heartbeatMs)
      const tell = (run: Run) => {
        if (res.writableEnded) return
        // no-transform: compression would hold events back.
        if (!res.headersSent) {
          res.set({ 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' })
          res.type('text/event-stream').flushHeaders()
        }
        if (run.finishedAt !== null) {
          res.end(event('done', lastId, run))
          return
        }
        // Who reads slower than a run tells gets the next word, not every word.
        if (!res.writableNeedDrain) res.write(event('progress', 'progress', run))
      }
      let unwatch: () => void = () => {}
      let isClosed = false
      res.once('close', () => {
        isClosed = true
        clearInterval(heartbeat)
        unwatch()
      })
      try {
        unwatch = await runs.watch(id, tell)
        if (isClosed) unwatch()
      } catch (error) {
        clearInterval(heartbeat)
        throw error
      }
    },
  ],
}

function event(name: string, id: string, run: Run): string {
  return `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(run)}\n\n`
}
