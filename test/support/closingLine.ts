import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/**
 * Says `tests: N passed, N failed` as the very last line of a run, for people and scripts alike.
 * A file that does not load, a failing hook and an error outside any test count as one failure each;
 * so does a run that finds no test at all, which proves nothing.
 */
export default class ClosingLine implements Reporter {
  private line = 'tests: 0 passed, 1 failed'

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    let passed = 0
    let failed = unhandledErrors.length
    for (const module of modules) {
      failed += module.errors().length
      for (const suite of module.children.allSuites()) failed += suite.errors().length
      for (const test of module.children.allTests()) {
        const state = test.result().state
        if (state === 'passed') passed += 1
        else if (state !== 'skipped') failed += 1
      }
    }
    if (passed + failed === 0) failed = 1
    this.line = `tests: ${passed} passed, ${failed} failed`
    // Other reporters still print their summary in this hook; this one speaks after all of them, when the process ends.
    process.once('exit', () => process.stdout.write(`${this.line}\n`))
  }
}
