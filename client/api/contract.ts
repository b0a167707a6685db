/** The contract's schemas, apart from the first JavaScript: the page is drawn while they load. */
export async function contract(): Promise<typeof import('./schemas.ts')> {
  await import('./withoutEval.ts')
  return import('./schemas.ts')
}
