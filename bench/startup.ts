/** The cost of importing and validating once, relative to `node -e 0`: processes run in turn and are compared within each round. */
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inputs } from './inputs.ts'

export interface Startup {
  readonly program: string
  /** Milliseconds of each round. */
  readonly times: readonly number[]
}

interface Program extends Startup {
  readonly args: readonly string[]
  readonly times: number[]
}

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** Null where dist/ is not built. */
export function measureStartup(cache: string, quick: boolean): readonly Startup[] | null {
  if (!existsSync(join(dist, 'index.js'))) return null
  const plane = JSON.stringify(inputs[0]?.forms[0])
  const use = `if (!validateDataPlane(${plane}).ok) process.exit(1)\n`
  const file = (name: string, text: string): string => {
    const path = join(cache, name)
    writeFileSync(path, text)
    return path
  }
  const programs: Program[] = [
    { program: 'node -e 0', args: ['-e', '0'], times: [] },
    { program: 'an empty ES module', args: [file('empty.mjs', '')], times: [] },
    {
      program: 'import, first validation',
      args: [file('first.mjs', `import { validateDataPlane } from '${pathToFileURL(join(dist, 'index.js'))}'\n${use}`)],
      times: [],
    },
    {
      program: 'require, first validation',
      args: [file('first.cjs', `const { validateDataPlane } = require('${join(dist, 'index.cjs')}')\n${use}`)],
      times: [],
    },
    { program: 'openchoreo-planes policy', args: [join(dist, 'cli.cjs'), 'policy', '--release', 'v1.2'], times: [] },
  ].filter(({ program }) => !program.startsWith('require') || existsSync(join(dist, 'index.cjs')))
  for (const { args } of programs) run(args)
  const order = [...programs]
  for (let round = 0; round < (quick ? 5 : 25); round++) {
    for (const { args, times } of order) times.push(run(args))
    order.push(...order.splice(0, 1))
  }
  return programs.map(({ program, times }) => ({ program, times }))
}

function run(args: readonly string[]): number {
  const start = performance.now()
  execFileSync(process.execPath, args, { stdio: 'ignore' })
  return performance.now() - start
}
