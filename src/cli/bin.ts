/** The process around the command line. */
import { fstatSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { printableLines } from '../base/inert.ts'
import { codeOf } from './error-code.ts'
import { EXIT } from './io.ts'
import { main } from './main.ts'
import { readAll } from './stdin.ts'

/** Writes all of a text, also to a pipe that is slower than we are; a reader that went away ends the run in silence. */
function write(descriptor: number, text: string): void {
  let rest = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      const code = codeOf(error)
      // Nobody is there any more, or never was.
      if (code === 'EPIPE' || code === 'EBADF') return
      if (code !== 'EAGAIN') throw error
    }
  }
}

/** To ask process.stdout makes a stream of it, which takes longer than a small file does: it is asked only where it may be so. */
function isTerminal(descriptor: 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false
  } catch {
    return false
  }
  return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true
}

/** https://no-color.org and https://force-color.org: a variable that is set and not empty. */
function hasColors(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal(1) && TERM !== 'dumb'
}

/** On standard error: what goes to standard output may be redirected. The end of the input is no answer. */
async function askOnTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await new Promise((resolve) => {
      lines.once('close', () => resolve(''))
      lines.question(question, resolve)
    })
  } finally {
    lines.close()
  }
}

async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), {
    stdout: (text) => write(1, text),
    stderr: (text) => write(2, text),
    progress: (text) => write(2, text),
    env: process.env,
    stdin: () => readAll(0),
    cwd: process.cwd(),
    generated: join(__dirname, '../generated'),
    get colors() {
      return hasColors()
    },
    get watched() {
      return isTerminal(2) && !process.env['CI']
    },
    get ask() {
      return process.stdin.isTTY ? askOnTerminal : undefined
    },
  })
}

run().catch((error: unknown) => {
  write(
    2,
    `openchoreo-planes: a bug in this program, please report it: ${printableLines(error instanceof Error ? (error.stack ?? error.message) : 'an unknown error')}\n`,
  )
  process.exitCode = EXIT.failure
})
