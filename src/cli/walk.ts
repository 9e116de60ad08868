/** Walks through folders. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { sep } from 'node:path'
import type { UnreadableFile } from '../report/context.ts'
import { isConfigError } from './config-error.ts'
import { type Rules, rulesAround, rulesIn, statusOf } from './ignored.ts'
import type { Io } from './io.ts'
import { isManifestName } from './manifest-name.ts'
import type { Naming } from './naming.ts'
import { isFailureOfMachine, reasonOf } from './reason.ts'
import { isStaging } from './staging.ts'

/** A file to read. */
export interface FoundFile {
  /** As it is reported: its real path, relative to the working directory where it is in it, with forward slashes. */
  readonly path: string
  /** Its real path, from the root of the file system. */
  readonly fullPath: string
  /** Whether it was found in a directory; else it was named. */
  readonly fromDirectory: boolean
}

/** Where to say what cannot be looked at. */
export interface Channels {
  /** Called for what was named. */
  readonly onFault: (fault: UnreadableFile) => void
  /** Called, in words, for what was found in a directory, such as the lock of an editor: nobody asked for it. */
  readonly onNote: (note: string) => void
}

export interface WalkOptions extends Channels {
  readonly env: Io['env']
  /** Whether a file or folder is left out, by its full path. */
  readonly isLeftOut: (path: string, isFolder: boolean) => boolean
  /** Whether a file is wanted, by its path from the folder in which the walk begins. */
  readonly isWanted?: (inside: string) => boolean
  readonly naming: Naming
}

/** The manifests in a folder, but for those that git ignores, in the order of their names. Links to folders are followed. */
export function walkFrom(folder: string, options: WalkOptions): Generator<FoundFile> {
  const real = realpathSync(folder)
  return walk(
    { folder: real, inside: '', rules: rulesAround(real, options.env) },
    { isWanted: () => true, ...options, folders: new Set() },
  )
}

interface Walk extends Required<WalkOptions> {
  /** Folders that it has been in: links can lead in a circle. */
  readonly folders: Set<string>
}

interface Folder {
  /** Its real path. */
  readonly folder: string
  /** Where it is from the folder in which the walk began, by the links that led to it. */
  readonly inside: string
  /** What the folders around it ignore. */
  readonly rules: Rules
}

function* walk({ folder, inside, rules: around }: Folder, way: Walk): Generator<FoundFile> {
  const { env, isLeftOut, isWanted, naming, folders } = way
  // Of an ignored folder the walk sees less.
  const key = around.trackedOnly ? folder + sep : folder
  if (folders.has(key)) return
  folders.add(key)
  const entries = readdirSync(folder, { withFileTypes: true }).sort(byName)
  const rules = rulesIn(folder, entries, around, env)
  const nameIn = naming.inFolder(folder)
  for (const entry of entries) {
    const full = joined(folder, sep, entry.name)
    const path = joined(inside, '/', entry.name)
    const isManifest = isManifestName(entry.name) && isWanted(path)
    const isLink = entry.isSymbolicLink()
    if (!isManifest && !isLink && !entry.isDirectory()) continue
    if (NEVER.has(entry.name) || isStaging(entry.name)) continue
    try {
      const status = statusOf(full, entry.isDirectory(), rules)
      if (status === 'ignored') continue
      const kind = isLink ? targetOf(full, isManifest) : entry
      const isFolder = kind?.isDirectory() ?? false
      if (isLeftOut(full, isFolder)) continue
      if (isFolder) {
        const next = isLink ? realpathSync(full) : full
        const nextRules = isLink ? rulesAround(next, env) : status === 'tracked' ? { ...rules, trackedOnly: true } : rules
        yield* walk({ folder: next, inside: path, rules: nextRules }, way)
      } else if (isManifest && kind?.isFile()) {
        const fullPath = isLink ? realpathSync(full) : full
        yield { path: isLink ? naming.of(fullPath) : nameIn(entry.name), fullPath, fromDirectory: true }
      }
    } catch (error) {
      if (isConfigError(error)) throw error
      const [file, reason] = [nameIn(entry.name), reasonOf(error)]
      if (isFailureOfMachine(error)) way.onFault({ file, reason })
      else way.onNote(`skipped ${file}: ${reason}`)
    }
  }
}

/** What no one writes manifests in. */
const NEVER: ReadonlySet<string> = new Set(['.git', 'node_modules'])

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

/** Cheaper than join, of what is known to be plain. */
const joined = (folder: string, separator: string, name: string): string =>
  folder === '' ? name : folder.endsWith(separator) ? folder + name : folder + separator + name

/** What a link leads to; a broken one matters where a manifest should be. */
function targetOf(path: string, isManifest: boolean): Stats | undefined {
  try {
    return statSync(path)
  } catch (error) {
    if (isManifest) throw error
    return undefined
  }
}
