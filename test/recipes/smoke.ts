/** Runs commands in the copy of a project, one for each line of standard input, and prints what each printed. */
import { readFileSync } from 'node:fs'
import { run } from '../cli/io.ts'

const runs = []
// Whoever starts it writes lists of lists of strings.
for (const argv of JSON.parse(readFileSync(0, 'utf8')) as string[][]) runs.push({ argv, ...(await run(argv)) })
process.stdout.write(JSON.stringify(runs))
