import express, { type RequestHandler } from 'express'
import { type Finding, ProblemError } from '../contract/problem.ts'
import { quote } from '../contract/showValue.ts'
import { jsonFaultPosition } from './jsonFault.ts'

/** Room for 100 000 listed placements; the national scenarios take a few kilobytes. */
export const bodyLimitBytes = 16 * 1024 * 1024

/** Reads `application/json` in UTF-8 into `req.body`; says in words what is wrong with anything else. */
export const readJsonBody: readonly RequestHandler[] = [
  (req, _res, next) => {
    const refusal = mediaTypeFinding(req.headers['content-type'], hasBody(req.headers))
    next(refusal ? new ProblemError('unsupportedMediaType', [refusal]) : undefined)
  },
  express.raw({ type: () => true, limit: bodyLimitBytes }),
  (req, _res, next) => {
    req.body = parseJson(Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0))
    next()
  },
]

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

function hasBody(headers: Headers): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function mediaTypeFinding(contentType: string | undefined, body: boolean): Finding | null {
  // Nothing sent and nothing said: parseJson answers that with a better finding.
  if (contentType === undefined && !body) return null
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length)
  const isUtf8 = charset === undefined || ['utf-8', 'utf8', 'us-ascii'].includes(charset.replaceAll('"', ''))
  if (type === 'application/json' && isUtf8) return null
  const found = contentType === undefined ? 'no Content-Type' : `Content-Type ${quote(contentType)}`
  return headerFinding(found, 'Send it with Content-Type: application/json, in UTF-8', {
    found: contentType === undefined ? '没有 Content-Type' : `Content-Type 为 ${quote(contentType)}`,
    fix: '请以 Content-Type: application/json、UTF-8 编码发送',
  })
}

function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) {
    const zh = { found: '空的请求正文', fix: '请发送一个方案，例如 {"dataset":"china-2030"}' }
    const fix = 'Send a scenario, for example {"dataset":"china-2030"}'
    throw new ProblemError('invalidScenario', [headerFinding('an empty body', fix, zh)])
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new ProblemError('malformedJson', [malformedFinding(bytes, error)])
  }
}

function malformedFinding(bytes: Buffer, error: unknown): Finding {
  if (!(error instanceof SyntaxError)) {
    const zh = { found: '不是 UTF-8 的字节', fix: '请以 UTF-8 编码发送' }
    return headerFinding('bytes that are not UTF-8', 'Encode the body in UTF-8', zh)
  }
  const text = bytes.toString('utf8')
  const position = jsonFaultPosition(text)
  const lines = text.slice(0, position).split('\n')
  const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1]
  const what = position >= text.length ? 'the end of the text' : quote(text.slice(position, position + 20))
  const whatZh = position >= text.length ? '文本结尾' : quote(text.slice(position, position + 20))
  return headerFinding(
    `line ${line}, column ${column}: ${what} where JSON does not allow it`,
    'Correct the JSON there: commas, quotation marks, brackets',
    {
      found: `第 ${line} 行第 ${column} 列：此处 JSON 不允许出现 ${whatZh}`,
      fix: '请改正该处的 JSON：逗号、引号、括号',
    },
  )
}

function headerFinding(found: string, fix: string, zh: { found: string; fix: string }): Finding {
  return { path: '$', found, fix, zh }
}
