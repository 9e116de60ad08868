import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { git } from './git.ts'
import { type ReleaseCommit, releasesIn, tagOf } from './history.ts'

/** What was found out about the dist/ that HEAD contains. */
export interface Comparison {
  /** Says whether it was compared with what src/ compiles to. */
  readonly summary: string
  readonly problems: readonly string[]
}

const NOT_COMPARED = 'not at a release: compared only at a tag'

/**
 * Compares dist/ with what src/ compiles to where HEAD is a release. Elsewhere it has to be that of the last release.
 *
 * @param packageFolder has what src/ compiles to in its own dist/.
 */
export function compareWithRelease(root: string, packageFolder: string): Comparison {
  if (!isRepository(root)) return { summary: NOT_COMPARED, problems: [] }
  const [last] = releasesIn(root)
  if (last === undefined) return { summary: `${NOT_COMPARED}; there has been no release`, problems: [] }
  if (last.commit !== git(root, 'rev-parse', 'HEAD')) return { summary: NOT_COMPARED, problems: changesSince(last, root) }
  if (git(root, 'status', '--porcelain', '--untracked-files=no', '--', '.', ':(exclude)dist') !== '')
    return { summary: `${NOT_COMPARED}; the work tree has changed since ${tagOf(last.version)}`, problems: [] }
  return {
    summary: `compared with release ${last.version}`,
    problems: [...wrongVersion(last, root), ...staleFiles(root, packageFolder)],
  }
}

function isRepository(root: string): boolean {
  try {
    git(root, 'rev-parse', '--verify', 'HEAD')
    // A folder inside of another repository is none.
    return git(root, 'rev-parse', '--show-prefix') === ''
  } catch {
    return false
  }
}

function changesSince({ commit, version }: ReleaseCommit, root: string): string[] {
  const changed = git(root, 'diff', '--name-only', '--no-renames', commit, 'HEAD', '--', 'dist')
  if (changed === '') return []
  return [
    ...changed.split('\n').map((file) => `${file} has changed since ${tagOf(version)}, and only a release may change it`),
    `Run: git checkout ${commit} -- dist`,
  ]
}

function wrongVersion({ version }: ReleaseCommit, root: string): string[] {
  const own: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
  return own === version ? [] : [`package.json has version ${own}, the release is ${version}`]
}

function staleFiles(root: string, packageFolder: string): string[] {
  const files = ['dist/cli.cjs', ...readdirSync(join(packageFolder, 'dist/cli')).map((file) => `dist/cli/${file}`)]
  const hashes = git(root, 'hash-object', '--no-filters', '--', ...files.map((file) => join(packageFolder, file))).split('\n')
  const compiled = new Map(files.map((file, at) => [file, hashes[at]]))
  const committed = new Map(
    [...git(root, 'ls-tree', '-r', 'HEAD', '--', 'dist').matchAll(/^\d+ blob (\w+)\t(.+)$/gm)].map(([, hash, file = '']) => [
      file,
      hash,
    ]),
  )
  const all = [...new Set([...compiled.keys(), ...committed.keys()])]
  return all.filter((file) => compiled.get(file) !== committed.get(file)).map((file) => `${file} is not what src/ compiles to`)
}
