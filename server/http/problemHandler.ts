import type { ErrorRequestHandler, RequestHandler } from 'express'
import { type Finding, ProblemError, toProblem } from '../contract/problem.ts'
import { quote } from '../contract/showValue.ts'
import { bodyLimitBytes } from './readBody.ts'

/** Seconds after which a refused solve is worth sending again. */
const retryAfterSeconds = 5

/** Last handler: whatever went wrong leaves as problem+json, never with a stack. */
export function problemHandler(logFault: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    const problem = toProblem(toProblemError(error))
    if (problem.status === 500) logFault(error)
    // Too late for another answer: let Express close the connection.
    if (res.headersSent) return next(error)
    if (problem.status === 429 || problem.status === 503) {
      if (!res.hasHeader('Retry-After')) res.set('Retry-After', String(retryAfterSeconds))
    }
    // The rest of an oversized body is not read.
    if (problem.status === 413) res.set('Connection', 'close')
    res.status(problem.status).type('application/problem+json').set('Cache-Control', 'no-store')
    res.send(JSON.stringify(problem))
  }
}

/** For a path that exists, with a method it does not take. */
export function methodNotAllowed(allow: readonly string[]): RequestHandler {
  return (req, res, next) => {
    res.set('Allow', allow.join(', '))
    if (req.method === 'OPTIONS') {
      res.status(204).end()
      return
    }
    next(
      new ProblemError('methodNotAllowed', [
        finding(
          `the method ${req.method}`,
          `Use ${allow.join(' or ')}`,
          `方法 ${req.method}`,
          `请使用 ${allow.join(' 或 ')}`,
        ),
      ]),
    )
  }
}

export const nothingHere: RequestHandler = (req, _res, next) => {
  const address = quote(req.path)
  next(
    new ProblemError('notFound', [
      finding(
        `the address ${address}`,
        'The addresses are listed at /api/docs',
        `地址 ${address}`,
        '全部地址见 /api/docs',
      ),
    ]),
  )
}

function toProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  const status = statusOf(error)
  if (status === 413) {
    const megabytes = bodyLimitBytes / 1024 / 1024
    return new ProblemError('bodyTooLarge', [
      finding(`more than ${megabytes} MB`, 'Send less at once', `超过 ${megabytes} MB`, '请减小单次发送的内容'),
    ])
  }
  if (status === 415) {
    return new ProblemError('unsupportedMediaType', [
      finding(
        'an unknown Content-Encoding',
        'Send it plain, or gzip',
        '未知的 Content-Encoding',
        '请不压缩，或用 gzip',
      ),
    ])
  }
  if (status === 404) return new ProblemError('notFound')
  if (error instanceof URIError) {
    return new ProblemError('notFound', [
      finding('an address with a broken % sequence', 'Correct the address', '地址中的 % 编码有误', '请改正地址'),
    ])
  }
  if (status === 400) {
    return new ProblemError('malformedJson', [
      finding(
        'a body that broke off or does not unpack',
        'Send it again, whole',
        '正文中断或无法解压',
        '请完整地重新发送',
      ),
    ])
  }
  return new ProblemError('internalError')
}

/** The status that Express and its body reader put on their own errors. */
function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null
  return typeof error.status === 'number' ? error.status : null
}

function finding(found: string, fix: string, foundZh: string, fixZh: string): Finding {
  return { path: '$', found, fix, zh: { found: foundZh, fix: fixZh } }
}
