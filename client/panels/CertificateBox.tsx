import type { Certificate } from '../../server/contract/certificate.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { TextKey } from '../text/en.ts'
import { plain } from '../text/format.ts'
import { statusText } from './statusText.ts'
import { say, t } from './useText.ts'

const boundText = {
  rowDuals: 'boundRowDuals',
  explicitDualProgram: 'boundDualProgram',
  highsBound: 'boundHighs',
  none: 'boundNone',
} as const satisfies Record<Certificate['boundFrom'], TextKey>

const solverNames: Readonly<Record<string, string>> = { highs: 'HiGHS', javascriptLp: 'javascript-lp-solver' }

/** The proof of optimality, recomputed apart from the solver. */
export function CertificateBox({ plan }: { readonly plan: Plan }) {
  const { certificate } = plan
  const tiny = (value: number | null): string => (value === null ? '–' : value.toExponential(1))
  const facts: readonly (readonly [string, string])[] = [
    [t('proofStatus'), statusText(plan.status)],
    ...(certificate
      ? ([
          [t('proofGap'), tiny(certificate.relativeGap)],
          [t('proofPrimal'), tiny(certificate.primalResidual)],
          [t('proofDual'), tiny(certificate.dualResidual)],
          [t('proofBound'), t(boundText[certificate.boundFrom])],
          [
            t('proofSize'),
            `${plain(certificate.rows)} ${t('proofRows')} × ${plain(certificate.columns)} ${t('proofColumns')}`,
          ],
        ] as const)
      : []),
    [t('proofSolver'), `${solverNames[plan.solver] ?? plan.solver} ${plan.solverVersion}`],
    [t('proofTime'), `${plan.solveSeconds.toFixed(2)} ${t('elapsed')}`],
    [t('proofData'), plan.datasetHash?.slice(0, 12) ?? '–'],
  ]
  return (
    <section data-testid="certificate">
      <h2>{t('proof')}</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{say(plan.solverReason)}</p>
    </section>
  )
}
