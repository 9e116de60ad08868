/** Reads all the files that a command was given. */
import type { UnreadableFile } from '../report/context.ts'
import type { TextOfSet } from '../repository/read-sets.ts'
import type { Channels, FoundFile } from './find.ts'
import { complain, type Io, note } from './io.ts'
import { textOfFile } from './read.ts'
import { isFailureOfMachine, reasonOf } from './reason.ts'
import type { Repository } from './repository.ts'

/** What was found: texts, and what could not be read. */
export interface Found {
  readonly files: readonly TextOfSet[]
  readonly faults: readonly UnreadableFile[]
  /** What was found in a directory and could not be read: nobody asked for it, so it is no fault. In words. */
  readonly notes: readonly string[]
}

/** Reads files. Those of directories that cannot contain planes are left out. */
export function readFiles(repository: Repository, io: Io): Found {
  const files: TextOfSet[] = []
  for (const file of repository.files) {
    try {
      const context = repository.contextOf(file)
      // A patch of a plane need not say what it is about.
      const isAsked = context.isPatch && context.patchKind !== undefined
      const text = textOfFile(isAsked ? { ...file, fromDirectory: false } : file, io)
      if (text !== undefined) files.push({ path: file.path, text, context })
    } catch (error) {
      reportUnreadable(file, error, repository)
    }
  }
  return { files, faults: repository.faults, notes: repository.notes }
}

/** Says that a file cannot be read: it is a fault where it was named. One that was found may have vanished since, or be a leftover. */
export function reportUnreadable({ path, fromDirectory }: FoundFile, error: unknown, { onFault, onNote }: Channels): void {
  const reason = reasonOf(error)
  if (fromDirectory && !isFailureOfMachine(error)) onNote(`skipped ${path}: ${reason}`)
  else onFault({ file: path, reason })
}

/** Prints what could not be looked at. */
export function printUnreadable({ faults, notes }: Pick<Found, 'faults' | 'notes'>, io: Pick<Io, 'stderr'>): void {
  for (const text of notes) note(io, text)
  for (const { file, reason } of faults) complain(io, `${file}: ${reason}`)
}
