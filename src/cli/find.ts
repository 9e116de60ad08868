/** Finds the files that a command was given: names, directories, globs. */
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { globOf, isGlob } from './glob.ts'
import { type Ignoring, ignoringAround, ignoringIn, isIgnored, patternsOf } from './ignored.ts'
import { reasonOf } from './reason.ts'
import { isStaging } from './staging.ts'

/** A file to read. */
export interface FoundFile {
  /** As it is told to people: relative where it was given so, with forward slashes. */
  readonly path: string
  /** Whether it was found in a directory; else it was named. */
  readonly fromDirectory: boolean
}

export interface FindOptions {
  readonly cwd: string
  /** Patterns in the form of `.gitignore`: such files are left out, also where they are named. */
  readonly ignore?: readonly string[]
  /** Is told of what cannot be looked at, in words. */
  readonly onFault: (fault: string) => void
}

/** What standard input is called. */
export const STDIN = '<stdin>'

/** The files, each once whatever links lead to it, in the order of the paths and of the names in a directory. */
export function* findFiles(paths: readonly string[], { cwd, ignore = [], onFault }: FindOptions): Generator<FoundFile> {
  const seen = new Set<string>()
  const left: Ignoring = ignore.length > 0 ? patternsOf(cwd, ignore) : []

  function* walk(folder: string, shown: string, around: Ignoring, isWanted: (shown: string) => boolean): Generator<FoundFile> {
    const real = realpathSync(folder)
    if (seen.has(real)) return
    seen.add(real)
    const ignoring = ignoringIn(folder, around)
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      const full = inside(folder, sep, entry.name)
      const path = shown === '' ? entry.name : inside(shown, '/', entry.name)
      const isManifest = MANIFEST.test(entry.name) && isWanted(path)
      try {
        const kind = entry.isSymbolicLink() ? targetOf(full, isManifest) : entry
        const isFolder = kind?.isDirectory() ?? false
        if (!isFolder && !isManifest) continue
        if (isFolder && (NEVER.has(entry.name) || isStaging(entry.name))) continue
        if ([ignoring, left].some((patterns) => patterns.length > 0 && isIgnored(full, isFolder, patterns))) continue
        if (isFolder) yield* walk(full, path, ignoring, isWanted)
        else if (kind?.isFile()) {
          const own = entry.isSymbolicLink() ? realpathSync(full) : inside(real, sep, entry.name)
          if (!seen.has(own)) yield { path, fromDirectory: true }
          seen.add(own)
        }
      } catch (error) {
        onFault(`${path}: ${reasonOf(error)}`)
      }
    }
  }

  for (const path of paths) {
    try {
      if (path === '-') {
        if (!seen.has(STDIN)) yield { path: STDIN, fromDirectory: false }
        seen.add(STDIN)
        continue
      }
      const full = resolve(cwd, path)
      const shown = slashed(path)
      const stats = statSync(full, { throwIfNoEntry: false })
      if (!stats && isGlob(shown)) {
        let any = false
        for (const file of globbed(shown, cwd, walk)) {
          any = true
          yield file
        }
        if (!any) onFault(`${path}: no YAML or JSON file matches`)
      } else if (!stats) throw Object.assign(new Error(), { code: 'ENOENT' })
      else if (stats.isDirectory()) yield* walk(full, shown === '.' ? '' : shown, ignoringAround(full), () => true)
      else if (!isReadable(stats, full)) onFault(`${path}: it is neither a file nor a directory`)
      else if (left.length === 0 || !isIgnored(full, false, left)) {
        const real = stats.isFile() ? realpathSync(full) : full
        // The same file twice, also by a link, is one file: whoever writes it would write it twice.
        if (!seen.has(real)) yield { path: shown, fromDirectory: false }
        seen.add(real)
      }
    } catch (error) {
      onFault(`${path}: ${reasonOf(error)}`)
    }
  }
}

type Walk = (folder: string, shown: string, around: Ignoring, isWanted: (shown: string) => boolean) => Generator<FoundFile>

/** The files of a folder that match a pattern. */
function* globbed(pattern: string, cwd: string, walk: Walk): Generator<FoundFile> {
  const { base, isMatch } = globOf(pattern)
  const folder = resolve(cwd, base)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const shown = base === '.' ? '' : base
  const start = shown === '' ? 0 : shown.length + (shown.endsWith('/') ? 0 : 1)
  yield* walk(folder, shown, ignoringAround(folder), (path) => isMatch(path.slice(start)))
}

const MANIFEST = /\.(?:ya?ml|json)$/i

/** What no one writes manifests in. */
const NEVER: ReadonlySet<string> = new Set(['.git', 'node_modules'])

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

/** Cheaper than join, of what is known to be plain. */
const inside = (folder: string, separator: string, name: string): string =>
  folder.endsWith(separator) ? folder + name : folder + separator + name

const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)

/** What a link leads to; one that leads nowhere matters where a manifest should be. */
function targetOf(path: string, isManifest: boolean): Stats | undefined {
  try {
    return statSync(path)
  } catch (error) {
    if (isManifest) throw error
    return undefined
  }
}

/** Pipes are read where a shell hands them over, as in `<(kustomize build)`: others could wait for ever. */
function isReadable(stats: Stats, path: string): boolean {
  return stats.isFile() || (stats.isFIFO() && /^\/(?:dev\/(?:stdin$|fd\/)|proc\/)/.test(path))
}
