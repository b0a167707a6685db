import { BaselineId } from '../contract/baseline.ts'
import type { Dataset } from '../contract/dataset.ts'
import { ownProperty } from '../contract/jsonPath.ts'
import { type ParetoFront, ParetoRequest } from '../contract/pareto.ts'
import { parseRequest } from '../contract/parseRequest.ts'
import { parseScenario } from '../contract/parseScenario.ts'
import { parseSensitivity } from '../contract/parseSensitivity.ts'
import { parseWhy } from '../contract/parseWhy.ts'
import type { Plan } from '../contract/plan.ts'
import { ReportId } from '../contract/reports.ts'
import type { Scenario } from '../contract/scenario.ts'
import type { Sensitivity, SensitivityRequest } from '../contract/sensitivity.ts'
import { type ShadowPrices, ShadowPricesRequest } from '../contract/shadowPrices.ts'
import type { Why, WhyRequest } from '../contract/why.ts'
import { bigCny, bigTonnes } from './amounts.ts'
import { comparisonLines } from './comparisonLines.ts'
import type { Command, Language } from './parseArguments.ts'
import { reportLines } from './reportLines.ts'

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
  readonly why: (request: WhyRequest, context: QuestionContext) => Promise<Why>
  readonly solveScenario: (scenario: Scenario, dataset: Dataset | null) => Promise<Plan>
}

export interface AnsweredQuestion {
  readonly status: Plan['status']
  /** False where the time ran out before there was anything to say. */
  readonly hasAnswer: boolean
  readonly answer: unknown
  readonly lines: readonly string[]
}

/**
 * Answers a question about a scenario. The body is the request of the API, or a bare scenario.
 * @throws ProblemError `invalidScenario` with every finding.
 */
export async function askQuestion(
  command: Command & { name: 'ask' | 'why' },
  body: unknown,
  language: Language,
  deps: QuestionDeps,
  datasets: readonly Dataset[],
): Promise<AnsweredQuestion> {
  const request = ownProperty(body, 'scenario') === undefined ? { scenario: body } : body
  const context: QuestionContext = { datasets, report: () => {}, shouldStop: () => false }
  switch (command.name === 'why' ? 'why' : command.question) {
    case 'pareto': {
      const answer = await deps.pareto(parseRequest(ParetoRequest, request), context)
      const lines = [...frontLines(answer, language), ...wordsOf(answer, language)]
      return { status: answer.status, hasAnswer: answer.points.length > 0, answer, lines }
    }
    case 'shadow-prices': {
      const answer = await deps.shadowPrices(parseRequest(ShadowPricesRequest, request), context)
      const prices = answer.prices.map(({ text }) => `- ${text[language]}`)
      const lines = [...prices, ...wordsOf(answer, language)]
      return { status: answer.status, hasAnswer: answer.prices.length > 0, answer, lines }
    }
    case 'sensitivity': {
      const answer = await deps.sensitivity(parseSensitivity(request), context)
      const lines = [...barLines(answer, language), ...wordsOf(answer, language)]
      const hasAnswer = Boolean(answer.oneWay ?? answer.twoWay ?? answer.breakEven)
      return { status: answer.status, hasAnswer, answer, lines }
    }
    case 'why': {
      const place = command.name === 'why' ? command.place : {}
      const answer = await deps.why(parseWhy({ ...(request as object), ...place }), context)
      const lines = answer.statements.map(({ text }) => `- ${text[language]}`)
      return { status: answer.status, hasAnswer: lines.length > 0, answer, lines }
    }
    case 'reports': {
      const asked = parseScenario(ownProperty(request, 'scenario'))
      const scenario = { ...asked, baselines: [...BaselineId.options], reports: [...ReportId.options] }
      const dataset = scenario.data
        ? null
        : (datasets.find(({ id }) => id === (scenario.dataset ?? 'china-2030')) ?? null)
      const plan = await deps.solveScenario(scenario, dataset)
      const { status, name, kpis, baselines, valueOfCoordination, bitVsElectron, reports, reasons, certificate } = plan
      const answer = {
        status,
        name,
        kpis,
        baselines,
        valueOfCoordination,
        bitVsElectron,
        reports,
        reasons,
        certificate,
      }
      const lines = [...reasons.map(({ text }) => `- ${text[language]}`), ...comparisonLines(plan, language)]
      return { status, hasAnswer: kpis !== null, answer, lines: [...lines, ...reportLines(plan, language)] }
    }
  }
}

type Said = Pick<Plan, 'reasons'> & Partial<Pick<Plan, 'statements'>>

function wordsOf({ statements = [], reasons }: Said, language: Language): string[] {
  return [...reasons, ...statements].map(({ text }) => `- ${text[language]}`)
}

/** Carbon in Mt, cost in billion CNY a year, the next tonne less in CNY. */
function frontLines({ points }: ParetoFront, language: Language): string[] {
  return points.map(({ cappedTonnes, costCny, macTighterCnyPerTonne, knee }) => {
    const mac = macTighterCnyPerTonne === null ? '–' : macTighterCnyPerTonne.toFixed(1)
    const [carbon, cost] = [bigTonnes(cappedTonnes, language), bigCny(costCny, language)]
    const perTonne = language === 'zh' ? '元/吨' : 'CNY/t'
    return `${carbon.padStart(12)} ${cost.padStart(17)} ${mac.padStart(10)} ${perTonne}${knee ? '  ◆' : ''}`
  })
}

/** Swings of cost without servers in billion CNY, and of carbon in Mt. */
function barLines({ oneWay }: Sensitivity, language: Language): string[] {
  return (oneWay?.bars ?? []).map(({ words, costSwingCny, carbonSwingTonnes }) => {
    const [cost, carbon] = [bigCny(costSwingCny, language), bigTonnes(carbonSwingTonnes, language)]
    return `${cost.padStart(15)} ${carbon.padStart(11)}  ${words[language]}`
  })
}
