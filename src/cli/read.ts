/** Reads the bytes of files as text. */
import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { textMayHoldPlanes } from '../repository/resources.ts'
import { type FoundFile, STDIN } from './find.ts'
import type { Io } from './io.ts'

/** The bytes of a file, or of standard input. */
export function bytesOf(path: string, io: Io): Buffer {
  return path === STDIN ? Buffer.from(io.stdin()) : bytesFrom(path, io.cwd)
}

/** The bytes of a file; those of the last one may be gone when the next one is read. */
function bytesFrom(path: string, cwd: string): Buffer {
  const full = resolve(cwd, path)
  const file = openSync(full, 'r')
  try {
    // What others are still writing to comes in parts.
    if (/^\/(?:dev|proc)\//.test(full)) return readFileSync(file)
    // Most files fit, and it takes no further question to know it.
    const length = readSync(file, room)
    return length < room.length ? room.subarray(0, length) : Buffer.concat([room, readFileSync(file)])
  } finally {
    closeSync(file)
  }
}

const room = Buffer.allocUnsafeSlow(64 * 1024)

/** The text of bytes: UTF-16 where its byte order mark says so, else UTF-8, as kubectl's parser decides. */
export function textFrom(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = bytes.toString('utf8')
  // What is no UTF-8 becomes a character that YAML does not allow, so the reader reports where.
  return isUtf8(bytes) ? text : text.replaceAll('\ufffd', '\uffff')
}

/**
 * The text of a file that a command was given; undefined for one that was found in a directory and cannot have planes in it.
 *
 * @throws Error where it cannot be read.
 */
export function textOfFile({ path, fromDirectory }: FoundFile, io: Io): string | undefined {
  const bytes = bytesOf(path, io)
  return fromDirectory && !bytesMayHoldPlanes(bytes) ? undefined : textFrom(bytes)
}

/** Whether planes can be in it: it names OpenChoreo, or has a line with the kind of a plane. */
function bytesMayHoldPlanes(bytes: Buffer): boolean {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return textMayHoldPlanes(textFrom(bytes))
  // Most files have neither word, and need not be made a text to know it.
  return bytes.includes('openchoreo') || (bytes.includes('Plane') && textMayHoldPlanes(bytes.toString('latin1')))
}
