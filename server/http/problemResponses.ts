import type { ZodOpenApiResponsesObject } from 'zod-openapi'
import { Problem, type ProblemCode, ProblemError, problemCatalogue, toProblem } from '../contract/problem.ts'

/** Problems any address may answer with, whatever its operation. */
const anywhere = ['methodNotAllowed', 'internalError', 'serverStopping'] as const satisfies ProblemCode[]

/** The problem answers of one operation, documented: one response per status, one example per code. */
export function problemResponses(...codes: readonly ProblemCode[]): ZodOpenApiResponsesObject {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of [...codes, ...anywhere]) {
    const { status } = problemCatalogue[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const responses = [...byStatus].map(([status, sameStatus]) => [String(status), problemResponse(sameStatus)])
  return Object.fromEntries(responses)
}

function problemResponse(codes: readonly ProblemCode[]) {
  const example = (code: ProblemCode) => ({
    summary: problemCatalogue[code].titleZh,
    value: toProblem(new ProblemError(code)),
  })
  return {
    description: codes.map((code) => `${problemCatalogue[code].title} · ${problemCatalogue[code].titleZh}`).join('; '),
    content: {
      'application/problem+json': {
        schema: Problem,
        examples: Object.fromEntries(codes.map((code) => [code, example(code)])),
      },
    },
  }
}
