import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line of counts, for people in a hurry and for programs. */
export const closingLine: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const states = modules.flatMap(statesOf)
    const count = (state: string): number => states.filter((each) => each === state).length
    const line = `${count('passed')} passed, ${count('failed') + unhandledErrors.length} failed, ${count('skipped')} skipped\n`
    // The table of coverage is printed after this event: only the end of the process is late enough for a last line.
    process.once('exit', () => process.stdout.write(line))
  },
}

/** A file that fails to load and a hook that throws have no test that could be counted: each is one failure. */
function statesOf(module: TestModule): string[] {
  const tests = [...module.children.allTests()].map((test) => test.result().state)
  const broken = [module, ...module.children.allSuites()].filter((each) => each.errors().length > 0)
  return [...tests, ...broken.map(() => 'failed')]
}
