interface Step {
  readonly name: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly commands: readonly (readonly string[])[]
  readonly clean?: string
}

export function build(root: string): Promise<void>
export function runStep(root: string, step: Step): boolean
