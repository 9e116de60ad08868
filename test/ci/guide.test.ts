/** docs/ci.md: its configurations can be read, its commands are commands, and its pipes do not hide a failure. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseCall } from '../../src/cli/options.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const guide = read('docs/ci.md')

test('its examples are YAML and JSON', () => {
  const blocks = [...guide.matchAll(/```(yaml|json)\n([\s\S]*?)```/g)]
  expect(blocks.length).toBeGreaterThan(5)
  for (const [, language, text = ''] of blocks) {
    const value = language === 'json' ? JSON.parse(text) : parse(text)
    expect(value).toEqual(expect.any(Object))
  }
})

test('the hooks and inputs that it names are all that there are', () => {
  const ids = [...read('.pre-commit-hooks.yaml').matchAll(/^- id: (.*)$/gm)].map(([, id]) => id)
  const documented = [...guide.matchAll(/^\| `(openchoreo-planes[\w-]*)` \|/gm)].map(([, id]) => id)
  expect(documented.toSorted()).toEqual(ids.toSorted())
  const [, table = ''] = /^\| input \|.*\n.*\n((?:\|.*\n)+)/m.exec(guide) ?? []
  const inputs = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, input]) => input)
  expect(inputs).toEqual(Object.keys(parse(read('action.yml')).inputs))
})

test('every command in it can be called', () => {
  const calls = [...guide.matchAll(/openchoreo-planes (lint|default)\b([^`|>"\n]*)/g)].map(
    ([, name, rest = '']) => [name === 'lint' ? 'lint' : 'default', rest.trim().split(/\s+/)] as const,
  )
  expect(calls.length).toBeGreaterThan(8)
  expect(new Set(calls.map(([name]) => name))).toEqual(new Set(['lint', 'default']))
  for (const [name, args] of calls) expect(() => parseCall(name, args.filter(Boolean))).not.toThrow()
})

const GUIDES = ['README.md', 'docs/ci.md', 'docs/cluster.md', 'docs/repositories.md', 'docs/migration.md']

test('where a pipe feeds lint, a failure before it is one of the step', () => {
  let pipes = 0
  for (const file of GUIDES)
    for (const block of read(file).split(/\n\n|^```.*$/m)) {
      // What kubectl prints is shown as it is in a terminal, where there is no step that could fail.
      const found = [...block.matchAll(/^ {4}.*\| npx .*openchoreo-planes lint -/gm)]
      pipes += found.length
      if (found.length > 0) expect(block).toContain('set -o pipefail')
    }
  expect(pipes).toBeGreaterThan(3)
})
