import type { RequestHandler } from 'express'
import { type Finding, ProblemError } from '../contract/problem.ts'
import { quote } from '../contract/showValue.ts'
import { jsonFaultPosition } from './jsonFault.ts'
import { bodyFinding, readBody } from './readBody.ts'

/** Reads `application/json` in UTF-8 into `req.body`; says in words what is wrong with anything else. */
export const readJsonBody: readonly RequestHandler[] = [
  ...readBody('application/json'),
  (req, _res, next) => {
    req.body = parseJson(req.body)
    next()
  },
]

function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) {
    const zh = { found: '空的请求正文', fix: '请发送一个方案，例如 {"dataset":"china-2030"}' }
    const fix = 'Send a scenario, for example {"dataset":"china-2030"}'
    throw new ProblemError('invalidScenario', [bodyFinding('an empty body', fix, zh)])
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
    return bodyFinding('bytes that are not UTF-8', 'Encode the body in UTF-8', zh)
  }
  const text = bytes.toString('utf8')
  const position = jsonFaultPosition(text)
  const lines = text.slice(0, position).split('\n')
  const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1]
  const what = position >= text.length ? 'the end of the text' : quote(text.slice(position, position + 20))
  const whatZh = position >= text.length ? '文本结尾' : quote(text.slice(position, position + 20))
  return bodyFinding(
    `line ${line}, column ${column}: ${what} where JSON does not allow it`,
    'Correct the JSON there: commas, quotation marks, brackets',
    {
      found: `第 ${line} 行第 ${column} 列：此处 JSON 不允许出现 ${whatZh}`,
      fix: '请改正该处的 JSON：逗号、引号、括号',
    },
  )
}
