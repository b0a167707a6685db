import type { Dataset } from '../contract/dataset.ts'
import { parseScenario } from '../contract/parseScenario.ts'
import type { Plan } from '../contract/plan.ts'
import { type Finding, ProblemError, problemCatalogue } from '../contract/problem.ts'
import type { Scenario, ScenarioInput } from '../contract/scenario.ts'
import type { SeriesImport } from '../contract/series.ts'
import { askQuestion, type QuestionDeps } from './askQuestion.ts'
import { exitCodeOf, exitCodes } from './exitCodes.ts'
import { helpText } from './help.ts'
import { type Command, type Language, parseArguments, UsageError } from './parseArguments.ts'
import { summariseSeries } from './seriesSummary.ts'
import { summarise } from './summary.ts'

/** Everything the command line touches, so that tests can hold it. */
export interface CliDeps extends QuestionDeps {
  readonly version: string
  readonly loadDatasets: () => readonly Dataset[]
  readonly solveScenario: (scenario: Scenario, dataset: Dataset | null) => Promise<Plan>
  /** The same from nothing, with where another solve may begin. */
  readonly solveWithStart: (scenario: ScenarioInput, dataset: Dataset) => Promise<{ plan: Plan; start: unknown }>
  readonly importSeries: (text: string, query: unknown) => SeriesImport
  readonly readFile: (path: string) => Promise<string>
  readonly readStandardInput: () => Promise<string>
  readonly writeFile: (path: string, text: string) => Promise<void>
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
}

/** Runs one command; the answer is the exit code. */
export async function runCli(words: readonly string[], deps: CliDeps): Promise<number> {
  let language: Language = 'en'
  try {
    const invocation = parseArguments(words)
    language = invocation.language
    return await run(invocation.command, language, deps)
  } catch (error) {
    return tellFault(error, language, deps)
  }
}

async function run(command: Command, language: Language, deps: CliDeps): Promise<number> {
  switch (command.name) {
    case 'help':
      deps.print(helpText(language))
      return exitCodes.solved
    case 'version':
      deps.print(`${deps.version}\n`)
      return exitCodes.solved
    case 'datasets':
      for (const dataset of deps.loadDatasets()) deps.print(datasetLine(dataset, language))
      return exitCodes.solved
    case 'opening':
      return await writeOpening(command, deps)
    case 'series':
      return await readSeries(command, language, deps)
    case 'ask':
    case 'why':
      return await ask(command, language, deps)
    case 'solve':
      return await solve(command, language, deps)
  }
}

async function solve(command: Command & { name: 'solve' }, language: Language, deps: CliDeps): Promise<number> {
  const text = await readInput(command.file, deps)
  const plan = await solveWith(parseScenario(parseJson(text)), deps)
  if (command.out !== null) await deps.writeFile(command.out, `${JSON.stringify(plan, null, 2)}\n`)
  if (command.summary) deps.print(summarise(plan, language))
  else if (command.out === null) deps.print(`${JSON.stringify(plan, null, 2)}\n`)
  return exitCodeOf(plan)
}

async function ask(command: Command & { name: 'ask' | 'why' }, language: Language, deps: CliDeps): Promise<number> {
  const body = parseJson(await readInput(command.file, deps))
  const asked = await askQuestion(command, body, language, deps, deps.loadDatasets())
  const { status, hasAnswer, answer, lines } = asked
  const json = `${JSON.stringify(answer, null, 2)}\n`
  if (command.out !== null) await deps.writeFile(command.out, json)
  if (command.summary) deps.print(`${lines.join('\n')}\n`)
  else if (command.out === null) deps.print(json)
  if (status === 'infeasible' || status === 'unbounded') return exitCodes.noPlan
  return status === 'timeLimit' && !hasAnswer ? exitCodes.timeLimit : exitCodes.solved
}

