// Solves one program, or goes from scenario to plan, in a process of its own; prints the largest resident memory in bytes.
import { readFile } from 'node:fs/promises'
import { deserialize } from 'node:v8'

const built = (path) => import(new URL(`../../dist/server/${path}`, import.meta.url).href)
const [, , what, given] = process.argv

if (what === 'alone') {
  const { highs } = await built('solver/highs.js')
  const name = () => ''
  await highs.solve({ ...deserialize(await readFile(given)), rowName: name, columnName: name })
} else {
  const { loadDataset } = await built('dataset/loadDataset.js')
  const { parseScenario } = await built('contract/parseScenario.js')
  const { solveScenario } = await built('runs/solveScenario.js')
  const scenario = parseScenario({ ...JSON.parse(given), baselines: false })
  await solveScenario(scenario, loadDataset(new URL('../../data', import.meta.url).pathname, scenario.dataset))
}
console.log(process.resourceUsage().maxRSS * 1024)
