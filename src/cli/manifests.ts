/** Reads the planes of files, for what looks at all of them together. */
import { planesIn } from '../repository/resources.ts'
import { readManifests } from '../yaml/read/read.ts'
import { readFiles } from './files.ts'
import { complain, EXIT, type Io, note } from './io.ts'

export interface ReadPlanes {
  readonly values: readonly unknown[]
  /** Where each of them stands: file and line. */
  readonly places: readonly string[]
  /** Documents that cannot be read, in words. */
  readonly unreadable: readonly string[]
  /** Files that cannot be read, in words. */
  readonly faults: readonly string[]
}

export function readPlanes(paths: readonly string[], io: Io): ReadPlanes {
  const { files, faults } = readFiles(paths, io)
  const values: unknown[] = []
  const places: string[] = []
  const unreadable: string[] = []
  for (const { path, text } of files) {
    for (const document of readManifests(text).documents) {
      const issue = document.issues.find(({ code }) => code === 'yaml-syntax')
      if (issue) unreadable.push(`${path}:${issue.range.start.line}: ${issue.message}`)
      for (const { value, pointer } of planesIn(document.value)) {
        values.push(value)
        places.push(`${path}:${document.positionOf(pointer).start.line}`)
      }
    }
  }
  return { values, places, unreadable, faults }
}

/** Tells what could not be looked at, and how such a run ends. */
export function statusAfter(notes: readonly string[], faults: readonly string[], io: Io): number {
  for (const text of notes) note(io, text)
  for (const fault of faults) complain(io, fault)
  if (faults.length > 0) return EXIT.failure
  return notes.length > 0 ? EXIT.findings : EXIT.ok
}
