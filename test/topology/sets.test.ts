/** Eight sets of manifests: what is drawn, listed and found. `UPDATE=1` writes the files anew, to be reviewed against facts/ before they are committed. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { isRelease, type Release } from '../../src/releases/lines.ts'
import { checklistText } from '../../src/report/checklist.ts'
import { checklist, drawTopology, resolveTopology } from '../../src/topology/index.ts'
import { readManifests } from '../../src/yaml/read/read.ts'

const folder = join(import.meta.dirname, 'sets')
const names = readdirSync(folder).filter((name) => !name.includes('.'))

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(folder, name, 'manifests.yaml'), 'utf8')
  const release = releaseOf(text)
  const resources = readManifests(text).documents.map(({ value }) => value)

  test.each<readonly [file: string, content: () => string]>([
    ['graph.txt', () => drawTopology(resolveTopology(resources, { release }))],
    ['checklist.md', () => checklistText(checklist(resources, { release }), 'markdown')],
    ['findings.txt', () => findingsIn(text, release)],
  ])('%s', (file, content) => {
    const path = join(folder, name, file)
    if (process.env['UPDATE']) writeFileSync(path, content())
    expect(existsSync(path)).toBe(true)
    expect(content()).toBe(readFileSync(path, 'utf8'))
  })
})

test('there are eight sets', () => {
  expect(names).toHaveLength(8)
})

function releaseOf(text: string): Release {
  const [, release = ''] = /^# release: (\S+)$/m.exec(text) ?? []
  if (!isRelease(release)) throw new Error(`no release: ${release}`)
  return release
}

function findingsIn(text: string, release: Release): string {
  const found = lint([{ path: 'manifests.yaml', text }], { release, complete: true })
  return found
    .map(({ range, severity, code, field, message }) => `${range.start.line} ${severity} ${code} ${field}: ${message}\n`)
    .join('')
}
