import type { ClashingRule, Conflict, SmallestChange } from '../../contract/conflict.ts'
import type { Words } from '../../contract/figure.ts'
import type { Statement } from '../../contract/plan.ts'
import { alternatives, joined, sentence } from './elastic/phrases.ts'
import { cny } from './numbers.ts'

/** What clashes, and the smallest change in each direction, in sentences with the input each is about. */
export function conflictStatements(conflict: Conflict, obstacles: readonly Statement[]): Statement[] {
  const { rules, changes, together, further } = conflict
  // The obstacle that speaks of the clash opens the answer; the others follow.
  const first = obstacles.find(({ values }) => rules.some(({ rule }) => rule === values.rule))
  const found: Statement[] = [headline(conflict, first), ...obstacles.filter((one) => one !== first)]
  for (const change of changes) found.push(oneChange(change))
  for (const clash of further)
    found.push({
      code: 'furtherClash',
      tone: 'caution',
      text: {
        en: `Beside that, ${clashWords(clash).en}.`,
        zh: `此外，${clashWords(clash).zh}。`,
      },
      values: { rules: clash.map(({ rule }) => rule).join(', ') },
    })
  if (changes.length === 0 && together) {
    const all = joined(together.changes.map(({ text }) => text))
    found.push({
      code: 'together',
      tone: 'caution',
      text: {
        en: `No single change is enough. The least that works together: ${all.en}.`,
        zh: `单独调整任何一条都不够。合起来最小的调整为：${all.zh}。`,
      },
      values: { weightMw: together.weightMw, rules: rules.map(({ rule }) => rule).join(', ') },
    })
  }
  return found
}

/** `A, B and C cannot hold together`. */
function clashWords(rules: readonly ClashingRule[]): Words {
  const list = joined(rules.map(({ text }) => text))
  return rules.length === 1
    ? { en: `${list.en} cannot be met`, zh: `${list.zh}无法满足` }
    : { en: `${list.en} cannot hold together`, zh: `${list.zh}不能同时成立` }
}

/** What is asked and what exists where that can be said in one figure, else what clashes; then every way out. */
function headline({ rules, changes, irreducible }: Conflict, obstacle: Statement | undefined): Statement {
  const clash = sentence(clashWords(rules))
  const first = obstacle?.text ?? { en: `${clash.en}.`, zh: `${clash.zh}。` }
  const ways = alternatives(changes.map(({ text }) => text))
  const out =
    changes.length > 0 ? { en: ` Smallest change: ${ways.en}.`, zh: `最小调整：${ways.zh}。` } : { en: '', zh: '' }
  return {
    code: 'conflict',
    tone: 'caution',
    text: { en: `${first.en}${out.en}`, zh: `${first.zh}${out.zh}` },
    values: {
      rules: rules.map(({ rule }) => rule).join(', '),
      path: rules.at(-1)?.path ?? '',
      irreducible: irreducible ? 'yes' : 'no',
    },
  }
}

function oneChange({
  rule,
  path,
  text,
  asked,
  needed,
  amount,
  unit,
  confirmed,
  objectiveCny,
}: SmallestChange): Statement {
  const said = sentence(text)
  const cost = objectiveCny === null ? null : cny(objectiveCny)
  return {
    code: `change.${rule}`,
    tone: 'caution',
    text: confirmed
      ? {
          en: `${said.en}: then there is a plan${cost ? `, at ${cost.en} a year` : ''}.`,
          zh: `${said.zh}：即有可行方案${cost ? `，每年 ${cost.zh}` : ''}。`,
        }
      : {
          en: `${said.en}: then the rules no longer clash. No plan was solved for it.`,
          zh: `${said.zh}：规则即不再冲突，但尚未就此求解方案。`,
        },
    values: {
      path,
      amount,
      unit,
      ...(asked === null ? {} : { asked }),
      ...(needed === null ? {} : { needed }),
      ...(objectiveCny === null ? {} : { objectiveCny }),
    },
  }
}
