import { z } from 'zod'

/** One thing wrong with what was sent: where, what was found, how to mend it. */
export const Finding = z.strictObject({
  path: z
    .string()
    .describe(
      'JSON path into the body, e.g. `demand.changes[3].itMw`, or `line 14, column wind` of a CSV; `$` is all of it',
    ),
  found: z.string(),
  fix: z.string(),
  zh: z.strictObject({ found: z.string(), fix: z.string() }).optional().describe('the same words in Chinese'),
})
export type Finding = z.infer<typeof Finding>

/** The whole catalogue of problems this product answers with. */
export const problemCatalogue = {
  malformedJson: { status: 400, title: 'The body is not JSON', titleZh: '请求正文不是 JSON' },
  invalidScenario: { status: 400, title: 'The scenario has findings', titleZh: '方案有待改正之处' },
  invalidSeries: { status: 400, title: 'The series file has findings', titleZh: '序列文件有待改正之处' },
  bodyTooLarge: { status: 413, title: 'The body is larger than this server reads', titleZh: '请求正文超过上限' },
  unsupportedMediaType: {
    status: 415,
    title: 'This address reads another type of body',
    titleZh: '此地址读取另一类型的请求正文',
  },
  notFound: { status: 404, title: 'There is nothing at this address', titleZh: '此地址没有内容' },
  methodNotAllowed: { status: 405, title: 'This address does not take that method', titleZh: '此地址不支持该方法' },
  runNotDone: { status: 409, title: 'The run has no plan yet', titleZh: '该次求解尚无结果' },
  runStopped: { status: 409, title: 'The work was stopped before it had a plan', titleZh: '求解在得到方案前已被停止' },
  tooManyRequests: { status: 429, title: 'Too many solves at once', titleZh: '同时求解过多' },
  solverFailed: { status: 500, title: 'The solver stopped without an answer', titleZh: '求解器未给出答案便已停止' },
  certificateFailed: {
    status: 500,
    title: 'The solver answer failed its certificate',
    titleZh: '求解结果未通过最优性证明',
  },
  internalError: { status: 500, title: 'A fault of this server', titleZh: '服务器内部故障' },
  serverStopping: { status: 503, title: 'This server is stopping', titleZh: '服务器正在停止' },
} as const
export type ProblemCode = keyof typeof problemCatalogue

export const ProblemCode = z.enum(Object.keys(problemCatalogue) as [ProblemCode, ...ProblemCode[]])

/** RFC 9457, `application/problem+json`. */
export const Problem = z.strictObject({
  type: z.string().describe('address of the catalogue entry'),
  title: z.string(),
  titleZh: z.string(),
  status: z.number().int(),
  code: ProblemCode,
  findings: z.array(Finding),
})
export type Problem = z.infer<typeof Problem>

/** Thrown where a request cannot be answered; carries every finding at once. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly findings: readonly Finding[]
  constructor(code: ProblemCode, findings: readonly Finding[] = []) {
    super(problemCatalogue[code].title)
    this.name = 'ProblemError'
    this.code = code
    this.findings = findings
  }
}

/** The wire form of a problem. */
export function toProblem(error: ProblemError): Problem {
  const { status, title, titleZh } = problemCatalogue[error.code]
  return { type: `/problems/${error.code}`, title, titleZh, status, code: error.code, findings: [...error.findings] }
}
