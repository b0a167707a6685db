import type { Certificate } from '../../server/contract/certificate.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { TextKey } from '../text/en.ts'
import { plain } from '../text/format.ts'
import { proofNotes } from '../text/notes/proofNotes.ts'
import { about } from './about.ts'
import { Provenance } from './Provenance.tsx'
import { statusText } from './statusText.ts'
import { say, t } from './useText.ts'

/** Whose bound the proof rests on. */
export const boundText = {
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
  const facts: readonly (readonly [TextKey, string])[] = [
    ['proofStatus', statusText(plan.status)],
    ...(certificate
      ? ([
          ['proofGap', tiny(certificate.relativeGap)],
          ['proofPrimal', tiny(certificate.primalResidual)],
          ['proofDual', tiny(certificate.dualResidual)],
          ['proofBound', t(boundText[certificate.boundFrom])],
          [
            'proofSize',
            `${plain(certificate.rows)} ${t('proofRows')} × ${plain(certificate.columns)} ${t('proofColumns')}`,
          ],
        ] as const)
      : []),
    ['proofSolver', `${solverNames[plan.solver] ?? plan.solver} ${plan.solverVersion}`],
    ['proofTime', `${plan.solveSeconds.toFixed(2)} ${t('elapsed')}`],
    ['proofData', plan.datasetHash?.slice(0, 12) ?? '–'],
  ]
  return (
    <section data-testid="certificate">
      <h2>{t('proof')}</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{isNumber(name) ? <Provenance about={about(name)}>{value}</Provenance> : value}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        <Provenance about={about('proofReason')}>{say(plan.solverReason)}</Provenance>
      </p>
    </section>
  )
}

function isNumber(name: TextKey): name is TextKey & keyof typeof proofNotes {
  return Object.hasOwn(proofNotes, name)
}
