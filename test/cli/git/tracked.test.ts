/** The index is read as git reads it. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { git } from '../../../scripts/release/git.ts'
import { findFiles } from '../../../src/cli/find.ts'
import { readTracked } from '../../../src/cli/git/tracked.ts'
import { createFolder, createRepository, write } from './repository.ts'

const long = `${'n'.repeat(200)}/`.repeat(21)
const files = [
  'a.yaml',
  'a/b.yml',
  'a/b/c.json',
  'a/bc.json',
  'é/ü.yaml',
  `d/${'x'.repeat(180)}.yaml`,
  'e/1.yaml',
  'e/12.yaml',
  'e/123.yaml',
]

const find = (cwd: string, ...paths: string[]): string[] =>
  [
    ...findFiles(paths, {
      cwd,
      env: process.env,
      onFault: ({ reason }) => expect.unreachable(reason),
      onNote: expect.unreachable,
    }),
  ].map(({ path }) => path)

test.each([
  ['version 2', ['--index-version', '2'], []],
  ['version 4, where names share their beginning', ['--index-version', '4'], []],
  ['a split index', ['--split-index'], []],
  ['SHA-256', [], ['--object-format=sha256']],
])('in an index of %s', (_, update, init) => {
  const root = createRepository(join(createFolder(), 'r'), Object.fromEntries(files.map((path) => [path, 'a: 1\n'])), ...init)
  git(root, 'add', '--', ...files.slice(1))
  git(root, 'update-index', ...update)
  // In a split index it is what the base does not have; a version 3 has what is only meant to be added.
  git(root, 'add', '--intent-to-add', '--', 'a.yaml')
  write(root, { '.gitignore': '*\n', 'f.yaml': 'a: 1\n' })
  expect(find(root, '.').sort()).toEqual([...files].sort())
  expect(find(root, 'a').sort()).toEqual(['a/b.yml', 'a/b/c.json', 'a/bc.json', 'f.yaml'].slice(0, 3))
})

test('a name that is longer than its length field can say', () => {
  const root = createRepository(join(createFolder(), 'r'))
  const blob = git(root, 'hash-object', '-w', '-t', 'blob', '/dev/null')
  for (const path of [`${long}x.yaml`, 'z.yaml']) git(root, 'update-index', '--add', '--cacheinfo', `100644,${blob},${path}`)
  const { hasFile, hasFolder } = readTracked(join(root, '.git'), 20)
  expect([
    hasFile(`${long}x.yaml`),
    hasFile('z.yaml'),
    hasFile('x.yaml'),
    hasFolder('n'.repeat(200)),
    hasFolder('z.yaml'),
  ]).toEqual([...[true, true, false, true, false]])
})

test('links that are tracked are followed from an ignored folder, others are not', () => {
  const root = createRepository(join(createFolder(), 'r'), {
    'm/a.yaml': '',
    'm/b.yaml': '',
    'n/c.yaml': '',
    '.gitignore': '/l/\n/m/\n/n/\n',
  })
  write(root, { 'l/': '' })
  symlinkSync('../m/a.yaml', join(root, 'l/a.yaml'))
  symlinkSync('../m/b.yaml', join(root, 'l/b.yaml'))
  symlinkSync('../n', join(root, 'l/n'))
  git(root, 'add', '--force', 'l/a.yaml', 'l/n')
  expect(find(root, '.')).toEqual(['m/a.yaml', 'n/c.yaml'])
})

test.each(['', 'DIRC', 'not an index, but long enough for a header', 'DIRC\0\0\0\x02\xff\xff\xff\xff'])(
  'an index that is damaged (%j) leaves the patterns',
  (text) => {
    const root = createRepository(join(createFolder(), 'r'), { 'a.yaml': '', 'b.yaml': '', '.gitignore': 'a.yaml\n' })
    write(root, { '.git/index': text })
    expect(find(root, '.')).toEqual(['b.yaml'])
  },
)
