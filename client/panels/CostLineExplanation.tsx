import type { Plan } from '../../server/contract/plan.ts'
import { plain } from '../text/format.ts'
import { costData } from '../text/notes/costData.ts'
import { FiguresBehind } from './FiguresBehind.tsx'
import { figuresBehind } from './figuresBehind.ts'
import { Line } from './ResultExplanation.tsx'
import { say, t } from './useText.ts'

interface CostLineExplanationProps {
  readonly plan: Plan
  readonly id: string
  readonly shown: string
}

/** One cost line: what is in it, how much of it there is, and the prices behind it. */
export function CostLineExplanation({ plan, id, shown }: CostLineExplanationProps) {
  const line = plan.costLines.find((one) => one.id === id)
  if (!line) return null
  return (
    <>
      <span>{t('result')}</span>
      <b>
        {say(line.name)}
        {t('colon')}
        {shown}
      </b>
      <Line label={t('unit')} text={t('cnyPerYear')} />
      <span>{say(line.explanation)}</span>
      <Line label={t('quantity')} text={`${plain(line.quantity)} ${line.quantityUnit}`} />
      <FiguresBehind behind={figuresBehind(costData[id] ?? [], {}, plan.restsOn)} />
    </>
  )
}
