/** Every manifest in examples/ is valid, and so is it with its defaults. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validatePlane, withDefaults } from '../../src/index.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { reportOn } from '../lint/report.ts'

const folder = new URL('../../examples/manifests/', import.meta.url)
const files = readdirSync(folder)
const documents = files.flatMap((file) => readManifests(readFileSync(new URL(file, folder), 'utf8')).documents)

/** It shows what is advised against, and says so. */
const advised: Readonly<Record<string, string>> = { 'dataplane-inline-value.yaml': 'inline-ca' }

test.each(files)('%s has no finding but the one that it is there to show', (path) => {
  const text = readFileSync(new URL(path, folder), 'utf8')
  const report = reportOn([{ path, text }])
  expect(report.findings.map(({ code }) => code)).toEqual(advised[path] === undefined ? [] : [advised[path]])
  expect(report.planes).toBeGreaterThan(0)
})

test('there is an example of every kind', () => {
  const kinds = new Set(documents.map(({ value }) => (value as { kind: string }).kind))
  expect([...kinds].sort()).toEqual([
    'BuildPlane',
    'ClusterBuildPlane',
    'ClusterDataPlane',
    'ClusterObservabilityPlane',
    'DataPlane',
    'Environment',
    'ObservabilityPlane',
  ])
})

test('they stay valid with their defaults written out', () => {
  const results = documents
    .map(({ value }) => validatePlane(value))
    .map((result) => result.ok && validatePlane(withDefaults(result.value)).ok)
  expect(results.filter((ok) => !ok)).toEqual([])
})
