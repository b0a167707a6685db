import type { HourPage } from '../flows/hourPages.ts'
import { shownPeriod, showPeriod } from '../state/hours.ts'
import { plain } from '../text/format.ts'
import { Choice } from './Choice.tsx'
import { say, t } from './useText.ts'

/** So many days stand beside each other; more are a list to choose from. */
const mostButtons = 5

interface DayPickerProps {
  readonly pages: readonly HourPage[]
  readonly page: HourPage
}

/** Which typical day, or which week of a block, is looked at; each with the days it stands for. */
export function DayPicker({ pages, page }: DayPickerProps) {
  const open = (next: HourPage): void => {
    const into = shownPeriod.value === null ? 0 : shownPeriod.value - page.firstPeriod
    showPeriod(next.firstPeriod + Math.min(into, next.periodCount - 1))
  }
  if (pages.length === 1) return <b>{nameOfPage(page)}</b>
  const at = String(pages.indexOf(page))
  const options = pages.map((one, i) => [String(i), nameOfPage(one)] as const)
  const pick = (value: string): void => {
    const next = pages[Number(value)]
    if (next) open(next)
  }
  if (pages.length <= mostButtons) return <Choice label={t('chooseDay')} value={at} options={options} onChange={pick} />
  return (
    <select aria-label={t('chooseDay')} value={at} onChange={(event) => pick(event.currentTarget.value)}>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  )
}

function nameOfPage({ name, weight }: HourPage): string {
  return weight === null ? say(name) : `${say(name)} ${t('standsForShort').replace('…', plain(weight))}`
}
