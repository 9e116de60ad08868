/** What is ignored by the configuration of git, in every kind of work tree; git itself is asked. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { git } from '../../../scripts/release/git.ts'
import { findFiles } from '../../../src/cli/find.ts'
import { readGitConfig } from '../../../src/cli/git/config.ts'
import { gitDirectoryOf } from '../../../src/cli/git/directory.ts'
import { createFolder, createRepository, write } from './repository.ts'

const find = (cwd: string, ...paths: string[]): string[] =>
  [
    ...findFiles(paths, {
      cwd,
      env: process.env,
      onFault: ({ reason }) => expect.unreachable(reason),
      onNote: expect.unreachable,
    }),
  ].map(({ path }) => path)

/** What git would add, which has to be the same. */
const listed = (root: string): string[] => git(root, 'ls-files', '--others', '--exclude-standard').split('\n').sort()

const files = { 'a.yaml': '', 'b.yaml': '', 'c.yaml': '', 'd.yaml': '' }

test.each([
  ['the default', {}, { '.config/git/ignore': 'a.yaml\n' }, ['b.yaml', 'c.yaml', 'd.yaml']],
  [
    'the default where XDG_CONFIG_HOME leads',
    { XDG_CONFIG_HOME: 'x' },
    { '../x/git/ignore': 'a.yaml\n' },
    ['b.yaml', 'c.yaml', 'd.yaml'],
  ],
  [
    'core.excludesFile in the home, with ~ and a comment',
    {},
    {
      '.gitconfig': '[core]\n\tExcludesFile = "~/my excludes" ; mine\n',
      'my excludes': '[ab].yaml\n',
      '.config/git/ignore': 'c.yaml\n',
    },
    ['c.yaml', 'd.yaml'],
  ],
  [
    'an included file, found by its condition',
    {},
    {
      '.gitconfig': '[includeIf "gitdir:r/"]\npath = more\n[includeIf "gitdir:other/"]\npath = wrong\n',
      more: '[core]\nexcludesFile=~/x\n',
      wrong: '[core]\nexcludesFile=~/y\n',
      x: 'a.yaml\n',
      y: '*\n',
    },
    ['b.yaml', 'c.yaml', 'd.yaml'],
  ],
  [
    'files that include each other',
    {},
    { '.gitconfig': '[include]\npath = other\n', other: '[core]\nexcludesFile=~/x\n', x: 'b.yaml\n' },
    ['a.yaml', 'c.yaml', 'd.yaml'],
  ],
  [
    'GIT_CONFIG_GLOBAL in place of both',
    { GIT_CONFIG_GLOBAL: 'g' },
    { '.gitconfig': '[core]\nexcludesFile=~/x\n', x: 'a.yaml\n', '../g': '[core]\nexcludesFile=~/y\n', y: 'b.yaml\n' },
    ['a.yaml', 'c.yaml', 'd.yaml'],
  ],
  [
    'an empty value',
    {},
    { '.gitconfig': '[core]\nexcludesFile =\n', '.config/git/ignore': 'a.yaml\n' },
    ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml'],
  ],
])('%s', (_, env, home, expected) => {
  const folder = createFolder()
  for (const [name, path] of Object.entries(env)) vi.stubEnv(name, join(folder, path))
  write(join(folder, 'home'), home)
  const root = createRepository(join(folder, 'r'), files)
  expect(listed(root)).toEqual(expected)
  expect(find(root, '.')).toEqual(expected)
})

test('info/exclude counts more than the file of the user, and a .gitignore more than both', () => {
  const folder = createFolder()
  const root = createRepository(join(folder, 'r'), {
    ...files,
    '.git/info/exclude': 'b.yaml\n!a.yaml\n',
    '.gitignore': 'c.yaml\n!b.yaml\n',
  })
  write(folder, { 'home/.config/git/ignore': 'a.yaml\nd.yaml\n' })
  expect(find(root, '.')).toEqual(['a.yaml', 'b.yaml'])
  expect(listed(root)).toEqual(['.gitignore', 'a.yaml', 'b.yaml'])
})

test('work trees share info/exclude and the configuration, and have an index of their own', () => {
  const folder = createFolder()
  const root = createRepository(join(folder, 'r'), { 'a.yaml': '', '.git/info/exclude': '*.yaml\n' })
  for (const [name, value] of [
    ['user.name', 'test'],
    ['user.email', 'test@example.com'],
  ] as const)
    git(root, 'config', name, value)
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Begin')
  git(root, 'worktree', 'add', '--quiet', join(folder, 'w'))
  write(join(folder, 'w'), { 'a.yaml': '', 'b.yaml': '', 'c.json': '' })
  git(join(folder, 'w'), 'add', '--force', 'b.yaml')
  expect(find(join(folder, 'w'), '.')).toEqual(['b.yaml', 'c.json'])
  expect(find(root, '.')).toEqual([])
})

test('a submodule has its own rules, whose directory is in that of the repository around it', () => {
  const folder = createFolder()
  const root = createRepository(join(folder, 'r'), { '.gitignore': '*.yaml\n', 'x.yaml': '' })
  const modules = join(root, '.git/modules/s')
  mkdirSync(join(root, '.git/modules'))
  git(root, 'init', '--quiet', '--template=', `--separate-git-dir=${modules}`, join(root, 's'))
  write(root, {
    's/a.yaml': '',
    's/b.yaml': '',
    's/t/.gitignore': '!b.yaml\n',
    's/t/b.yaml': '',
    '.git/modules/s/info/exclude': 'b.yaml\n',
  })
  expect(find(root, '.')).toEqual(['s/a.yaml', 's/t/b.yaml'])
  expect(find(root, 's/t')).toEqual(['s/t/b.yaml'])
})

test('a .gitignore that is a link is not read', () => {
  const root = createRepository(join(createFolder(), 'r'), { ...files, 'm/a.yaml': '', patterns: 'a.yaml\n' })
  symlinkSync('patterns', join(root, '.gitignore'))
  expect(find(root, 'm', '.')).toEqual(['m/a.yaml', 'a.yaml', 'b.yaml', 'c.yaml', 'd.yaml'])
})

test('values are read as git reads them', () => {
  const folder = createFolder()
  const root = createRepository(join(folder, 'r'))
  write(root, {
    '.git/config': [
      '[core]',
      'repositoryformatversion = 0',
      '[a "Sub \\"x\\""] # comment',
      '  Key = one  two   # three',
      '  quoted = "  # kept; " tail ',
      '  long = first \\',
      'second',
      '  # not long \\',
      '  escaped = a\\tb\\\\',
      '  flag',
      '[b.c] same = line',
      '[d]key=last',
      '',
    ].join('\n'),
  })
  const all = git(root, 'config', '--list', '--local', '-z')
    .split('\0')
    .filter((entry) => entry !== '')
  const expected = all.map((entry) => [
    entry.split('\n')[0],
    entry.includes('\n') ? entry.slice(entry.indexOf('\n') + 1) : 'true',
  ])
  expect([...readGitConfig(gitDirectoryOf(root), process.env)]).toEqual(expected)
  expect(expected).toHaveLength(8)
})
