/** Where git keeps what it knows of a repository. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { withoutEnd } from '../../base/without-end.ts'

export interface GitDirectory {
  /** The top folder of the work tree. */
  readonly root: string
  /** What belongs to this work tree: its index. */
  readonly own: string
  /** What all work trees of the repository share: configuration and `info/exclude`. */
  readonly common: string
}

/** The top folder of the repository that a folder is in; undefined outside of repositories. */
export function rootOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return undefined
  }
}

/** The directory of git behind the `.git` of a top folder; in work trees and submodules that is a file that names it. */
export function gitDirectoryOf(root: string): GitDirectory {
  const git = join(root, '.git')
  const own = isFile(git) ? resolve(root, nameIn(git, 'gitdir: ') ?? '.git') : git
  const common = nameIn(join(own, 'commondir'))
  return { root, own, common: common === undefined ? own : resolve(own, common) }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function nameIn(file: string, prefix = ''): string | undefined {
  const whole = textOf(file)
  const text = whole === undefined ? undefined : withoutEnd(whole, '\r\n')
  return text?.startsWith(prefix) ? text.slice(prefix.length) : undefined
}

/** The text of a file of git; one that cannot be read counts as missing, as for git. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
