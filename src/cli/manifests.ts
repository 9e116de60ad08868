/** Reads the planes of files by set, for what looks at all planes of a set together. */

import { nearest } from '../base/nearest.ts'
import type { UnreadableFile } from '../report/context.ts'
import { DECIDED_BY } from '../report/summary.ts'
import { type PlaneOfSet, readSets, type SetOfPlanes, type SkippedDocument, type TextOfSet } from '../repository/read-sets.ts'
import type { FileRelease } from '../repository/set-releases.ts'
import { readFiles } from './files.ts'
import { complain, EXIT, type Io, note } from './io.ts'
import { UsageError } from './options.ts'
import { openRepository, type RepositoryOptions } from './repository.ts'

export interface ReadPlanes {
  readonly sets: readonly SetOfPlanes[]
  /** Every file that was read, whether it has planes or not. */
  readonly files: readonly TextOfSet[]
  /** Documents of ours that cannot be read, in words. */
  readonly unreadable: readonly string[]
  /** What is left out: documents that are no whole manifests, and files of directories that cannot be read, in words. */
  readonly notes: readonly string[]
  /** Files that cannot be read. */
  readonly faults: readonly UnreadableFile[]
}

export function readPlanes(paths: readonly string[], options: RepositoryOptions, io: Io): ReadPlanes {
  const repository = openRepository(paths, options, io)
  const found = readFiles(repository, io)
  const { sets, skipped } = readSets(found.files)
  const isUnreadable = ({ role }: SkippedDocument): boolean => role === 'unreadable'
  return {
    sets,
    files: found.files,
    unreadable: skipped.filter(isUnreadable).map(inWords),
    notes: [...found.notes, ...skipped.filter((document) => !isUnreadable(document)).map(inWords)],
    faults: found.faults,
  }
}

const inWords = ({ path, line, reason }: SkippedDocument): string => `${path}:${line}: left out: ${reason}`

/** `clusters/eu.yaml:12`, for a message. */
export const placeOf = ({ path, document, pointer }: PlaneOfSet): string => `${path}:${document.positionOf(pointer).start.line}`

/**
 * The set that a format with room for one is about.
 *
 * @throws UsageError where there are several, and none was named, or not by its name.
 */
export function oneSet(sets: readonly SetOfPlanes[], name: string | undefined, command: string): SetOfPlanes | undefined {
  const named = name === undefined ? sets : sets.filter((set) => nameOf(set) === name)
  const names = sets.map(nameOf)
  if (name !== undefined && named.length === 0) {
    const meant = nearest(name, names)
    const instead = meant === undefined ? `the sets are ${listed(names)}` : `did you mean ${meant}?`
    throw new UsageError(`--set: there is no set "${name}"; ${instead}`)
  }
  if (named.length > 1)
    throw new UsageError(`${command} is about one set of planes at a time; name one with --set: ${listed(names)}`)
  return named[0]
}

/** A repository can have thousands of sets. */
function listed(names: readonly string[]): string {
  return names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`
    : names.join(', ')
}

const MOST_NAMES = 10

/** What a set is called; files that are in no other set are `other files`. */
export const nameOf = ({ name }: SetOfPlanes): string => (name === '' ? 'other files' : name)

/** Says which release was taken, where that was not named in the call itself. */
export function noteRelease(before: string, { release, from }: FileRelease, io: Io): void {
  if (from !== 'option') note(io, `${before} ${release}${DECIDED_BY[from]}`)
}

/** Reports what could not be looked at, and how such a run ends. */
export function statusAfter(notes: readonly string[], faults: readonly UnreadableFile[], io: Io): number {
  for (const text of notes) note(io, text)
  for (const { file, reason } of faults) complain(io, `${file}: ${reason}`)
  if (faults.length > 0) return EXIT.failure
  return notes.length > 0 ? EXIT.findings : EXIT.ok
}
