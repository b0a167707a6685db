import type { RequestHandler } from 'express'
import type { WorkKind, WorkRequest } from '../runs/work.ts'
import type { HttpDeps } from './route.ts'
import { sendAnswer } from './sendAnswer.ts'

/**
 * Reads the body, has it worked on in a solver process and sends the answer. A caller that goes away ends the work.
 * @param timeLimitSeconds of a request: the process is killed beyond it.
 */
export function answerWork<Kind extends WorkKind>(
  { solver }: HttpDeps,
  kind: Kind,
  parse: (body: unknown) => WorkRequest<Kind>,
  timeLimitSeconds: (request: WorkRequest<Kind>) => number,
): RequestHandler {
  return async (req, res) => {
    const request = parse(req.body)
    const gone = new AbortController()
    const leave = () => gone.abort(new Error('the caller went away'))
    res.once('close', leave)
    try {
      const options = { timeLimitSeconds: timeLimitSeconds(request), signal: gone.signal }
      await sendAnswer(req, res, await solver.run(kind, request, options))
    } catch (error) {
      if (!gone.signal.aborted) throw error
    } finally {
      res.off('close', leave)
    }
  }
}
