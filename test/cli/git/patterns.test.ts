/** Patterns decide as git does: git itself is asked. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { git } from '../../../scripts/release/git.ts'
import { type Patterns, parsePatterns } from '../../../src/cli/git/patterns.ts'
import { createFolder, createRepository, write } from './repository.ts'

const part = fc.constantFrom(
  'a',
  'b',
  'ab',
  'B',
  '.',
  '-',
  ' ',
  '*',
  '**',
  '?',
  '/',
  '/',
  '\\',
  '!',
  '#',
  '[ab]',
  '[!a]',
  '[^b-]',
)
const oddPart = fc.constantFrom(
  '[',
  ']',
  '[a',
  '[]a]',
  '[a-',
  '[[:alpha:]]',
  '[[:nope:]]',
  '[[:]',
  '[\\]]',
  '[b-a]',
  '[a/]',
  '[[:upper:]-b]',
  '***',
  '[--.]',
)
const pattern = fc
  .array(fc.oneof({ weight: 5, arbitrary: part }, oddPart), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
const name = fc.array(fc.constantFrom('a', 'b', 'ab', 'B', '.a', '-', ' ', '[', ']', '*', '\\', '!', '#'), {
  minLength: 1,
  maxLength: 3,
})
const path = fc
  .array(
    name.map((parts) => parts.join('')),
    { minLength: 1, maxLength: 4 },
  )
  .map((names) => names.join('/'))
const lines = fc.array(pattern, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n'))

test.each([false, true])('random patterns match the paths that they match in git, where ignoreCase is %s', (ignoreCase) => {
  const root = createRepository(join(createFolder(), 'r'))
  git(root, 'config', 'core.ignoreCase', String(ignoreCase))
  const cases = fc.sample(fc.tuple(lines, fc.array(path, { minLength: 6, maxLength: 6 })), 250)
  write(root, Object.fromEntries(cases.map(([text], at) => [`${at}/.gitignore`, text])))
  const answers = ignoredByGit(
    root,
    cases.flatMap(([, paths], at) => paths.map((inside) => `${at}/${inside}`)),
  )
  const wrong = cases.flatMap(([text, paths], at) => {
    const patterns = parsePatterns(text, { ignoreCase })
    return paths.flatMap((inside) => {
      const git = answers.get(`${at}/${inside}`)
      return isIgnored(inside, patterns) === git ? [] : [{ text, inside, git }]
    })
  })
  expect(wrong).toEqual([])
  expect(new Set(answers.values())).toEqual(new Set([true, false]))
})

/** As a walk asks: for the folders first. */
function isIgnored(path: string, patterns: Patterns | undefined): boolean {
  const names = path.split('/')
  return names.some((_, at) => patterns?.(names.slice(0, at + 1).join('/'), at < names.length - 1) === 'ignored')
}

function ignoredByGit(root: string, paths: readonly string[]): ReadonlyMap<string, boolean> {
  const { stdout } = spawnSync('git', ['check-ignore', '--no-index', '--stdin', '-z', '--verbose', '--non-matching'], {
    cwd: root,
    input: paths.join('\0'),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const fields = stdout.split('\0')
  const answers = new Map<string, boolean>()
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [source, , pattern = '', path = ''] = fields.slice(at)
    answers.set(path, source !== '' && !pattern.startsWith('!'))
  }
  return answers
}
