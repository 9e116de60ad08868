/** In repositories the files are found that git tracks, or would add: git itself is asked. */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { git } from '../../../scripts/release/git.ts'
import { findFiles } from '../../../src/cli/find.ts'
import { isManifestName } from '../../../src/cli/manifest-name.ts'
import { createFolder, createRepository, write } from './repository.ts'

const folder = fc
  .constantFrom('a', 'b', 'build', '.c')
  .chain((first) => fc.constantFrom(first, '', `${first}/a`, `${first}/build`))
const file = fc
  .tuple(folder, fc.constantFrom('x.yaml', 'y.yml', 'a.json', 'build.yaml', 'b.txt'))
  .map(([path, name]) => (path === '' ? name : `${path}/${name}`))
const line = fc.constantFrom(
  ...[
    'build',
    'build/',
    '/build',
    '!build',
    '!build/',
    '*',
    '!*/',
    '*.yaml',
    '!x.yaml',
    'x.yaml',
    '/a/*',
    '!/a/build',
    'a/',
    '!a/',
  ],
  ...['a/**', '**/build/*.yml', '!*.json', 'y.y?l', '# build', '[ab]', '.c', '!.c/x.yaml', '/b/a/', 'a/**/x.yaml', '.*', '!.c/'],
)
const patterns = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n'))
const tree = fc.record({
  files: fc.uniqueArray(file, { minLength: 1, maxLength: 14 }),
  ignores: fc.array(fc.tuple(folder, patterns), { maxLength: 3 }),
  tracked: fc.array(fc.nat(), { maxLength: 4 }),
})
const repositories = fc.record({
  outer: tree,
  inner: fc.option(tree),
  place: fc.constantFrom('a/inner', 'build', 'inner', 'b'),
  isSubmodule: fc.boolean(),
  exclude: patterns,
  ofUser: patterns,
})
type Tree = typeof tree extends fc.Arbitrary<infer Value> ? Value : never

test('random trees, with patterns of every kind, files that are tracked in spite of them, and a repository within', () => {
  const home = createFolder()
  let found = 0
  let leftOut = 0
  fc.assert(
    fc.property(repositories, ({ outer, inner, place, isSubmodule, exclude, ofUser }) => {
      const root = join(home, 'r')
      rmSync(root, { recursive: true, force: true })
      write(home, { 'home/.config/git/ignore': ofUser })
      const within = inner && build(join(root, place), inner)
      // A submodule is what git tracks; another repository within is found where nothing ignores it.
      build(root, outer, { exclude, ...(within && isSubmodule && { submodule: place }) })
      const expected = [
        ...listed(root),
        ...(within && (isSubmodule || isReached(root, place)) ? listed(within).map((path) => `${place}/${path}`) : []),
      ]
      const wanted = expected.filter((path) => isManifestName(path) && existsSync(join(root, path))).sort()
      const actual = [...findFiles(['.'], { cwd: root, env: process.env, onFault: ({ reason }) => fail(reason), onNote: fail })]
        .map(({ path }) => path)
        .sort()
      expect(actual).toEqual(wanted)
      found += actual.length
      leftOut += outer.files.filter((path) => isManifestName(path) && !actual.includes(path)).length
    }),
    { numRuns: Number(process.env['RUNS'] ?? 40) },
  )
  expect(found).toBeGreaterThan(0)
  expect(leftOut).toBeGreaterThan(0)
})

function build(root: string, { files, ignores, tracked }: Tree, { exclude = '', submodule = '' } = {}): string {
  mkdirSync(root, { recursive: true })
  createRepository(root)
  const outside = (path: string): boolean => submodule === '' || !`${path}/`.startsWith(`${submodule}/`)
  const own = files.filter(outside)
  write(root, Object.fromEntries(own.map((path) => [path, 'a: 1\n'])))
  write(
    root,
    Object.fromEntries(ignores.filter(([path]) => outside(path)).map(([path, text]) => [join(path, '.gitignore'), `${text}\n`])),
  )
  if (exclude !== '') write(root, { '.git/info/exclude': exclude })
  const chosen = tracked.flatMap((at) => own[at % own.length] ?? [])
  if (chosen.length > 0) git(root, 'add', '--force', '--', ...chosen)
  const entry = `160000,${'1'.repeat(40)},${submodule}`
  if (submodule !== '') git(root, 'update-index', '--add', '--cacheinfo', entry)
  return root
}

/** Where git meets a repository within it names its folder alone. */
const isReached = (root: string, place: string): boolean => untracked(root).includes(`${place}/`)

const untracked = (root: string): string[] => git(root, 'ls-files', '-z', '--others', '--exclude-standard').split('\0')

const listed = (root: string): string[] => [
  ...new Set([...untracked(root), ...git(root, 'ls-files', '-z', '--cached').split('\0')].filter((path) => path !== '')),
]

function fail(text: string): never {
  throw new Error(text)
}
