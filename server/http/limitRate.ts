import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { ProblemError } from '../contract/problem.ts'

/** At most that many solves a minute from one address, each route for itself. */
export function limitRate(solvesPerMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: solvesPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Behind a proxy all callers share its address unless the operator limits there: the header is not trusted.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    keyGenerator: (req) => (req.ip === undefined ? 'local' : ipKeyGenerator(req.ip)),
    handler: (_req, _res, next) => {
      next(
        new ProblemError('tooManyRequests', [
          {
            path: '$',
            found: `more than ${solvesPerMinute} solves in a minute`,
            fix: 'Send it again after the seconds in Retry-After',
            zh: { found: `一分钟内超过 ${solvesPerMinute} 次求解`, fix: '请在 Retry-After 所示秒数后重新发送' },
          },
        ]),
      )
    },
  })
}
