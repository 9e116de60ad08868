/**
 * Each step, by fixtures in pairs: `<name>.input.yaml` is of the line before, `<name>.output.yaml` is what becomes of it, and what is reported.
 *
 * `UPDATE=1` writes the outputs anew: read what changed before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { migrate } from '../../src/migrate/index.ts'
import { steps } from '../../src/migrate/steps/index.ts'
import { contractLines, type Line } from '../../src/releases/lines.ts'
import { readManifests } from '../../src/yaml/read/read.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const stepFiles = join(import.meta.dirname, '../../src/migrate/steps')

const boundaries = contractLines.slice(1).map((to, at) => ({ from: contractLines[at] ?? to, to }))

test('each step leads from a line to the next, is in a file of its own, and moves something', () => {
  const known = boundaries.map(({ from, to }) => `${from} to ${to}`)
  const own = steps.map(({ from, to }) => `${from} to ${to}`)
  expect(own).toEqual(known.filter((boundary) => own.includes(boundary)))
  expect(steps.filter(({ kinds }) => Object.keys(kinds).length === 0)).toEqual([])
  const files = readdirSync(stepFiles).filter((file) => file !== 'index.ts')
  expect(files.sort()).toEqual(steps.map(({ to }) => `${to}.ts`).sort())
})

test('each step has a fixture for each kind that it changes, and each folder of fixtures is a line', () => {
  const missing = steps.flatMap(({ to, kinds }) => {
    const covered = inputsOf(to).map((name) => kindIn(to, name))
    return Object.keys(kinds)
      .filter((kind) => !covered.includes(kind))
      .map((kind) => `${to} ${kind}`)
  })
  expect(missing).toEqual([])
  expect(readdirSync(fixtures).filter((folder) => !boundaries.some(({ to }) => to === folder))).toEqual([])
})

describe.each(boundaries.filter(({ to }) => inputsOf(to).length > 0))('$from to $to', ({ from, to }) => {
  test.each(inputsOf(to))('%s', (name) => {
    const { resources, needs, lost, changes, refused } = migrate(inputOf(to, name), { from, to })
    const reported = {
      needs: needs.map(({ key, code }) => `${key}: ${code}`),
      lost: lost.map(({ field, code }) => `${field}: ${code}`),
      changes: changes.map(({ from = '-', to = '-', code }) => `${from} to ${to}: ${code}`),
    }
    expect(refused).toEqual([])
    const file = join(fixtures, to, `${name}.output.yaml`)
    const text = [...resources, { reported }]
      .map((part) => stringify(part, { lineWidth: 0, aliasDuplicateObjects: false }))
      .join('---\n')
    if (process.env['UPDATE'] === '1') writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })
})

function inputsOf(line: Line): string[] {
  const folder = join(fixtures, line)
  const files = existsSync(folder) ? readdirSync(folder) : []
  return files.filter((file) => file.endsWith('.input.yaml')).map((file) => file.replace('.input.yaml', ''))
}

function inputOf(line: Line, name: string): unknown {
  return readManifests(readFileSync(join(fixtures, line, `${name}.input.yaml`), 'utf8')).documents[0]?.value
}

function kindIn(line: Line, name: string): string {
  return String(parse(readFileSync(join(fixtures, line, `${name}.input.yaml`), 'utf8')).kind)
}
