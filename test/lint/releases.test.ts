import { expect, test } from 'vitest'
import { createLinter } from '../../src/lint/linter.ts'
import type { FileContext } from '../../src/repository/context.ts'
import { reportOn } from './report.ts'

const plane = (name: string, spec: string): string =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: DataPlane\nmetadata: { name: ${name}, namespace: acme }\nspec:\n${spec}`
const agent = (reference: string): string => `  clusterAgent: { clientCA: { ${reference}: { name: agent-ca, key: ca.crt } } }\n`
const gateway = '  gateway: { publicVirtualHost: apps.example.com, organizationVirtualHost: internal.example.com }\n'
const old = (name: string): string => plane(name, agent('secretRef') + gateway)
const current = (name: string): string => plane(name, agent('secretKeyRef'))

test('the files of a run are checked against one release, whatever order they come in', () => {
  const files = ['a', 'b', 'c'].map((name) => ({ path: `${name}.yaml`, text: old(name) }))
  const odd = { path: 'new.yaml', text: current('new') }
  for (const order of [
    [odd, ...files],
    [...files, odd],
    [files[0] ?? odd, odd, ...files.slice(1)],
  ]) {
    const { releases, findings, fits } = reportOn(order)
    expect(releases).toEqual([{ release: 'v0.16', from: 'detected', planes: 4, files: 4 }])
    expect([...new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file))]).toEqual(['new.yaml'])
    expect(fits).toMatchObject([{ file: 'new.yaml', release: 'v1.2' }])
  }
})

test('planes of one file are counted one by one', () => {
  const { releases } = reportOn([{ path: 'a.yaml', text: `${current('a')}---\n${old('b')}---\n${old('c')}` }])
  expect(releases).toMatchObject([{ release: 'v0.16', planes: 3 }])
})

test('a file whose release is another one than its first planes suggest is checked against one release', () => {
  const text = `${current('a')}---\n${old('b')}---\n${old('c')}`
  const named = reportOn([{ path: 'a.yaml', text }], { release: 'v0.16' })
  expect(named.findings.length).toBeGreaterThan(0)
  expect(reportOn([{ path: 'a.yaml', text }]).findings).toEqual(named.findings)
})

test('each set has its own release, and what was named beats what is detected', () => {
  const contexts: FileContext[] = [
    { sets: ['one'] },
    { sets: ['two'] },
    { sets: ['two'], release: { release: 'v1.2', from: 'configuration' } },
  ]
  const texts = [old('a'), current('a'), current('b')]
  const linter = createLinter()
  for (const [number, text] of texts.entries()) linter.add({ path: `${number}.yaml`, text }, number, contexts[number])
  const { releases, findings } = linter.finish((number) => texts[number])
  expect(releases).toEqual([
    { release: 'v0.16', from: 'detected', planes: 1, files: 1 },
    { release: 'v1.2', from: 'detected', planes: 1, files: 1 },
    { release: 'v1.2', from: 'configuration', planes: 1, files: 1 },
  ])
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each<[string, readonly (readonly [string, ...string[]])[], number]>([
  ['planes of different sets may have one name', [['one'], ['two']], 0],
  ['those of one set may not', [['one'], ['one']], 1],
  [
    'what is found in two sets is reported once',
    [
      ['one', 'two'],
      ['one', 'two'],
    ],
    1,
  ],
])('in complete sets %s', (_, sets, expected) => {
  const linter = createLinter()
  for (const [number, own] of sets.entries())
    linter.add({ path: `${number}.yaml`, text: current('a') }, number, { sets: own, complete: true })
  const { findings } = linter.finish(() => current('a'))
  expect(findings.filter(({ code }) => code === 'duplicate-resource').length).toBe(expected)
})
