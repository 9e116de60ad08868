import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { compareWithRelease } from '../../scripts/release/compare.ts'
import { git } from '../../scripts/release/git.ts'
import { type ReleaseOptions, type ReleaseSteps, release } from '../../scripts/release/release.ts'
import { commit, createRepository, write } from './repository.ts'

const date = '2026-02-03'

// Each test starts git some 50 times.
vi.setConfig({ testTimeout: 30_000 })

describe('a release', () => {
  test('is one commit with an annotated tag, on the branch that was checked out', async () => {
    const root = createRepository()
    const before = git(root, 'rev-parse', 'HEAD')
    await releaseIn(root, { version: '0.1.0' })
    expect(git(root, 'log', '-1', '--format=%s %P')).toBe(`Release 0.1.0 ${before}`)
    expect(git(root, 'for-each-ref', '--format=%(objecttype) %(refname) %(subject)', 'refs/tags')).toBe(
      'tag refs/tags/v0.1.0 Release 0.1.0',
    )
    expect(git(root, 'rev-parse', 'v0.1.0^{commit}')).toBe(git(root, 'rev-parse', 'HEAD'))
    expect([
      git(root, 'branch', '--show-current'),
      git(root, 'status', '--porcelain'),
      git(root, 'worktree', 'list').split('\n').length,
    ]).toEqual(['main', '', 1])
  })

  test('commits the version, the changelog, the documents and the command, and leaves all of dist/ for npm', async () => {
    const root = createRepository()
    await releaseIn(root, { version: '0.1.0' })
    write(root, 'CHANGELOG.md', read(root, 'CHANGELOG.md').replace('## [Unreleased]\n', '## [Unreleased]\n\n- An option.\n'))
    write(root, 'src/command.ts', 'two\n')
    commit(root, 'Add an option')
    await releaseIn(root, { version: '0.2.0' })
    const stamped = ['CHANGELOG.md', 'README.md', 'docs/ci.md', 'package-lock.json', 'package.json']
    const compiled = ['dist/cli.cjs', 'dist/cli/one.cjs', 'dist/cli/two.cjs']
    expect(git(root, 'show', '--format=', '--name-only', '--no-renames').split('\n')).toEqual([...stamped, ...compiled].sort())
    expect(JSON.parse(read(root, 'package.json'))).toEqual({ name: 'sample', version: '0.2.0' })
    expect(JSON.parse(read(root, 'package-lock.json'))).toEqual({ version: '0.2.0', packages: { '': { version: '0.2.0' } } })
    expect(read(root, 'CHANGELOG.md')).toBe(
      `# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - ${date}\n\n- An option.\n\n## [0.1.0] - ${date}\n\n- A command.\n`,
    )
    expect(read(root, 'docs/ci.md')).toBe('rev: v0.2.0\nuses: openchoreo-planes@v0.2.0\nnpx openchoreo-planes@0.2.0\n')
    expect([read(root, 'dist/cli.cjs'), read(root, 'dist/index.js')]).toEqual(['0.2.0 two\n', 'two\n'])
  })

  test('replaces what was compiled in the meantime', async () => {
    const root = createRepository()
    await releaseIn(root, { version: '0.1.0' })
    write(root, 'dist/cli.cjs', 'compiled\n')
    write(root, 'dist/cli/other.cjs', 'compiled\n')
    write(root, 'dist/old.js', 'compiled\n')
    write(root, 'CHANGELOG.md', read(root, 'CHANGELOG.md').replace('## [Unreleased]', '## [Unreleased]\n\n- A fix.'))
    git(root, 'commit', '--quiet', '--message', 'Fix it', 'CHANGELOG.md')
    await releaseIn(root, { version: '0.1.1' })
    expect([
      git(root, 'status', '--porcelain', '--ignored'),
      read(root, 'dist/cli.cjs'),
      existsSync(join(root, 'dist/old.js')),
    ]).toEqual(['!! dist/index.js', '0.1.1 one\n', false])
  })

  test('tests what it built, unless something else does, and says so', async () => {
    const root = createRepository()
    const tested: string[] = []
    await releaseIn(root, { version: '0.1.0' }, { test: async (folder) => void tested.push(read(folder, 'dist/cli.cjs')) })
    expect(tested).toEqual(['0.1.0 one\n'])

    const lines: string[] = []
    const skipped = createRepository()
    await releaseIn(skipped, { version: '0.1.0', skipTests: true }, { test: fail, log: (line) => lines.push(line) })
    expect(lines).toEqual([
      'Building 0.1.0',
      'Skipped: the tests of the package',
      'Committed "Release 0.1.0" and tagged v0.1.0: push both, then npm publish',
    ])
  })
})