async function readSeries(command: Command & { name: 'series' }, language: Language, deps: CliDeps): Promise<number> {
  const read = deps.importSeries(await readInput(command.file, deps), command.query)
  const json = `${JSON.stringify(read)}\n`
  if (command.out !== null) await deps.writeFile(command.out, json)
  if (command.summary) deps.print(summariseSeries(read, language))
  else if (command.out === null) deps.print(json)
  return exitCodes.solved
}

/** Four typical days: the stillest and the hottest day of the year are among them. */
const openingScenario = { dataset: 'china-2030', timeMode: 'typicalDays' } as const

/**
 * The plan the console opens with, solved by the build: scenario and plan together. Its hours, three times the size of all the
 * rest, lie beside it in `<out>.hours.json` and are loaded once the first screen stands; where other solves may begin goes
 * to a file of its own.
 */
async function writeOpening({ out, start: startFile }: Command & { name: 'opening' }, deps: CliDeps): Promise<number> {
  const { plan, start } = await deps.solveWithStart(openingScenario, datasetCalled(openingScenario.dataset, deps))
  if (plan.status !== 'optimal') throw new Error(`the opening plan is ${plan.status}`)
  const { operation } = plan
  if (startFile !== null) await deps.writeFile(startFile, JSON.stringify(start))
  await deps.writeFile(out.replace(/\.json$/, '.hours.json'), JSON.stringify(operation))
  await deps.writeFile(
    out,
    JSON.stringify({ scenario: openingScenario, plan: { ...plan, operation: null } }, nineDigits),
  )
  return exitCodes.solved
}

/** Nine significant digits are more than any figure of the data has, and a third less to load for the first screen. */
function nineDigits(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value
}

function solveWith(scenario: Scenario, deps: CliDeps): Promise<Plan> {
  if (scenario.data) return deps.solveScenario(scenario, null)
  return deps.solveScenario(scenario, datasetCalled(scenario.dataset ?? 'china-2030', deps))
}

function datasetCalled(id: string, deps: CliDeps): Dataset {
  const dataset = deps.loadDatasets().find((candidate) => candidate.id === id)
  if (!dataset) throw new Error(`the data folder lacks ${id}`)
  return dataset
}

async function readInput(path: string, deps: CliDeps): Promise<string> {
  try {
    return await (path === '-' ? deps.readStandardInput() : deps.readFile(path))
  } catch (error) {
    throw new UsageError(`Cannot read ${path} / 无法读取 ${path}: ${error instanceof Error ? error.message : error}`)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    const fix = 'Correct the JSON there; {"dataset":"china-2030"} is a whole scenario'
    const zh = { found, fix: '请改正该处的 JSON；{"dataset":"china-2030"} 即为完整方案' }
    throw new ProblemError('malformedJson', [{ path: '$', found, fix, zh }])
  }
}

function tellFault(error: unknown, language: Language, deps: CliDeps): number {
  if (error instanceof UsageError) {
    deps.complain(`${error.message}\n`)
    return exitCodes.badInput
  }
  if (error instanceof ProblemError) {
    const { title, titleZh, status } = problemCatalogue[error.code]
    deps.complain(`${language === 'zh' ? titleZh : title}\n`)
    for (const finding of error.findings) deps.complain(findingLine(finding, language))
    return status < 500 ? exitCodes.badInput : exitCodes.fault
  }
  deps.complain(`A fault / 故障: ${error instanceof Error ? error.message : error}\n`)
  return exitCodes.fault
}

function findingLine(finding: Finding, language: Language): string {
  const { found, fix } = language === 'zh' && finding.zh ? finding.zh : finding
  return `  ${finding.path}: ${found}. ${fix}\n`
}

function datasetLine({ id, year, totalItMw, name }: Dataset, language: Language): string {
  return `${id.padEnd(18)} ${year}  ${String(totalItMw.value).padStart(6)} ${totalItMw.unit}  ${name[language]}\n`
}
