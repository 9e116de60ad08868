/** Which files git ignores: they are built, or not ours. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import createIgnore, { type Ignore } from 'ignore'

/** The patterns of one folder. */
interface Patterns {
  readonly folder: string
  readonly ignore: Ignore
}

/** Patterns of a folder and of those around it, the innermost first. */
export type Ignoring = readonly Patterns[]

/** What `.gitignore` files above a folder say, up to the root of its repository. */
export function ignoringAround(folder: string): Ignoring {
  const root = rootOf(folder)
  if (root === undefined) return []
  const folders: string[] = []
  for (let at = folder; at !== root; ) {
    at = dirname(at)
    folders.push(at)
  }
  const around = folders.flatMap((at) => patternsIn(at, join(at, '.gitignore')))
  const own = [...around, ...patternsIn(root, join(root, '.git', 'info', 'exclude'))]
  // A folder that is named is wanted, whatever git says of it.
  return isIgnored(folder, true, own) ? [] : own
}

/** The same for a folder inside. */
export function ignoringIn(folder: string, around: Ignoring): Ignoring {
  return [...patternsIn(folder, join(folder, '.gitignore')), ...around]
}

/** Whether a path is ignored: the innermost file that speaks of it decides. */
export function isIgnored(path: string, isFolder: boolean, ignoring: Ignoring): boolean {
  for (const { folder, ignore } of ignoring) {
    const inside = relative(folder, path).split(sep).join('/')
    if (inside === '' || inside.startsWith('../') || inside === '..') continue
    const { ignored, unignored } = ignore.test(isFolder ? `${inside}/` : inside)
    if (ignored || unignored) return ignored
  }
  return false
}

/** Patterns in the form of `.gitignore`, from a folder on. */
export function patternsOf(folder: string, patterns: readonly string[]): Ignoring {
  return patterns.length === 0 ? [] : [{ folder, ignore: createIgnore({ ignorecase: false }).add([...patterns]) }]
}

function patternsIn(folder: string, file: string): Ignoring {
  return existsSync(file) ? patternsOf(folder, readFileSync(file, 'utf8').split(/\r?\n/)) : []
}

function rootOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return undefined
  }
}
