import type { Dataset } from '../contract/dataset.ts'
import { ownProperty } from '../contract/jsonPath.ts'
import { type ParetoFront, ParetoRequest } from '../contract/pareto.ts'
import { parseRequest } from '../contract/parseRequest.ts'
import { parseSensitivity } from '../contract/parseSensitivity.ts'
import type { Plan } from '../contract/plan.ts'
import type { Sensitivity, SensitivityRequest } from '../contract/sensitivity.ts'
import { type ShadowPrices, ShadowPricesRequest } from '../contract/shadowPrices.ts'
import type { Language, QuestionName } from './parseArguments.ts'

interface QuestionContext {
  readonly datasets: readonly Dataset[]
  report(): void
  shouldStop(): boolean
}

/** What answers each question, as a solver process would. */
export interface QuestionDeps {
  readonly pareto: (request: ParetoRequest, context: QuestionContext) => Promise<ParetoFront>
  readonly shadowPrices: (request: ShadowPricesRequest, context: QuestionContext) => Promise<ShadowPrices>
  readonly sensitivity: (request: SensitivityRequest, context: QuestionContext) => Promise<Sensitivity>
}

export interface AnsweredQuestion {
  readonly status: Plan['status']
  readonly answer: unknown
  readonly lines: readonly string[]
}

/**
 * Answers a question about a scenario. The body is the request of the API, or a bare scenario.
 * @throws ProblemError `invalidScenario` with every finding.
 */
export async function askQuestion(
  name: QuestionName,
  body: unknown,
  language: Language,
  deps: QuestionDeps,
  datasets: readonly Dataset[],
): Promise<AnsweredQuestion> {
  const request = ownProperty(body, 'scenario') === undefined ? { scenario: body } : body
  const context: QuestionContext = { datasets, report: () => {}, shouldStop: () => false }
  switch (name) {
    case 'pareto': {
      const answer = await deps.pareto(parseRequest(ParetoRequest, request), context)
      return { status: answer.status, answer, lines: [...frontLines(answer), ...wordsOf(answer, language)] }
    }
    case 'shadow-prices': {
      const answer = await deps.shadowPrices(parseRequest(ShadowPricesRequest, request), context)
      const prices = answer.prices.map(({ text }) => `- ${text[language]}`)
      return { status: answer.status, answer, lines: [...prices, ...wordsOf(answer, language)] }
    }
    case 'sensitivity': {
      const answer = await deps.sensitivity(parseSensitivity(request), context)
      return { status: answer.status, answer, lines: [...barLines(answer, language), ...wordsOf(answer, language)] }
    }
  }
}

type Said = Pick<Plan, 'reasons'> & Partial<Pick<Plan, 'statements'>>

function wordsOf({ statements = [], reasons }: Said, language: Language): string[] {
  return [...reasons, ...statements].map(({ text }) => `- ${text[language]}`)
}

/** Carbon in Mt, cost in billion CNY a year, the next tonne less in CNY. */
function frontLines({ points }: ParetoFront): string[] {
  return points.map(({ cappedTonnes, costCny, macTighterCnyPerTonne, knee }) => {
    const mac = macTighterCnyPerTonne === null ? '–' : macTighterCnyPerTonne.toFixed(1)
    const [mt, billion] = [(cappedTonnes / 1e6).toFixed(3), (costCny / 1e9).toFixed(3)]
    return `${mt.padStart(9)} Mt ${billion.padStart(10)} bn CNY ${mac.padStart(10)} CNY/t${knee ? '  ◆' : ''}`
  })
}

/** Swings of cost without servers in billion CNY, and of carbon in Mt. */
function barLines({ oneWay }: Sensitivity, language: Language): string[] {
  return (oneWay?.bars ?? []).map(({ words, costSwingCny, carbonSwingTonnes }) => {
    const [billion, mt] = [(costSwingCny / 1e9).toFixed(3), (carbonSwingTonnes / 1e6).toFixed(3)]
    return `${billion.padStart(8)} bn CNY ${mt.padStart(8)} Mt  ${words[language]}`
  })
}
