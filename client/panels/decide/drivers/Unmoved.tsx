import type { Words } from '../../../../server/contract/figure.ts'
import type { Sensitivity } from '../../../../server/contract/sensitivity.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { figureName } from '../../figureName.ts'
import { say, t } from '../../useText.ts'

interface UnmovedProps {
  readonly oneWay: Sensitivity['oneWay']
  /** Those that move other results but not the one shown. */
  readonly still: readonly Words[]
}

/** What was varied and is no bar: it changes nothing, or could not be varied, and why. */
export function Unmoved({ oneWay, still }: UnmovedProps) {
  if (!oneWay) return null
  const { without, refused } = oneWay
  return (
    <>
      {without.length > 0 && (
        <NameList
          title={say(driversWords.without)}
          names={without.map((name) => say(kindName(name)))}
          testId="without"
        />
      )}
      {still.length > 0 && <NameList title={say(driversWords.still)} names={still.map(say)} testId="still" />}
      {refused.length > 0 && (
        <NameList
          title={say(driversWords.refused)}
          names={refused.map(({ name, found }) => `${say(kindName(name))}${t('colon')}${say(found)}`)}
          testId="refused"
        />
      )}
    </>
  )
}

interface NameListProps {
  readonly title: string
  readonly names: readonly string[]
  readonly testId: string
}

function NameList({ title, names, testId }: NameListProps) {
  return (
    <details data-testid={testId}>
      <summary>
        {title} ({names.length})
      </summary>
      <ul class="names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  )
}

/** `sites.*.pue`: the figure's name with what it is of. */
function kindName(name: string): Words {
  const [, root = '', key = ''] = /^(\w+)\.\*\.(\w+)$/.exec(name) ?? []
  if (root === '') return figureName(name)
  const what = figureName(`national.${key}`)
  const whose = kinds[root]
  return whose ? { en: `${what.en}, ${whose.en}`, zh: `${whose.zh}${what.zh}` } : what
}

const kinds: Readonly<Record<string, Words>> = {
  sites: driversWords.allSites,
  provinces: driversWords.allProvinces,
  workloads: driversWords.allWorkloads,
  origins: driversWords.allOrigins,
}
