import { z } from 'zod'
import type { Words } from './figure.ts'
import type { JsonPath } from './jsonPath.ts'

type Schema = z.core.$ZodType

interface Unwrapped {
  readonly schema: Schema
  readonly mayBeLeftOut: boolean
}

/** The schema that governs a path, seen through defaults and options; null where there is none. */
export function schemaAt(root: Schema, path: JsonPath): Unwrapped | null {
  let current: Unwrapped = unwrap(root)
  for (const key of path) {
    const next = child(current.schema, key)
    if (!next) return null
    current = unwrap(next)
  }
  return current
}

/** Keys of the object a schema describes; empty for anything else. */
export function knownKeys(schema: Schema): readonly string[] {
  const object = schema instanceof z.ZodObject ? schema : objectOf(schema)
  return object ? Object.keys(object.shape) : []
}

/** What may stand here, as the end of "give …". */
export function expectation(schema: Schema): Words {
  if (schema instanceof z.ZodNumber) return describeNumber(schema)
  if (schema instanceof z.ZodString) return describeText(schema)
  if (schema instanceof z.ZodBoolean) return { en: 'true or false', zh: 'true 或 false' }
  const choices = listChoices(schema)
  if (choices) return { en: `one of ${choices.join(', ')}`, zh: `以下之一：${choices.join('、')}` }
  if (schema instanceof z.ZodArray) {
    const entries = listChoices(schema.element)
    if (entries)
      return { en: `a list of any of ${entries.join(', ')}`, zh: `由下列各项组成的列表：${entries.join('、')}` }
    return { en: 'a list, in square brackets', zh: '方括号内的列表' }
  }
  if (schema instanceof z.ZodTuple) return { en: 'a pair [longitude, latitude]', zh: '一对数 [经度, 纬度]' }
  if (schema instanceof z.ZodObject) return { en: 'an object, in braces', zh: '花括号内的对象' }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map(expectation)
    return { en: options.map(({ en }) => en).join(', or '), zh: options.map(({ zh }) => zh).join('，或') }
  }
  return { en: 'another value', zh: '其他值' }
}

/** The values an enumeration or a union of literals allows, as they are written in JSON. */
export function listChoices(schema: Schema): readonly string[] | null {
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => JSON.stringify(option))
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => JSON.stringify(value))
  if (!(schema instanceof z.ZodUnion)) return null
  const choices = schema.options.map((option) => listChoices(option))
  return choices.every((list) => list !== null) ? choices.flat() : null
}

function child(schema: Schema, key: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodObject) {
    return Object.hasOwn(schema.shape, key) ? schema.shape[String(key)] : undefined
  }
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodTuple && typeof key === 'number') return schema.def.items[key]
  // A switch that may be an object: what the object holds.
  if (schema instanceof z.ZodUnion) {
    const object = objectOf(schema)
    return object && child(object, key)
  }
  return undefined
}

/** The object among the options of a union, such as `true` or settings. */
function objectOf(schema: Schema): z.ZodObject | undefined {
  if (!(schema instanceof z.ZodUnion)) return undefined
  return schema.options.find((option) => option instanceof z.ZodObject)
}

function unwrap(schema: Schema): Unwrapped {
  let inner = schema
  let mayBeLeftOut = false
  for (;;) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault) {
      mayBeLeftOut = true
      inner = inner.def.innerType
    } else if (inner instanceof z.ZodReadonly || inner instanceof z.ZodNullable) {
      inner = inner.def.innerType
    } else return { schema: inner, mayBeLeftOut }
  }
}

function describeNumber(schema: z.ZodNumber): Words {
  const whole = schema.isInt ? { en: 'whole number', zh: '整数' } : { en: 'number', zh: '数' }
  const [least, most] = [schema.minValue, schema.maxValue]
  if (least === null || most === null) return { en: `a ${whole.en}`, zh: whole.zh }
  if (excludesLeast(schema)) {
    return {
      en: `a ${whole.en} above ${least} and at most ${most}`,
      zh: `大于 ${least} 且不超过 ${most} 的${whole.zh}`,
    }
  }
  return { en: `a ${whole.en} from ${least} to ${most}`, zh: `${least} 到 ${most} 之间的${whole.zh}` }
}

function excludesLeast(schema: z.ZodNumber): boolean {
  return (schema.def.checks ?? []).some((check) => {
    const def = check._zod.def
    return def.check === 'greater_than' && 'inclusive' in def && def.inclusive === false
  })
}

function describeText(schema: z.ZodString): Words {
  const least = schema.minLength ?? 0
  const most = schema.maxLength
  if (most === null) return { en: 'a text', zh: '一段文本' }
  return { en: `a text of ${least} to ${most} characters`, zh: `${least} 到 ${most} 个字符的文本` }
}
