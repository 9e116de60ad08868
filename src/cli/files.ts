/** Reads all the files that a command was given. */
import type { TextOfSet } from '../repository/read-sets.ts'
import type { Io } from './io.ts'
import { bytesMayHoldPlanes, bytesOf, textFrom } from './read.ts'
import { reasonOf } from './reason.ts'
import type { Repository } from './repository.ts'

/** What was found: texts, and what could not be read, in words. */
export interface Found {
  readonly files: readonly TextOfSet[]
  readonly faults: readonly string[]
}

/** Reads files. Those of directories that cannot contain planes are left out. */
export function readFiles(repository: Repository, io: Io): Found {
  const files: TextOfSet[] = []
  const faults = [...repository.faults]
  for (const file of repository.files) {
    const { path, fromDirectory } = file
    try {
      const bytes = bytesOf(path, io)
      if (!fromDirectory || bytesMayHoldPlanes(bytes))
        files.push({ path, text: textFrom(bytes), context: repository.contextOf(file) })
    } catch (error) {
      faults.push(`${path}: ${reasonOf(error)}`)
    }
  }
  return { files, faults }
}
