/** Reads the Kustomizations around files: in their folders and above, up to the root of the repository. */
import { existsSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { KUSTOMIZATION_NAMES } from '../repository/kustomization-names.ts'
import { createKustomizations, type Kustomizations } from '../repository/kustomizations.ts'
import { noKustomizations } from '../repository/no-kustomizations.ts'
import type { Channels, FoundFile } from './find.ts'
import type { Io } from './io.ts'
import { pathWithin, shownPath, slashed } from './paths.ts'
import { bytesOf, textFrom } from './read.ts'

/** What cannot be read, or names what is missing, is a note: that is for Kustomize to report. */
export function kustomizationsAround(files: readonly FoundFile[], io: Io, { onNote }: Channels): Kustomizations {
  const read = kustomizationFiles(files, io).flatMap((path) => {
    try {
      return [{ path: slashed(path), text: textFrom(bytesOf(path, io)) }]
    } catch {
      // One that is given as an argument is reported as such.
      return []
    }
  })
  if (read.length === 0) return noKustomizations
  const kustomizations = createKustomizations(read, (path) => existsSync(path))
  const { notes } = kustomizations
  for (const { path, message } of notes.slice(0, MOST_NOTES)) onNote(`${shownPath(io.cwd, path)}: ${message}`)
  if (notes.length > MOST_NOTES) onNote(`${notes.length - MOST_NOTES} more such notes about Kustomizations`)
  return kustomizations
}

/** Of more nobody reads. */
const MOST_NOTES = 5

/** The Kustomizations in the folders of files and in those around them: each folder is looked into once. */
function kustomizationFiles(files: readonly FoundFile[], io: Io): string[] {
  const seen = new Set<string>()
  const found: string[] = []
  for (const { fullPath } of files) {
    if (!fullPath.includes(sep)) continue
    for (let folder = dirname(fullPath); !seen.has(folder); folder = dirname(folder)) {
      seen.add(folder)
      for (const name of KUSTOMIZATION_NAMES) if (existsSync(join(folder, name))) found.push(join(folder, name))
      if (isLast(folder, io.cwd)) break
    }
  }
  return found
}

/** The root of a repository, and outside of repositories the working directory. */
function isLast(folder: string, cwd: string): boolean {
  return existsSync(join(folder, '.git')) || folder === cwd || folder === dirname(folder) || pathWithin(cwd, folder) === undefined
}
