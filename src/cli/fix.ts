/** Mends files on disk: all that can be mended, or none where one of them cannot be written. */
import { resolve } from 'node:path'
import { count } from '../count.ts'
import type { Release } from '../lines.ts'
import { fix } from '../lint/fix.ts'
import type { FoundFile } from './find.ts'
import type { Io } from './io.ts'
import { bytesMayHoldPlanes, bytesOf, textFrom } from './read.ts'
import { reasonOf } from './reason.ts'
import { type Written, writeAll } from './write.ts'

export function fixFiles(files: Iterable<FoundFile>, release: Release, io: Io, onFault: (fault: string) => void): void {
  const changed: Written[] = []
  let sum = 0
  for (const { path, found } of files) {
    const text = textOf(path, found, io)
    if (text === undefined) continue
    const mended = fix(text, { release })
    if (mended.fixed === 0) continue
    changed.push({ path: resolve(io.cwd, path), text: mended.text, before: text })
    sum += mended.fixed
  }
  try {
    writeAll(changed)
    io.stderr(`${count(sum, 'finding')} fixed in ${count(changed.length, 'file')}\n`)
  } catch (error) {
    onFault(`nothing was fixed: ${reasonOf(error)}`)
  }
}

/** What cannot be read is told of when it is linted. */
function textOf(path: string, found: boolean, io: Io): string | undefined {
  try {
    const bytes = bytesOf(path, io)
    return found && !bytesMayHoldPlanes(bytes) ? undefined : textFrom(bytes)
  } catch {
    return undefined
  }
}
