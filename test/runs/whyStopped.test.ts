import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { answerWhy } from '../../server/runs/answerWhy.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

const scenario = parseScenario({ dataset: 'china-2030', solver: 'highs' })
const dataset = nationalDataset('china-2030')

test('Stop while the plan is solved ends the question, for nothing has its price yet', async () => {
  const stopped = { report: () => {}, shouldStop: () => true, isFollowed: true }
  await expect(answerWhy({ scenario, siteId: 'zhongwei' }, dataset, stopped)).rejects.toMatchObject({
    code: 'runStopped',
  })
})
