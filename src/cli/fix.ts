/** Fixes files on disk: all that can be fixed, or none where one of them cannot be written. */
import { resolve } from 'node:path'
import { count } from '../base/count.ts'
import { fix } from '../lint/fix.ts'
import type { Release } from '../releases/lines.ts'
import type { FoundFile } from './find.ts'
import type { Io } from './io.ts'
import { bytesMayHoldPlanes, bytesOf, textFrom } from './read.ts'
import { type Written, writeFiles } from './write.ts'

/** @returns the exit status; that of a signal where the run was interrupted. */
export function fixFiles(files: readonly FoundFile[], release: Release, io: Io): Promise<number> {
  const changed: Written[] = []
  let sum = 0
  for (const { path, fromDirectory } of files) {
    const text = textOf(path, fromDirectory, io)
    if (text === undefined) continue
    const mended = fix(text, { release })
    if (mended.fixed === 0) continue
    changed.push({ path: resolve(io.cwd, path), shown: path, text: mended.text, before: text })
    sum += mended.fixed
  }
  return writeFiles(changed, {
    io,
    lookedAt: files.map(({ path }) => resolve(io.cwd, path)),
    onWritten: () => io.stderr(`${count(sum, 'finding')} fixed in ${count(changed.length, 'file')}\n`),
  })
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
