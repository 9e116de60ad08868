/** Runs every command on the files that are named, and prints the output of each as JSON: a process of its own can be killed at a deadline. */

import { checklistFormats } from '../../src/report/checklist.ts'
import { drawingFormats } from '../../src/topology/draw/index.ts'
import { type Run, run } from './io.ts'

const files = process.argv.slice(2)
const lintFormats = ['human', 'json', 'sarif', 'github', 'gitlab', 'junit']
const commands = [
  ...lintFormats.map((format) => ['lint', '--complete', '--format', format]),
  ['default'],
  ['migrate', '--to', 'v1.2'],
  ['migrate', '--to', 'v1.2', '--format', 'json'],
  ...drawingFormats.map((format) => ['graph', '--format', format]),
  ...checklistFormats.map((format) => ['checklist', '--format', format]),
  // Last, since it writes.
  ['lint', '--fix'],
]

/** What a command printed, and with which arguments. */
export interface CommandRun extends Run {
  readonly argv: readonly string[]
}

const runs: CommandRun[] = []
for (const argv of commands) runs.push({ argv, ...(await run([...argv, ...files])) })
process.stdout.write(JSON.stringify(runs))
