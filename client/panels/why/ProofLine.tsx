import type { Conflict } from '../../../server/contract/conflict.ts'
import { conflictWords } from '../../text/decide/conflictWords.ts'
import { joined, plain, power } from '../../text/format.ts'
import { about } from '../about.ts'
import { FigureTable } from '../FigureTable.tsx'
import { Provenance } from '../Provenance.tsx'
import { say, t } from '../useText.ts'
import { ruleName } from './ruleName.ts'

/** The proof in one line; behind it the rows that weigh most. */
export function ProofLine({ proof }: { readonly proof: Conflict['proof'] }) {
  if (!proof) return <p class="quiet">{say(conflictWords.noProof)}</p>
  const { passed, margin, rows, largest } = proof
  const [before = '', after = ''] = say(passed ? conflictWords.proofHolds : conflictWords.proofFails).split('…')
  return (
    <>
      <p data-testid="conflict-proof">
        {say(conflictWords.proof)}
        {t('colon')}
        {before}
        {passed && <Provenance about={about('conflictProof')}>{joined(power(margin))}</Provenance>}
        {after}
        {say(conflictWords.comma)}
        {plain(rows)} {say(conflictWords.proofRows)}
      </p>
      <details>
        <summary>{say(conflictWords.largest)}</summary>
        <div class="scroll-x">
          <FigureTable label={say(conflictWords.largest)} class="why-table">
            <thead>
              <tr>
                <th scope="col">{say(conflictWords.row)}</th>
                <th scope="col">{say(conflictWords.multiplier)}</th>
              </tr>
            </thead>
            <tbody>
              {largest.map(({ row, multiplier }) => (
                <tr key={row}>
                  <th scope="row" title={row}>
                    {ruleName(row)}
                  </th>
                  <td data-about={about('proofMultiplier')}>{plain(multiplier)}</td>
                </tr>
              ))}
            </tbody>
          </FigureTable>
        </div>
      </details>
    </>
  )
}
