import type { Words } from '../../../../server/contract/figure.ts'
import type { ScenarioInput } from '../../../../server/contract/scenario.ts'
import { parseScenarioPath, readScenarioPath } from '../../../../server/contract/scenarioPath.ts'
import { nameOf, regionNames } from '../../../state/names.ts'
import { language } from '../../../state/preferences.ts'
import { bases } from '../../../state/store.ts'
import { pricesWords } from '../../../text/decide/pricesWords.ts'
import { plain } from '../../../text/format.ts'
import { unitIn } from '../../../text/unitNames.ts'
import { about } from '../../about.ts'
import { figureName } from '../../figureName.ts'
import { Provenance } from '../../Provenance.tsx'
import { say, t } from '../../useText.ts'

interface ChangeLinesProps {
  readonly changes: readonly { readonly path: string; readonly value: number }[]
  readonly scenario: ScenarioInput
  /** Data set the answer speaks of: its figures hold where the scenario says nothing. */
  readonly datasetId: string | null
}

/** Every input that would change: its name, what it is, what it becomes. */
export function ChangeLines({ changes, scenario, datasetId }: ChangeLinesProps) {
  return (
    <>
      {say(pricesWords.changes)}
      {t('colon')}
      <ul class="changes-to-make">
        {changes.map(({ path, value }) => {
          const { name, figure } = inputOf(path)
          const rests = bases.value.find((base) => base.figure === figure && base.datasetId === datasetId)
          const held = readScenarioPath(scenario, parseScenarioPath(path) ?? [])
          const before = typeof held === 'number' ? held : rests?.value
          const unit = rests ? ` ${unitIn(rests.unit, language.value)}` : ''
          return (
            <li key={path} title={path}>
              {say(name)}{' '}
              <Provenance about={rests ? about('figure', { name: rests.figure }) : about('ruleLimit')}>
                {before === undefined ? '' : `${plain(before)} `}→ {plain(value)}
                {unit}
              </Provenance>
            </li>
          )
        })}
      </ul>
    </>
  )
}

interface Input {
  readonly name: Words
  /** Figure of the data set that holds where the scenario says nothing; null where none does. */
  readonly figure: string | null
}

/** `sites[siteId=guian].maxItMw` as a planner says it. */
function inputOf(path: string): Input {
  const steps = parseScenarioPath(path) ?? []
  const last = steps.at(-1)
  const key = last && 'key' in last ? last.key : path
  const where = steps.flatMap((step) => ('where' in step ? [step.where] : []))[0]
  const siteId = where?.siteId
  if (where?.regionId !== undefined && siteId !== undefined) {
    const [region, site] = [nameOf(regionNames.value, where.regionId), figureName(`sites.${siteId}.${key}`)]
    return { name: { en: `${region.en} → ${site.en}`, zh: `${region.zh}→${site.zh}` }, figure: null }
  }
  const named = known[key]
  if (siteId !== undefined || path.startsWith('data.sites')) {
    const figure = `sites.${siteId ?? where?.id ?? ''}.${key}`
    return { name: named && !where ? named : figureName(figure), figure }
  }
  if (where?.workloadId !== undefined) {
    const figure = `workloads.${where.workloadId}.${key}`
    return { name: figureName(figure), figure }
  }
  if (where?.provinceId !== undefined) return { name: figureName(`provinces.${where.provinceId}.${key}`), figure: null }
  return { name: named ?? figureName(`national.${key}`), figure: `national.${key}` }
}

/** Inputs that are no figure of a data set. */
const known: Readonly<Record<string, Words>> = {
  capTonnes: { en: 'Carbon cap, t', zh: '碳排放上限（吨）' },
  minWestShare: { en: 'Least share of eastern demand placed west', zh: '东部需求西移比例下限' },
  share: { en: 'Green share asked for', zh: '绿电占比要求' },
  onRackFloor: { en: 'Least on-rack rate', zh: '上架率下限' },
  greenFloorByHub: { en: 'Least green share of a hub', zh: '枢纽绿电占比下限' },
  hubShareOfNewHalls: { en: 'Least share of new halls in hubs', zh: '枢纽内新建机房占比下限' },
  provinceShareMax: { en: 'Most load in one province, share', zh: '单省负荷占比上限' },
  hubLoadShareMax: { en: 'Most load in one hub, share', zh: '单枢纽负荷占比上限' },
  capitalBudgetCny: { en: 'Capital budget, CNY', zh: '投资预算（元）' },
  subsidyBudgetCnyPerYear: { en: 'Subsidy budget, CNY a year', zh: '补贴预算（元/年）' },
}
