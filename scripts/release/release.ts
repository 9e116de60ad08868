import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from './git.ts'
import { releasesIn, subjectOf, tagOf } from './history.ts'
import { type RepositoryState, refusals } from './refusals.ts'
import { stamp, stampedFiles } from './stamp.ts'

export interface ReleaseOptions {
  readonly version: string
  /** For the changelog: YYYY-MM-DD. */
  readonly date: string
  /** Does all of it but the commit and the tag. */
  readonly dryRun?: boolean
  readonly skipTests?: boolean
}

/** What a release does in the folder of a checkout; each rejects when it fails. */
export interface ReleaseSteps {
  /** Writes dist/. */
  readonly build: (folder: string) => Promise<void>
  /** Tests the package that dist/ makes. */
  readonly test: (folder: string) => Promise<void>
  readonly log: (line: string) => void
}

/**
 * Makes the commit and the tag of a release. Nothing is pushed or published.
 *
 * All work is done in a second work tree, so that whatever fails or is interrupted leaves the checkout as it was.
 *
 * @throws Error with every reason why the version cannot be released, or of the step that failed.
 */
export async function release(root: string, options: ReleaseOptions, { build, test, log }: ReleaseSteps): Promise<void> {
  const { version, date, dryRun = false, skipTests = false } = options
  const head = git(root, 'rev-parse', 'HEAD')
  const state = readState(root)
  const reasons = refusals(version, state)
  if (reasons.length > 0) throw new Error(`cannot release ${version}:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`)

  await inSecondWorkTree(root, async (folder) => {
    const stamped = stamp((file) => readFileSync(join(folder, file), 'utf8'), version, date)
    for (const [file, text] of stamped) writeFileSync(join(folder, file), text)
    log(`Building ${version}`)
    await build(folder)
    log(skipTests ? 'Skipped: the tests of the package' : 'Testing the package')
    if (!skipTests) await test(folder)

    git(folder, 'add', '--all', '--', ...stampedFiles, 'dist')
    if (dryRun) {
      log(`${git(folder, 'diff', '--cached', '--stat')}\nDry run: nothing was changed`)
      return
    }
    git(folder, 'commit', '--quiet', '--message', subjectOf(version))
    if (git(root, 'rev-parse', 'HEAD') !== head || branchOf(root) !== state.branch)
      throw new Error('the branch has changed in the meantime: run the release again')
    takeOver(root, folder, version)
    log(`Committed "${subjectOf(version)}" and tagged ${tagOf(version)}: push both, then npm publish`)
  })
}

function readState(root: string): RepositoryState {
  const changes = git(root, 'status', '--porcelain', '--', '.', ':(exclude)dist')
  return {
    branch: branchOf(root),
    changes: changes === '' ? [] : changes.split('\n').map((line) => line.slice(3)),
    tags: git(root, 'tag', '--list').split('\n'),
    released: releasesIn(root).map(({ version }) => version),
    packageVersion: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
  }
}

function branchOf(root: string): string | undefined {
  const name = git(root, 'branch', '--show-current')
  return name === '' ? undefined : name
}

async function inSecondWorkTree(root: string, work: (folder: string) => Promise<void>): Promise<void> {
  // Bundlers compare paths of files with that of the folder: it may contain no symbolic link.
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'openchoreo-planes-release-')))
  const folder = join(temporary, 'tree')
  try {
    git(root, 'worktree', 'add', '--quiet', '--detach', folder, 'HEAD')
    if (existsSync(join(root, 'node_modules'))) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    await work(folder)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
    git(root, 'worktree', 'prune')
  }
}

/** Moves the branch to the commit, or leaves no tag behind. */
function takeOver(root: string, folder: string, version: string): void {
  const commit = git(folder, 'rev-parse', 'HEAD')
  git(root, 'tag', '--annotate', '--message', subjectOf(version), tagOf(version), commit)
  try {
    if (git(root, 'ls-files', 'dist') !== '') git(root, 'restore', '--staged', '--worktree', '--', 'dist')
    git(root, 'clean', '--quiet', '--force', '-d', '--', 'dist')
    git(root, 'merge', '--quiet', '--ff-only', commit)
  } catch (error) {
    git(root, 'tag', '--delete', tagOf(version))
    throw error
  }
  // All of it, for npm: git tracks the command alone.
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  cpSync(join(folder, 'dist'), join(root, 'dist'), { recursive: true })
}
