/** Runs the command line without a process. */
import { join } from 'node:path'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

export interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export async function run(
  argv: readonly string[],
  {
    cwd = process.cwd(),
    stdin = '',
    colors = false,
    env = {},
    generated = join(import.meta.dirname, '../../generated'),
    ask,
  }: Partial<{
    cwd: string
    stdin: string | Uint8Array
    colors: boolean
    env: Readonly<Record<string, string>>
    generated: string
    ask: (question: string) => Promise<string>
  }> = {},
): Promise<Run> {
  const written = { stdout: '', stderr: '' }
  const io: Io = {
    stdout: (text) => {
      written.stdout += text
    },
    stderr: (text) => {
      written.stderr += text
    },
    progress: (text) => {
      written.stderr += text
    },
    stdin: () => Buffer.from(stdin),
    env,
    cwd,
    colors,
    generated,
    watched: false,
    ask,
  }
  const status = await main(argv, io)
  return { status, ...written }
}
