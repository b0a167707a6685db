export type JsonPath = readonly PropertyKey[]

/** `['sites', 3, 'pue']` → `sites[3].pue`; `$` for the whole body. */
export function writeJsonPath(path: JsonPath): string {
  let text = ''
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`
    else if (/^[A-Za-z_$][\w$]*$/.test(String(key))) text += text === '' ? String(key) : `.${String(key)}`
    else text += `[${JSON.stringify(String(key).slice(0, 60))}]`
  }
  return text === '' ? '$' : text
}

/** The value at a path, own properties only: `__proto__` and `length` lead nowhere. */
export function valueAt(body: unknown, path: JsonPath): unknown {
  let value = body
  for (const key of path) value = ownProperty(value, key)
  return value
}

export function ownProperty(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<PropertyKey, unknown>)[key]
}

/** The list under a key, or an empty one where there is something else. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = ownProperty(value, key)
  return Array.isArray(list) ? list : []
}
