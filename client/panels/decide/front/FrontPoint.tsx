import type { ComponentChildren } from 'preact'
import type { ParetoFront } from '../../../../server/contract/pareto.ts'
import { type FrontAsked, isYearFormOf } from '../../../state/front.ts'
import type { Answered } from '../../../state/question.ts'
import { solveState } from '../../../state/store.ts'
import { frontWords } from '../../../text/decide/frontWords.ts'
import { joined, percent, plain, power } from '../../../text/format.ts'
import type { ResultName } from '../../../text/notes/resultNotes.ts'
import { about } from '../../about.ts'
import { FigureList } from '../../FigureList.tsx'
import { Provenance } from '../../Provenance.tsx'
import { say } from '../../useText.ts'
import { FrontChange } from './FrontChange.tsx'
import { FrontSites } from './FrontSites.tsx'
import { macText, marksOf, pointText, shownIn } from './frontFigures.ts'
import type { FrontViewProps } from './frontViewProps.ts'
import { load } from './load.ts'

interface FrontPointProps extends FrontViewProps {
  readonly answered: Answered<FrontAsked, ParetoFront>
}

/** One point of the front: cost, carbon, what a tonne costs there, how green, what is open, and the button that loads it. */
export function FrontPoint(props: FrontPointProps) {
  const { answer, answered, scales, shown, loaded } = props
  const point = answer.points[shown]
  if (!point) return null
  const { kpis, macTighterCnyPerTonne: tighter, macLooserCnyPerTonne: looser } = point
  const storageMwh = point.sites.reduce((sum, { builtStorageMwh }) => sum + builtStorageMwh, 0)
  const hallsMw = point.sites.reduce((sum, { builtItMw }) => sum + builtItMw, 0)
  const cost = costsOf(props)
  return (
    <section class="front-point" data-testid="front-point" data-index={shown}>
      <h2>
        <span>{[pointText(shown, answer.points.length), ...marksOf(point, false).map(say)].join(' · ')}</span>
        <button
          type="button"
          data-testid="front-load"
          disabled={shown === loaded || solveState.value.phase === 'solving'}
          onClick={() => load(shown)}
        >
          {say(shown === loaded ? frontWords.isLoaded : frontWords.loadPlan)}
        </button>
      </h2>
      {isYearFormOf(answered) && shown !== loaded && <p class="quiet">{say(frontWords.willBeYear)}</p>}
      <FigureList class="front-facts">
        {cost.map(([name, label, value]) => (
          <Fact key={name} name={name} label={label} text={shownIn(value, scales.cost)} />
        ))}
        <Fact
          name="frontCarbon"
          label={say(frontWords.carbonLocation)}
          text={shownIn(point.carbonTonnes, scales.tonnes)}
        />
        <Fact
          name="frontMarket"
          label={say(frontWords.carbonMarket)}
          text={shownIn(point.marketCarbonTonnes, scales.tonnes)}
        />
        <FrontChange {...props} />
        <Fact name="frontTighter" label={say(frontWords.tighter)} text={macText(point, tighter, 'tighter')} />
        <Fact name="frontLooser" label={say(frontWords.looser)} text={macText(point, looser, 'looser')} />
        <Fact
          name="frontGreenCertificate"
          label={say(frontWords.greenCertificate)}
          text={percent(kpis.greenCertificateShare)}
        />
        <Fact name="frontGreenAnnual" label={say(frontWords.greenAnnual)} text={percent(kpis.greenAnnualShare)} />
        <Fact
          name="frontGreenHourly"
          label={say(frontWords.greenHourly)}
          text={kpis.greenHourlyShare === null ? say(frontWords.notScored) : percent(kpis.greenHourlyShare)}
        />
        <Fact name="frontMoved" label={say(frontWords.moved)} text={joined(power(kpis.eastToWestItMw))} />
        {kpis.unservedItMw > 0.05 && (
          <Fact name="frontUnserved" label={say(frontWords.unserved)} text={joined(power(kpis.unservedItMw))} />
        )}
        <Fact name="frontBuiltHalls" label={say(frontWords.builtHalls)} text={joined(power(hallsMw))} />
        <Fact name="frontBuiltWind" label={say(frontWords.builtWind)} text={joined(power(kpis.builtWindMw))} />
        <Fact name="frontBuiltSolar" label={say(frontWords.builtSolar)} text={joined(power(kpis.builtSolarMw))} />
        {storageMwh > 0.05 && (
          <Fact
            name="frontBuiltStorage"
            label={say(frontWords.builtStorage)}
            text={joined({ number: plain(storageMwh), unit: 'MWh' })}
          />
        )}
      </FigureList>
      {point.isCorner && <p class="quiet">{say(frontWords.corner)}</p>}
      {point.certificate.boundFrom !== 'rowDuals' && <p class="quiet">{say(frontWords.noMac)}</p>}
      <FrontSites point={point} />
    </section>
  )
}

function costsOf({ answer, shown, servers }: FrontPointProps): readonly (readonly [ResultName, string, number])[] {
  const kpis = answer.points[shown]?.kpis
  if (!kpis) return []
  const without = ['frontCostWithout', say(frontWords.costWithout), kpis.costWithoutServersCny] as const
  const withThem = ['frontCostWith', say(frontWords.costWith), kpis.costCny] as const
  return servers ? [withThem, without] : [without, withThem]
}

interface FactProps {
  readonly name: ResultName
  readonly label: string
  readonly text: ComponentChildren
}

function Fact({ name, label, text }: FactProps) {
  return (
    <li data-fact={name}>
      <span>{label}</span>
      <Provenance about={about(name)}>{text}</Provenance>
    </li>
  )
}
