import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { runCli } from './cli/runCli.ts'
import { writeAtomically } from './cli/writeAtomically.ts'
import { loadDatasets } from './dataset/loadDataset.ts'
import { whyWork } from './runs/answerWhy.ts'
import { paretoWork } from './runs/paretoWork.ts'
import { sensitivityWork } from './runs/sensitivityWork.ts'
import { shadowPricesWork } from './runs/shadowPrices.ts'
import { solveOpening } from './runs/solveOpening.ts'
import { solveScenario } from './runs/solveScenario.ts'
import { createStartingPoints } from './runs/startingPoints.ts'
import { parseStoredStart } from './runs/storedStart.ts'
import { answerImport } from './series/import/answerImport.ts'

// Compiled into dist/server/: the project is two folders up.
const root = new URL('../../', import.meta.url)
const manifest: { version: string } = createRequire(import.meta.url)(fileURLToPath(new URL('package.json', root)))

const startFile = fileURLToPath(new URL('dist/opening.start.json', root))
const startingPoints = createStartingPoints(
  existsSync(startFile) ? parseStoredStart(readFileSync(startFile, 'utf8')) : null,
)

// `xisuan solve … | head` closes the pipe early: that is no fault.
process.stdout.on('error', () => process.exit(0))

process.exitCode = await runCli(process.argv.slice(2), {
  version: manifest.version,
  loadDatasets: () => loadDatasets(fileURLToPath(new URL('data', root))),
  solveScenario: (scenario, dataset) => solveScenario(scenario, dataset, { startingPoints }),
  solveWithStart: solveOpening,
  importSeries: answerImport,
  pareto: paretoWork,
  shadowPrices: (request, context) => shadowPricesWork(request, { ...context, startingPoints }),
  sensitivity: (request, context) => sensitivityWork(request, { ...context, startingPoints }),
  why: (request, context) => whyWork(request, { ...context, startingPoints }),
  readFile: (path) => readFile(path, 'utf8'),
  readStandardInput: () => text(process.stdin),
  writeFile: writeAtomically,
  print: (words) => process.stdout.write(words),
  complain: (words) => process.stderr.write(words),
})
