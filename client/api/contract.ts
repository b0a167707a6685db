/** The contract's schemas, apart from the first JavaScript: the page is drawn while they load. */
export async function contract(): Promise<typeof import('./schemas.ts')> {
  await import('./withoutEval.ts')
  return import('./schemas.ts')
}

/** The rest of the contract's schemas, loaded when somebody first edits, solves with hours or asks for a source. */
export async function laterContract(): Promise<typeof import('./laterSchemas.ts')> {
  await import('./withoutEval.ts')
  return import('./laterSchemas.ts')
}
