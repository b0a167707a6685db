import { parseArgs } from 'node:util'
import type { WhyPlacement } from '../contract/why.ts'

export type Language = 'en' | 'zh'

/** Questions about a scenario, beside its plan. */
const questionNames = ['pareto', 'shadow-prices', 'sensitivity', 'reports'] as const
export type QuestionName = (typeof questionNames)[number]

export type Command =
  | { readonly name: 'solve'; readonly file: string; readonly out: string | null; readonly summary: boolean }
  | {
      readonly name: 'series'
      readonly file: string
      readonly out: string | null
      readonly summary: boolean
      readonly query: Readonly<Record<string, string>>
    }
  | {
      readonly name: 'ask'
      readonly question: QuestionName
      readonly file: string
      readonly out: string | null
      readonly summary: boolean
    }
  | {
      readonly name: 'why'
      readonly file: string
      readonly out: string | null
      readonly summary: boolean
      /** What is asked about: a site, or with both others one stream there; empty where the request says it itself. */
      readonly place: { readonly siteId?: string; readonly placement?: WhyPlacement }
    }
  | { readonly name: 'datasets' }
  | { readonly name: 'opening'; readonly out: string; readonly start: string | null }
  | { readonly name: 'help' }
  | { readonly name: 'version' }

export interface Invocation {
  readonly command: Command
  readonly language: Language
}

/** Thrown for a command line nobody can act on; one line in both languages. */
export class UsageError extends Error {}

const options = {
  out: { type: 'string', short: 'o' },
  summary: { type: 'boolean', short: 's' },
  technology: { type: 'string' },
  hours: { type: 'string' },
  start: { type: 'string' },
  site: { type: 'string' },
  region: { type: 'string' },
  workload: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Reads the words after `xisuan`; `-` as a file, or no file, is standard input. */
export function parseArguments(words: readonly string[]): Invocation {
  const { values, positionals } = readWords(words)
  const language = values.lang ?? 'en'
  if (language !== 'en' && language !== 'zh') throw new UsageError('--lang: en, zh')
  if (values.help || (positionals.length === 0 && !values.version)) return { command: { name: 'help' }, language }
  if (values.version) return { command: { name: 'version' }, language }
  const [name, file, ...rest] = positionals
  if (rest.length > 0) throw new UsageError(`Too many arguments: ${rest.join(' ')} / 参数过多`)
  return { command: commandOf(name, file, values), language }
}

function commandOf(
  name: string | undefined,
  file: string | undefined,
  values: {
    out?: string | undefined
    summary?: boolean | undefined
    technology?: string | undefined
    hours?: string | undefined
    start?: string | undefined
    site?: string | undefined
    region?: string | undefined
    workload?: string | undefined
  },
): Command {
  if (name === 'solve') {
    return { name, file: file ?? '-', out: values.out ?? null, summary: values.summary ?? false }
  }
  if (name === 'series') {
    const { technology, hours } = values
    const query = { ...(technology ? { technology } : {}), ...(hours ? { hoursPerYear: hours } : {}) }
    return { name, file: file ?? '-', out: values.out ?? null, summary: values.summary ?? false, query }
  }
  const question = questionNames.find((one) => one === name)
  if (question) {
    return { name: 'ask', question, file: file ?? '-', out: values.out ?? null, summary: values.summary ?? false }
  }
  if (name === 'why') {
    return {
      name,
      file: file ?? '-',
      out: values.out ?? null,
      summary: values.summary ?? false,
      place: placeOf(values),
    }
  }
  if (name === 'datasets' && file === undefined) return { name }
  if (name === 'opening' && file !== undefined) return { name, out: file, start: values.start ?? null }
  throw new UsageError(`Unknown command "${name}"; see xisuan --help / 未知命令 "${name}"，见 xisuan --help`)
}

interface PlaceWords {
  readonly site?: string | undefined
  readonly region?: string | undefined
  readonly workload?: string | undefined
}

function placeOf({ site, region, workload }: PlaceWords): (Command & { name: 'why' })['place'] {
  if (site === undefined && region === undefined && workload === undefined) return {}
  if (site === undefined) throw new UsageError('--region, --workload: --site is missing / 缺少 --site')
  if (region === undefined && workload === undefined) return { siteId: site }
  if (region !== undefined && workload !== undefined)
    return { placement: { siteId: site, regionId: region, workloadId: workload } }
  throw new UsageError('--region and --workload go together / --region 与 --workload 须同时给出')
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error} / 命令行有误，见 xisuan --help`)
  }
}
