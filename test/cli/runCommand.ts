import { type CliDeps, runCli } from '../../server/cli/runCli.ts'
import { whyWork } from '../../server/runs/answerWhy.ts'
import { paretoWork } from '../../server/runs/paretoWork.ts'
import { sensitivityWork } from '../../server/runs/sensitivityWork.ts'
import { shadowPricesWork } from '../../server/runs/shadowPrices.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { answerImport } from '../../server/series/import/answerImport.ts'

/** Two MW asked, one cheap site and one dear one: small enough to solve for real in every test. */
export const twoSites = {
  name: 'two sites',
  data: {
    regions: [{ id: 'r' }],
    sites: [
      { id: 'cheap', existingItMw: 1 },
      { id: 'dear', existingItMw: 5 },
    ],
    demand: [{ regionId: 'r', itMw: 2 }],
    placements: [
      { regionId: 'r', siteId: 'cheap', costCnyPerMwYear: 10 },
      { regionId: 'r', siteId: 'dear', costCnyPerMwYear: 30 },
    ],
    energy: false,
  },
}

/** Runs the command with everything it touches held in memory. */
export async function run(words: readonly string[], changes: Partial<CliDeps> = {}, input: unknown = twoSites) {
  const [out, err, files] = [[] as string[], [] as string[], new Map<string, string>()]
  const text = typeof input === 'string' ? input : JSON.stringify(input)
  const code = await runCli(words, {
    version: '9.9.9',
    loadDatasets: () => [],
    solveScenario,
    solveWithStart: () => Promise.reject(new Error('no opening plan here')),
    importSeries: answerImport,
    pareto: paretoWork,
    shadowPrices: shadowPricesWork,
    sensitivity: sensitivityWork,
    why: whyWork,
    readFile: (path) => (path === 'scenario.json' ? Promise.resolve(text) : Promise.reject(new Error('ENOENT'))),
    readStandardInput: () => Promise.resolve(text),
    writeFile: (path, content) => Promise.resolve(void files.set(path, content)),
    print: (words) => out.push(words),
    complain: (words) => err.push(words),
    ...changes,
  })
  return { code, out: out.join(''), err: err.join(''), files }
}
