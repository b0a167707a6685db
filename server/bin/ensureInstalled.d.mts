export function ensureInstalled(root: string): Promise<void>
export function refuseNode(version: string): string | null
export function needsInstall(root: string): boolean
