/** Fixes files on disk: all that can be fixed, or none where one of them cannot be written. */
import { resolve } from 'node:path'
import { count } from '../base/count.ts'
import { type FixOptions, fix } from '../lint/fix.ts'
import { removedCommentLines } from '../report/removed-comments.ts'
import { ballotsOf } from '../repository/ballots.ts'
import { optionsFor } from '../repository/context.ts'
import { documentsOf } from '../repository/documents.ts'
import { createSetReleases } from '../repository/set-releases.ts'
import type { FoundFile } from './find.ts'
import { type Io, note } from './io.ts'
import { textOfFile } from './read.ts'
import type { Repository } from './repository.ts'
import { type Written, writeFiles } from './write.ts'

/** @returns the exit status; that of a signal where the run was interrupted. */
export function fixFiles({ files, contextOf }: Repository, io: Io): Promise<number> {
  const changed: Written[] = []
  const remarks: string[] = []
  let sum = 0
  const releaseOf = releasesOf({ files, contextOf }, io)
  for (const file of files) {
    const { path } = file
    const text = textOf(file, io)
    if (text === undefined) continue
    const fixed = fix(text, releaseOf(file))
    for (const { line, reason } of fixed.notFixed) remarks.push(`${path}:${line}  not fixed: ${reason}`)
    remarks.push(...removedCommentLines(path, text, fixed.removedComments))
    if (fixed.fixed === 0) continue
    changed.push({ path: resolve(io.cwd, path), shown: path, text: fixed.text, before: text })
    sum += fixed.fixed
  }
  return writeFiles(changed, {
    io,
    lookedAt: files.map(({ path }) => resolve(io.cwd, path)),
    onWritten: () => {
      for (const remark of remarks) note(io, remark)
      io.stderr(`${count(sum, 'finding')} fixed in ${count(changed.length, 'file')}\n`)
    },
  })
}

/** The release of each file, and whether it was detected: then only what is right in every release that a plane may be of is changed. */
function releasesOf({ files, contextOf }: Pick<Repository, 'files' | 'contextOf'>, io: Io): (file: FoundFile) => FixOptions {
  const setReleases = createSetReleases()
  const ballotsIn = (file: FoundFile | undefined) => {
    const text = file && textOf(file, io)
    if (file === undefined || text === undefined) return undefined
    return ballotsOf(documentsOf(text, optionsFor(contextOf(file))))
  }
  for (const [number, file] of files.entries()) {
    const context = contextOf(file)
    if (context.release === undefined) setReleases.vote(number, context, ballotsIn(file) ?? [])
  }
  const { detected, releaseOf } = setReleases.decide((number) => ballotsIn(files[number]))
  return (file) => {
    const context = contextOf(file)
    const { release, from } = releaseOf(context)
    const isPatch = context.isPatch ?? false
    return {
      release,
      isPatch,
      // What one of its sets asks for can be wrong in another.
      ...(from === 'detected' && {
        candidates: [release, ...context.sets.flatMap((set) => detected.get(set)?.candidates ?? [])],
      }),
    }
  }
}

/** What cannot be read is reported when it is linted. */
function textOf(file: FoundFile, io: Io): string | undefined {
  try {
    return textOfFile(file, io)
  } catch {
    return undefined
  }
}
