import type { RequestHandler } from 'express'
import { type ProblemCode, ProblemError } from '../contract/problem.ts'
import { bodyFinding, readBody } from './readBody.ts'

/** Reads `text/csv` in UTF-8 into `req.body` as text; what is not text is a problem of the given code. */
export function readCsvBody(code: ProblemCode): readonly RequestHandler[] {
  return [
    ...readBody('text/csv'),
    (req, _res, next) => {
      req.body = decode(req.body, code)
      next()
    },
  ]
}

function decode(bytes: Buffer, code: ProblemCode): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // What a spreadsheet saves as plain CSV on a Chinese system is GBK.
    const zh = { found: '不是 UTF-8 编码的文本', fix: '请另存为“CSV UTF-8（逗号分隔）”后再发送' }
    const fix = 'Save the file as “CSV UTF-8” and send it again'
    throw new ProblemError(code, [bodyFinding('bytes that are not UTF-8 text', fix, zh)])
  }
}
