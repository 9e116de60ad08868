/** A file that can contain regular expressions. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Source {
  /** Relative to the folder of the project. */
  readonly path: string
  readonly text: string
}

/** Folders whose code and JSON Schemas run on what users write. */
const FOLDERS = ['src', 'generated', 'playground'] as const

/** Every file below a folder of a project that can contain a regular expression. */
export function sourcesIn(root: string): Source[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:[cm]?[jt]sx?|json)$/.test(name))
      .map((name) => join(folder, name))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  )
}
