import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { readField, readList } from '../../state/draft.ts'
import type { Field, FieldGroup } from '../../state/field.ts'
import { draft, findings } from '../../state/store.ts'
import { formWords } from '../../text/siting/formWords.ts'
import { labelText } from '../labelText.ts'
import { say } from '../useText.ts'

interface FieldGroupBoxProps {
  readonly group: FieldGroup
  readonly children: ComponentChildren
}

/** A group of inputs. One that is folded opens by itself when something in it is set or wrong. */
export function FieldGroupBox({ group, children }: FieldGroupBoxProps) {
  const title = labelText(group.title)
  if (!group.folded)
    return (
      <fieldset class="group">
        <legend>{title}</legend>
        {children}
      </fieldset>
    )
  return (
    <Folded group={group} title={title}>
      {children}
    </Folded>
  )
}

function Folded({ group, title, children }: FieldGroupBoxProps & { readonly title: string }) {
  const changed = changesIn(group)
  const wrong = isWrong(group)
  const [open, setOpen] = useState(changed > 0 || wrong)
  useEffect(() => {
    if (changed > 0 || wrong) setOpen(true)
  }, [changed > 0, wrong])
  return (
    <details class="group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}
        {changed > 0 && (
          <small>
            {' · '}
            {changed} {say(formWords.changed)}
          </small>
        )}
      </summary>
      <fieldset class="group">
        <legend class="unseen">{title}</legend>
        {children}
      </fieldset>
    </details>
  )
}

function changesIn({ fields, lists = [] }: FieldGroup): number {
  const isChanged = ({ path, fallback }: Field): boolean => (readField(draft.value, path) ?? fallback) !== fallback
  return fields.filter(isChanged).length + lists.reduce((sum, list) => sum + readList(draft.value, list).length, 0)
}

function isWrong({ fields, lists = [] }: FieldGroup): boolean {
  return findings.value.some(
    ({ path }) => fields.some((field) => field.path === path) || lists.some((list) => path.startsWith(list)),
  )
}
