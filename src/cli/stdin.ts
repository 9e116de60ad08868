/** Reads standard input. */
import { readSync } from 'node:fs'
import { codeOf } from './error-code.ts'

/**
 * All bytes of a descriptor. One that does not block has nothing to read now and then, as where the process before a pipe, or a terminal that is shared
 * with one, made it so: then it is asked again, ever more seldom.
 */
export function readAll(descriptor: number): Buffer {
  const parts: Buffer[] = []
  for (let pause = 1; ; ) {
    const part = Buffer.allocUnsafe(64 * 1024)
    try {
      const length = readSync(descriptor, part)
      if (length === 0) break
      parts.push(part.subarray(0, length))
      pause = 1
    } catch (error) {
      const code = codeOf(error)
      // On Windows a pipe that was closed.
      if (code === 'EOF') break
      if (code !== 'EAGAIN') throw error
      sleep(pause)
      pause = Math.min(pause * 2, LONGEST)
    }
  }
  return Buffer.concat(parts)
}

/** Milliseconds between two questions: nobody notices it, and it costs nothing. */
const LONGEST = 50

/** Nothing else runs meanwhile. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** Whether there is nothing but white space in an input, after its byte order mark. */
export function isBlank(bytes: Uint8Array): boolean {
  const mark = bytes[0] === 0xef ? 3 : bytes[0] === 0xff || bytes[0] === 0xfe ? 2 : 0
  return bytes.subarray(mark).every((byte) => BLANK.has(byte))
}

/** Tab, line breaks and space, and the NUL that UTF-16 has next to each. */
const BLANK: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20])
