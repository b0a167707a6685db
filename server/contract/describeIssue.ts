import { ZodObject, ZodUnion, type z } from 'zod'
import { expectation, knownKeys, listChoices, schemaAt } from './describeSchema.ts'
import type { Words } from './figure.ts'
import { type JsonPath, valueAt, writeJsonPath } from './jsonPath.ts'
import { nearestName } from './nearestName.ts'
import type { Finding } from './problem.ts'
import { quote, showValue } from './showValue.ts'

type Issue = z.core.$ZodIssue

/** A finding in both languages. */
export function bilingualFinding(path: JsonPath, found: Words, fix: Words): Finding {
  return { path: writeJsonPath(path), found: found.en, fix: fix.en, zh: { found: found.zh, fix: fix.zh } }
}

/** What the schema objects to, in plain words; one finding per unknown key. */
export function describeIssue(root: z.core.$ZodType, body: unknown, issue: Issue): Finding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(root, body, issue.path, key))
  const value = valueAt(body, issue.path)
  const within = issue.code === 'invalid_union' ? issuesWithin(root, issue, value) : null
  if (within) return within.flatMap((inner) => describeIssue(root, body, inner))
  const found = showValue(value)
  const here = schemaAt(root, issue.path)
  if (!here || issue.code === 'custom') {
    return [bilingualFinding(issue.path, found, { en: issue.message, zh: issue.message })]
  }
  if (Array.isArray(value) && (issue.code === 'too_big' || issue.code === 'too_small')) {
    return [bilingualFinding(issue.path, found, listLength(issue))]
  }
  const wanted = expectation(here.schema)
  const orNothing = here.mayBeLeftOut ? { en: ', or leave it out', zh: '，或省略此项' } : { en: '', zh: '' }
  const hint = mendingHint(here.schema, issue.path, value)
  return [
    bilingualFinding(issue.path, found, {
      en: `Give ${wanted.en}${orNothing.en}${hint.en}`,
      zh: `请给出${wanted.zh}${orNothing.zh}${hint.zh}`,
    }),
  ]
}

/** Where a switch may be an object and an object was given, what is wrong inside it. */
function issuesWithin(root: z.core.$ZodType, issue: z.core.$ZodIssueInvalidUnion, value: unknown): Issue[] | null {
  const union = schemaAt(root, issue.path)?.schema
  if (!(union instanceof ZodUnion) || typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const errors = issue.errors[union.options.findIndex((option) => option instanceof ZodObject)]
  return errors?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? null
}

function listLength(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Words {
  return issue.code === 'too_big'
    ? { en: `Give at most ${issue.maximum} entries`, zh: `最多 ${issue.maximum} 项` }
    : { en: `Give at least ${issue.minimum} entries`, zh: `至少 ${issue.minimum} 项` }
}

/** The likely slip behind a wrong value, where one can be told. */
function mendingHint(schema: z.core.$ZodType, path: JsonPath, value: unknown): Words {
  const key = String(path.at(-1) ?? '')
  if (typeof value === 'string') {
    const choices = (listChoices(schema) ?? []).map((choice) => choice.replaceAll('"', ''))
    const near = nearestName(value, choices)
    if (near) return { en: ` (did you mean "${near}"?)`, zh: `（是否指 "${near}"？）` }
    const isNumber = schema._zod.def.type === 'number' && value.trim() !== '' && Number.isFinite(Number(value))
    if (isNumber) return { en: ' (without quotation marks)', zh: '（不要加引号）' }
  }
  const isPercent = /share$/i.test(key) && typeof value === 'number' && value > 1 && value <= 100
  if (isPercent) return { en: ` (a share, not percent: ${value / 100})`, zh: `（份额而非百分数：${value / 100}）` }
  return { en: '', zh: '' }
}

function unknownKey(root: z.core.$ZodType, body: unknown, path: JsonPath, key: string): Finding {
  const here = schemaAt(root, path)
  const keys = here ? knownKeys(here.schema) : []
  const value = showValue(valueAt(body, [...path, key]))
  const found = {
    en: `an unknown key ${quote(key)} holding ${value.en}`,
    zh: `未知的键 ${quote(key)}，其值为${value.zh}`,
  }
  const near = nearestName(key, keys) ?? nestedHome(root, path, keys, key)
  const fix = near
    ? { en: `Did you mean "${near}"? Otherwise remove it`, zh: `是否指 "${near}"？否则请删除` }
    : { en: `Remove it. Known here: ${keys.join(', ')}`, zh: `请删除。此处可用：${keys.join('、')}` }
  return bilingualFinding([...path, key], found, fix)
}

/** Where a key that stands one level too high belongs: `carbon.priceCnyPerTonne`. */
function nestedHome(root: z.core.$ZodType, path: JsonPath, siblings: readonly string[], key: string): string | null {
  for (const sibling of siblings) {
    const inner = schemaAt(root, [...path, sibling])
    if (inner && knownKeys(inner.schema).includes(key)) return `${sibling}.${key}`
  }
  return null
}
