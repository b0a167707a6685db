/** What an operator may set from outside. The only room that reads the environment. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Solver processes kept warm. */
  readonly solvers: number
  /** Solves that may wait for one. */
  readonly queueLimit: number
  readonly solvesPerMinute: number
  /** Folder with another base map, or null for the one the build made. */
  readonly basemapDir: string | null
}

/** Every bad value at once, one line each, in both languages. */
export class ConfigError extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'ConfigError'
  }
}

/** Reads and checks the settings; throws ConfigError rather than guess. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const refused: string[] = []
  const whole = (name: string, least: number, most: number, otherwise: number): number => {
    const text = environment[name]?.trim()
    if (text === undefined || text === '') return otherwise
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= least && value <= most) return value
    const range = `${least} – ${most}`
    refused.push(`${name} is "${text}": give a whole number, ${range} / ${name} 为 "${text}"：请给出整数 ${range}`)
    return otherwise
  }
  const text = (name: string): string | null => environment[name]?.trim() || null
  const config: Config = {
    port: whole('PORT', 0, 65_535, 3000),
    host: text('HOST') ?? '127.0.0.1',
    solvers: whole('XISUAN_SOLVERS', 1, 64, 2),
    queueLimit: whole('XISUAN_QUEUE', 0, 10_000, 32),
    solvesPerMinute: whole('XISUAN_SOLVES_PER_MINUTE', 1, 1_000_000, 600),
    basemapDir: text('XISUAN_BASEMAP'),
  }
  if (refused.length > 0) throw new ConfigError(refused)
  return config
}
