/** Which files git ignores: they are built, or not ours. What git tracks it does not ignore, whatever the patterns say. */
import { type Dirent, lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Environment, isTrue, pathFrom, readGitConfig, userFolder } from './git/config.ts'
import { gitDirectoryOf, rootOf, textOf } from './git/directory.ts'
import { type Patterns, parsePatterns } from './git/patterns.ts'
import { readTracked, type Tracked } from './git/tracked.ts'
import { pathWithin } from './paths.ts'

/** What decides in a folder. */
export interface Rules {
  readonly repository: Repository | undefined
  /** Patterns of the folder and of those around it, in the order in which they are asked: the first that matches decides. */
  readonly lists: readonly FolderPatterns[]
  /** Whether the folder itself is ignored, so that only what is tracked in it counts. */
  readonly trackedOnly: boolean
}

interface FolderPatterns {
  readonly folder: string
  readonly patterns: Patterns
}

interface Repository {
  readonly root: string
  readonly ignoreCase: boolean
  /** The index is read when something is ignored, and once. */
  readonly tracked: () => Tracked
}

/** What the folders above one say, up to the root of its repository. */
export function rulesAround(folder: string, env: Environment): Rules {
  const root = rootOf(folder)
  if (root === undefined || root === folder) return NO_RULES
  const { repository, lists } = rulesOf(root, env)
  const around = [...lists]
  const folders = foldersBetween(root, folder)
  for (const [depth, at] of folders.entries()) {
    if (isFile(join(at, '.gitignore'))) around.unshift(...patternsIn(join(at, '.gitignore'), at, repository))
    // A folder that is named is wanted, whatever git says of it.
    if (verdictOf(folders[depth + 1] ?? folder, true, around) === 'ignored') return { ...NO_RULES, repository }
  }
  return { repository, lists: around, trackedOnly: false }
}

/** The same for a folder that was read: a repository in it has its own rules. */
export function rulesIn(folder: string, entries: readonly Dirent[], around: Rules, env: Environment): Rules {
  const rules = entries.some(({ name }) => name === '.git') ? rulesOf(folder, env) : around
  // Git reads no `.gitignore` that is a link.
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return rules
  return { ...rules, lists: [...patternsIn(join(folder, '.gitignore'), folder, rules.repository), ...rules.lists] }
}

/** Whether a file counts, or a folder is searched: `tracked` for those that patterns ignore and git tracks. A link is a file, for git. */
export function statusOf(
  path: string,
  isFolder: boolean,
  { repository, lists, trackedOnly }: Rules,
): 'wanted' | 'tracked' | 'ignored' {
  if (!trackedOnly && verdictOf(path, isFolder, lists) !== 'ignored') return 'wanted'
  if (repository === undefined) return 'ignored'
  const inside = pathWithin(repository.root, path)
  const { hasFile, hasFolder } = repository.tracked()
  return inside !== undefined && (isFolder ? hasFolder : hasFile)(inside) ? 'tracked' : 'ignored'
}

/** Whether patterns in the form of `.gitignore`, from a folder on, leave out a path or a folder that it is in. */
export function createFilter(folder: string, patterns: readonly string[]): (path: string, isFolder: boolean) => boolean {
  const parsed = parsePatterns(patterns.join('\n'))
  return (path, isFolder) => {
    const inside = parsed && pathWithin(folder, path)
    if (!inside) return false
    for (let at = inside.indexOf('/'); at !== -1; at = inside.indexOf('/', at + 1))
      if (parsed(inside.slice(0, at), true) === 'ignored') return true
    return parsed(inside, isFolder) === 'ignored'
  }
}

const NO_RULES: Rules = { repository: undefined, lists: [], trackedOnly: false }

/** Of a whole repository: after `.gitignore` git asks `info/exclude`, then the file of the user. */
function rulesOf(root: string, env: Environment): Rules {
  const directory = gitDirectoryOf(root)
  const config = readGitConfig(directory, env)
  const hashLength = config.get('extensions.objectformat') === 'sha256' ? 32 : 20
  let tracked: Tracked | undefined
  const repository: Repository = {
    root,
    ignoreCase: isTrue(config.get('core.ignorecase')),
    tracked: () => {
      tracked ??= readTracked(directory.own, hashLength)
      return tracked
    },
  }
  const excludes = config.get('core.excludesfile')
  const ofUser = excludes === undefined ? join(userFolder(env), 'ignore') : pathFrom(excludes, root, env)
  const files = [join(directory.common, 'info', 'exclude'), ...(excludes === '' ? [] : [ofUser])]
  return { repository, lists: files.flatMap((file) => patternsIn(file, root, repository)), trackedOnly: false }
}

function patternsIn(file: string, folder: string, repository: Repository | undefined): FolderPatterns[] {
  const patterns = parsePatterns(textOf(file) ?? '', { ignoreCase: repository?.ignoreCase ?? false })
  return patterns === undefined ? [] : [{ folder, patterns }]
}

function verdictOf(path: string, isFolder: boolean, lists: readonly FolderPatterns[]): ReturnType<Patterns> {
  for (const { folder, patterns } of lists) {
    const inside = pathWithin(folder, path)
    const verdict = inside && patterns(inside, isFolder)
    if (verdict) return verdict
  }
  return undefined
}

/** From the outermost to the innermost, without the last. */
function foldersBetween(root: string, folder: string): string[] {
  const folders: string[] = []
  for (let at = folder; at !== root; ) {
    at = dirname(at)
    folders.unshift(at)
  }
  return folders
}

const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
