import express, { type RequestHandler } from 'express'
import { type Finding, ProblemError } from '../contract/problem.ts'
import { quote } from '../contract/showValue.ts'

/** Room for 100 000 listed placements or sixty sites of quarter-hours; the national scenarios take a few kilobytes. */
export const bodyLimitBytes = 16 * 1024 * 1024

/** Reads the bytes of a body of one media type, in UTF-8, into `req.body`; refuses any other type in words. */
export function readBody(mediaType: 'application/json' | 'text/csv'): readonly RequestHandler[] {
  return [
    (req, _res, next) => {
      const refusal = mediaTypeFinding(mediaType, req.headers['content-type'], hasBody(req.headers))
      next(refusal ? new ProblemError('unsupportedMediaType', [refusal]) : undefined)
    },
    express.raw({ type: () => true, limit: bodyLimitBytes }),
    (req, _res, next) => {
      if (!Buffer.isBuffer(req.body)) req.body = Buffer.alloc(0)
      next()
    },
  ]
}

/** A finding on the body as a whole. */
export function bodyFinding(found: string, fix: string, zh: { found: string; fix: string }): Finding {
  return { path: '$', found, fix, zh }
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

function hasBody(headers: Headers): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function mediaTypeFinding(mediaType: string, contentType: string | undefined, body: boolean): Finding | null {
  // Nothing sent and nothing said: whoever reads the body answers that with a better finding.
  if (contentType === undefined && !body) return null
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length)
  const isUtf8 = charset === undefined || ['utf-8', 'utf8', 'us-ascii'].includes(charset.replaceAll('"', ''))
  if (type === mediaType && isUtf8) return null
  const found = contentType === undefined ? 'no Content-Type' : `Content-Type ${quote(contentType)}`
  return bodyFinding(found, `Send it with Content-Type: ${mediaType}, in UTF-8`, {
    found: contentType === undefined ? '没有 Content-Type' : `Content-Type 为 ${quote(contentType)}`,
    fix: `请以 Content-Type: ${mediaType}、UTF-8 编码发送`,
  })
}
