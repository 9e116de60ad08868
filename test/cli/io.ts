/** Runs the command line without a process. */
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

export interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export function run(
  argv: readonly string[],
  { cwd = process.cwd(), stdin = '' }: Partial<{ cwd: string; stdin: string }> = {},
): Run {
  const written = { stdout: '', stderr: '' }
  const io: Io = {
    stdout: (text) => {
      written.stdout += text
    },
    stderr: (text) => {
      written.stderr += text
    },
    stdin: () => stdin,
    cwd,
  }
  return { status: main(argv, io), ...written }
}