describe('nothing changes', () => {
  test('in a dry run, which shows what would', async () => {
    const root = createRepository()
    const before = snapshot(root)
    const lines: string[] = []
    await releaseIn(root, { version: '0.1.0', dryRun: true }, { log: (line) => lines.push(line) })
    expect(snapshot(root)).toEqual(before)
    expect(lines.slice(0, 2)).toEqual(['Building 0.1.0', 'Testing the package'])
    expect(lines[2]).toMatch(/CHANGELOG\.md[\s\S]*dist\/cli\.cjs[\s\S]*Dry run: nothing was changed$/)
  })

  test.each(['build', 'test'] as const)('when the step "%s" fails', async (step) => {
    const root = createRepository()
    const before = snapshot(root)
    await expect(releaseIn(root, { version: '0.1.0' }, { [step]: fail })).rejects.toThrow('failed')
    expect(snapshot(root)).toEqual(before)
  })

  test('when the work tree is in the way at the end', async () => {
    const root = createRepository()
    const before = snapshot(root)
    const edit = async (): Promise<void> => write(root, 'CHANGELOG.md', 'edited\n')
    await expect(releaseIn(root, { version: '0.1.0' }, { test: edit })).rejects.toThrow('CHANGELOG.md')
    expect(read(root, 'CHANGELOG.md')).toBe('edited\n')
    git(root, 'checkout', '--quiet', 'CHANGELOG.md')
    expect(snapshot(root)).toEqual(before)
  })

  test.each<[string, (root: string) => void]>([
    ['moves', (root) => commit(root, 'Something else')],
    ['is left', (root) => git(root, 'switch', '--quiet', '--create', 'other')],
  ])('when the branch %s during the tests', async (_, change) => {
    const root = createRepository()
    await expect(releaseIn(root, { version: '0.1.0' }, { test: async () => change(root) })).rejects.toThrow(
      'the branch has changed in the meantime',
    )
    expect([git(root, 'tag', '--list'), git(root, 'log', '--all', '--grep=Release', '--oneline')]).toEqual(['', ''])
  })

  test('when the version is refused, for every reason at once', async () => {
    const root = createRepository()
    await releaseIn(root, { version: '0.1.0' })
    git(root, 'checkout', '--quiet', '--detach')
    write(root, 'README.md', 'edited\n')
    write(root, 'src/new.ts', '')
    const before = snapshot(root)
    await expect(releaseIn(root, { version: '0.1.0' }, { build: fail })).rejects.toThrow(
      [
        'cannot release 0.1.0:',
        '  - HEAD is not on a branch: check out the branch that gets the release',
        '  - the work tree has uncommitted changes: README.md, src/new.ts',
        '  - CHANGELOG.md has no entry under "## [Unreleased]"',
        '  - tag v0.1.0 already exists',
        '  - CHANGELOG.md already has a section for 0.1.0',
        '  - 0.1.0 is not greater than the last release, 0.1.0',
      ].join('\n'),
    )
    expect(snapshot(root)).toEqual(before)
  })
})

