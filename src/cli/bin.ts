/** The process around the command line. */
import { readFileSync, writeSync } from 'node:fs'
import { EXIT } from './io.ts'
import { main } from './main.ts'

/** Writes all of a text, also to a pipe that is slower than we are; a reader that went away ends the run in silence. */
function write(descriptor: number, text: string): void {
  let rest = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EPIPE') process.exit(process.exitCode)
      if (code !== 'EAGAIN') throw error
    }
  }
}

try {
  process.exitCode = main(process.argv.slice(2), {
    stdout: (text) => write(1, text),
    stderr: (text) => write(2, text),
    stdin: () => readFileSync(0, 'utf8'),
    cwd: process.cwd(),
  })
} catch (error) {
  write(
    2,
    `openchoreo-planes: a fault of this program, please report it: ${error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exitCode = EXIT.failure
}
