import { useMemo, useState } from 'preact/hooks'
import { FrontChart } from '../../../charts/FrontChart.tsx'
import type { AmountScale } from '../../../flows/amountScale.ts'
import { costOf, frontLayout } from '../../../flows/frontLayout.ts'
import { showPoint } from '../../../state/front.ts'
import { withServers } from '../../../state/store.ts'
import { frontWords } from '../../../text/decide/frontWords.ts'
import { Choice } from '../../Choice.tsx'
import { say, t } from '../../useText.ts'
import { marksOf, pointText, shownIn } from './frontFigures.ts'
import type { FrontViewProps } from './frontViewProps.ts'
import { load } from './load.ts'

/** The drawing with its choices: which cost is up the side, and how far the scale reaches. */
export function FrontPicture({ answer, scales, shown, loaded, servers }: FrontViewProps) {
  const [withOthers, setWithOthers] = useState(false)
  const layout = useMemo(() => frontLayout(answer, { withServers: servers, withOthers }), [answer, servers, withOthers])
  const point = answer.points[shown]
  const marked = answer.points.map((one, index) => [index, marksOf(one, index === loaded)] as const)
  const labels = new Map(
    marked.filter(([, marks]) => marks.length > 0).map(([index, marks]) => [index, marks.map(say).join(' · ')]),
  )
  const beyond = answer.others.filter(({ id }) => layout.beyond.includes(id)).map(({ name }) => say(name))
  return (
    <section>
      <div class="front-settings">
        <Choice
          label={say(frontWords.costShown)}
          value={servers ? 'with' : 'without'}
          options={[
            ['without', say(frontWords.withoutServers)],
            ['with', say(frontWords.withServers)],
          ]}
          onChange={(chosen) => {
            withServers.value = chosen === 'with'
          }}
        />
        {(withOthers || beyond.length > 0) && (
          <Choice
            label={say(frontWords.scale)}
            value={withOthers ? 'others' : 'front'}
            options={[
              ['front', say(frontWords.scaleFront)],
              ['others', say(frontWords.scaleOthers)],
            ]}
            onChange={(chosen) => setWithOthers(chosen === 'others')}
          />
        )}
      </div>
      <FrontChart
        layout={layout}
        knee={answer.knee?.index ?? null}
        loaded={loaded}
        shown={shown}
        labels={labels}
        yTitle={`${say(servers ? frontWords.costAxisWith : frontWords.costAxisWithout)}${t('comma')}${scales.cost.unit}`}
        xTitle={`${say(answer.account === 'location' ? frontWords.carbonAxisLocation : frontWords.carbonAxisMarket)}${t('comma')}${scales.tonnes.unit}`}
        tickText={(value, axis) => tick(value, axis === 'x' ? scales.tonnes : scales.cost)}
        label={say(frontWords.chart)}
        valueText={
          point
            ? [
                pointText(shown, answer.points.length),
                ...(labels.has(shown) ? [labels.get(shown)] : []),
                shownIn(costOf(point.kpis, servers), scales.cost),
                shownIn(point.cappedTonnes, scales.tonnes),
              ].join(t('comma'))
            : ''
        }
        onShow={showPoint}
        onLoad={load}
      />
      <ul class="front-legend" aria-hidden="true">
        <Key name="" text={say(frontWords.legendPoint)} />
        {answer.knee && <Key name="knee" text={say(frontWords.knee)} />}
        {loaded !== null && <Key name="loaded" text={say(frontWords.loaded)} />}
        <Key name="other" text={say(frontWords.legendOther)} />
        {layout.others.some(({ isDominated }) => isDominated) && (
          <Key name="dominated" text={say(frontWords.legendDominated)} />
        )}
      </ul>
      {beyond.length > 0 && <p class="quiet">{say(frontWords.beyond).replace('…', beyond.join(t('listComma')))}</p>}
    </section>
  )
}

function Key({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <li>
      <i class={name} />
      {text}
    </li>
  )
}

/** A round value in the unit of its axis, without the noise of dividing. */
function tick(value: number, { divisor }: AmountScale): string {
  return Number((value / divisor).toPrecision(10)).toLocaleString('en-US', { maximumFractionDigits: 6 })
}
