import type { ScenarioEdit } from '../../../server/contract/scenarioEdit.ts'
import { applyAndSolve } from '../../state/conflict.ts'
import { solveState } from '../../state/store.ts'
import { conflictWords } from '../../text/decide/conflictWords.ts'
import { say, t } from '../useText.ts'

const shownEdits = 40

interface ApplyButtonProps {
  readonly edits: readonly ScenarioEdit[]
  /** What is applied, for those who hear the button alone. */
  readonly label: string
}

/** Makes the edits and solves; below it what it would write. */
export function ApplyButton({ edits, label }: ApplyButtonProps) {
  if (edits.length === 0) return <p class="quiet">{say(conflictWords.notInScenario)}</p>
  const apply = async (): Promise<void> => {
    await applyAndSolve(edits)
    // The button goes with the clash; whoever pressed it by key stays where the plan is.
    document.getElementById('tab-plan')?.focus()
  }
  return (
    <>
      <button
        type="button"
        class="primary"
        disabled={solveState.value.phase === 'solving'}
        aria-label={`${say(conflictWords.apply)}${t('colon')}${label}`}
        onClick={() => void apply()}
      >
        {say(conflictWords.apply)}
      </button>
      <details>
        <summary>
          {say(conflictWords.edits)} ({edits.length})
        </summary>
        <ul class="edits">
          {edits.slice(0, shownEdits).map((edit) => (
            <li key={editText(edit)}>
              <code>{editText(edit)}</code>
            </li>
          ))}
          {edits.length > shownEdits && (
            <li>{say(conflictWords.moreEdits).replace('…', String(edits.length - shownEdits))}</li>
          )}
        </ul>
      </details>
    </>
  )
}

/** `workloads[realtime-inference].westSuitableShare = 0.75`. */
function editText({ path, entry, key, value }: ScenarioEdit): string {
  const which = entry === null ? '' : `[${Object.values(entry).filter(Boolean).join(', ')}]`
  const at = [path + which, key].filter((part) => part !== '').join('.')
  return `${at} = ${value === null ? `(${say(conflictWords.taken)})` : value}`
}