describe('dist/ of HEAD is compared with what src/ compiles to', () => {
  const notCompared = 'not at a release: compared only at a tag'

  test('at a release, with or without its tag, and fits', async () => {
    const root = createRepository()
    await releaseIn(root, { version: '0.1.0' })
    expect(compare(root)).toEqual({ summary: 'compared with release 0.1.0', problems: [] })
    git(root, 'tag', '--delete', 'v0.1.0')
    expect(compare(root)).toEqual({ summary: 'compared with release 0.1.0', problems: [] })
    git(root, 'commit', '--quiet', '--amend', '--message', 'Publish')
    git(root, 'tag', 'v0.1.0')
    expect(compare(root)).toEqual({ summary: 'compared with release 0.1.0', problems: [] })
  })

  test('at a release, and each file that differs is named, whatever was compiled in the work tree', async () => {
    const root = createRepository()
    await releaseIn(root, { version: '0.1.0' })
    write(root, 'src/command.ts', 'two\n')
    git(root, 'commit', '--quiet', '--all', '--amend', '--no-edit')
    build(root)
    expect(compare(root).problems).toEqual(
      ['dist/cli.cjs', 'dist/cli/two.cjs', 'dist/cli/one.cjs'].map((file) => `${file} is not what src/ compiles to`),
    )
  })

  test('at a release, whose version has to be the one of package.json', async () => {
    const root = createRepository()
    await releaseIn(root, { version: '0.1.0' })
    git(root, 'tag', '--delete', 'v0.1.0')
    git(root, 'commit', '--quiet', '--amend', '--message', 'Release 0.2.0')
    expect(compare(root).problems).toEqual(['package.json has version 0.1.0, the release is 0.2.0'])
  })

  test('nowhere else', async () => {
    const root = createRepository()
    expect(compare(root)).toEqual({ summary: `${notCompared}; there has been no release`, problems: [] })
    await releaseIn(root, { version: '0.1.0' })
    write(root, 'src/command.ts', 'two\n')
    expect(compare(root)).toEqual({ summary: `${notCompared}; the work tree has changed since v0.1.0`, problems: [] })
    commit(root, 'Change the command')
    expect(compare(root)).toEqual({ summary: notCompared, problems: [] })
    git(root, 'update-ref', '-d', 'HEAD')
    expect(compare(root)).toEqual({ summary: notCompared, problems: [] })
  })

  test('and a commit that is no release may not change it', async () => {
    const root = createRepository()
    await releaseIn(root, { version: '0.1.0' })
    const released = git(root, 'rev-parse', 'HEAD')
    write(root, 'src/command.ts', 'two\n')
    build(root)
    commit(root, 'Change the command')
    expect(compare(root)).toEqual({
      summary: notCompared,
      problems: [
        ...['dist/cli.cjs', 'dist/cli/one.cjs', 'dist/cli/two.cjs'].map(
          (file) => `${file} has changed since v0.1.0, and only a release may change it`,
        ),
        `Run: git checkout ${released} -- dist`,
      ],
    })
  })
})

function releaseIn(root: string, options: Omit<ReleaseOptions, 'date'>, steps: Partial<ReleaseSteps> = {}): Promise<void> {
  return release(
    root,
    { date, ...options },
    { build: async (folder) => build(folder), test: async () => {}, log: () => undefined, ...steps },
  )
}

/** Stands for the compiler: the files depend on the source and the version, and one is named after the source. */
function build(folder: string): void {
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  const source = read(folder, 'src/command.ts')
  write(folder, 'dist/cli.cjs', `${JSON.parse(read(folder, 'package.json')).version} ${source}`)
  write(folder, `dist/cli/${source.trim()}.cjs`, source)
  write(folder, 'dist/index.js', source)
}

function compare(root: string): ReturnType<typeof compareWithRelease> {
  const compiled = createRepository()
  for (const file of ['package.json', 'src/command.ts']) copyFileSync(join(root, file), join(compiled, file))
  build(compiled)
  return compareWithRelease(root, compiled)
}

async function fail(): Promise<never> {
  throw new Error('failed')
}

/** All that a release could leave behind. */
function snapshot(root: string): readonly string[] {
  return [
    git(root, 'show-ref'),
    git(root, 'branch', '--show-current'),
    git(root, 'status', '--porcelain', '--ignored'),
    git(root, 'diff', 'HEAD'),
    git(root, 'worktree', 'list'),
  ]
}

function read(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
