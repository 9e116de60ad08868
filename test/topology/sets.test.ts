/** Eight sets of manifests: what is drawn, listed and found. `UPDATE=1` writes the files anew, to be reviewed against facts/ before they are committed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import type { Release } from '../../src/releases/lines.ts'
import { checklistText } from '../../src/report/checklist.ts'
import { checklist, drawTopology, resolveTopology } from '../../src/topology/index.ts'
import { fileOf, setNames, setOf, textOf } from './sets.ts'

test('there are eight sets', () => {
  expect(setNames).toHaveLength(8)
})

describe.each(setNames)('%s', (name) => {
  const [resources, options] = setOf(name)
  const topology = resolveTopology(resources, options)

  test('every resource is in the topology', () => {
    expect(topology.skipped).toEqual([])
  })

  test.each<readonly [file: string, content: () => string]>([
    ['graph.txt', () => drawTopology(topology)],
    ['graph.svg', () => drawTopology(topology, 'svg')],
    ['checklist.md', () => checklistText(checklist(resources, options), 'markdown')],
    ['findings.txt', () => findingsIn(textOf(name), options.release)],
  ])('%s', (file, content) => {
    const path = fileOf(name, file)
    if (process.env['UPDATE']) writeFileSync(path, content())
    expect(content()).toBe(readFileSync(path, 'utf8'))
  })
})

function findingsIn(text: string, release: Release): string {
  const found = lint([{ path: 'manifests.yaml', text }], { release, complete: true })
  return found
    .map(({ range, severity, code, field, message }) => `${range.start.line} ${severity} ${code} ${field}: ${message}\n`)
    .join('')
}
