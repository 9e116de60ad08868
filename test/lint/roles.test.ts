import { describe, expect, test } from 'vitest'
import { fix } from '../../src/lint/fix.ts'
import { lint } from '../../src/lint/lint.ts'
import { createLinter } from '../../src/lint/linter.ts'
import type { Release } from '../../src/releases/lines.ts'

const head = (kind: string, name: string): string => `apiVersion: openchoreo.dev/v1alpha1
kind: ${kind}
metadata:
  name: ${name}
  namespace: acme
`
const agent = `  clusterAgent:
    clientCA:
      secretKeyRef:
        name: agent-ca
        key: ca.crt
`
const plane = `${head('DataPlane', 'eu-west')}spec:\n  planeID: eu-west-1\n  secretStoreRef:\n    name: vault\n${agent}`

function found(text: string, { release = 'v1.2', complete = false, isPatch = false } = {}): string[] {
  const linter = createLinter()
  linter.add({ path: 'a.yaml', text }, 0, {
    sets: [''],
    complete,
    isPatch,
    release: { release: release as Release, from: 'option' }, // Each test names one that there is.
  })
  return linter.finish(() => text).findings.map(({ code, path }) => `${code} ${path}`)
}

describe('variables', () => {
  test('all else in the plane is checked', () => {
    const text = plane.replace('eu-west-1', `\${ID}`).replace('key: ca.crt', `key: \${KEY}\n        secret: x`)
    expect(found(text)).toEqual(['unknown-field /spec/clusterAgent/clientCA/secretKeyRef/secret'])
  })

  test('a field that there is not is none, whatever its value is', () => {
    const text = plane.replace('planeID: eu-west-1', `planeId: \${ID}`)
    expect(found(text)).toEqual(['unknown-field /spec/planeId'])
  })

  test('names that are variables are no duplicates, and lead anywhere', () => {
    const named = plane.replace('name: eu-west', `name: \${NAME}`)
    expect(found(`${named}---\n${named}`, { complete: true })).toEqual([])
    expect(found(`${plane}---\n${plane}`)).toEqual(['duplicate-resource /metadata/name'])
    const referring = `${plane}  observabilityPlaneRef:\n    kind: ObservabilityPlane\n    name: logs\n`
    const logs = (name: string): string =>
      `${head('ObservabilityPlane', name)}spec:\n  observerURL: http://a.example.com\n${agent}`
    expect(found(referring, { complete: true })).toEqual(['dangling-reference /spec/observabilityPlaneRef/name'])
    expect(found(referring.replace('name: logs', `name: \${LOGS}`), { complete: true })).toEqual([])
    const across = found(`${referring}---\n${logs(`\${LOGS}`)}`, { complete: true })
    expect(across.filter((each) => !each.startsWith('observability-secret-reference'))).toEqual([])
    const unused = found(`${referring.replace('name: logs', `name: \${LOGS}`)}---\n${logs('logs')}`, { complete: true })
    expect(unused.filter((each) => !each.startsWith('observability-secret-reference'))).toEqual([])
  })

  test('are never changed, and what is next to them is fixed', () => {
    const text = plane
      .replace('eu-west-1', '# none')
      .replace('secretKeyRef', 'secretRef')
      .replace('agent-ca', `\${CA:=a}  # ours`)
    expect(fix(text, { release: 'v1.2' }).text).toBe(text.replace('  planeID: # none\n', '').replace('secretRef', 'secretKeyRef'))
  })
})

test('a patch has what is there checked, and nothing is missing from it', () => {
  const patch = `${head('DataPlane', 'eu-west')}spec:
  planeID: EU
  observabilityPlaneRef: null
  gatewy: {}
  clusterAgent:
    $patch: replace
    clientCA: {}
`
  expect(found(patch, { isPatch: true })).toEqual(['invalid-plane-id /spec/planeID', 'unknown-field /spec/gatewy'])
  expect(fix(patch, { release: 'v1.2' })).toMatchObject({ text: patch, fixed: 0 })
  const nulls = `${head('DataPlane', 'eu-west')}spec:\n  planeID: null\n`
  expect(fix(nulls, { release: 'v1.2', isPatch: true })).toMatchObject({ text: nulls, fixed: 0 })
  expect(fix(nulls, { release: 'v1.2' }).fixed).toBe(1)
})

describe('what was meant', () => {
  test('a misspelt kind is one finding, and the rest is checked as that kind', () => {
    expect(found(plane.replace('DataPlane', 'Dataplane').replace('eu-west-1', 'EU'))).toEqual([
      'unknown-kind /kind',
      'invalid-plane-id /spec/planeID',
    ])
    expect(found(plane.replace('DataPlane', 'DataPlan').replace('v1alpha1', 'v1alpha2'))).toEqual([
      'wrong-api-version /apiVersion',
      'unknown-kind /kind',
    ])
  })

  test.each(['spec:\n', 'spec: {}\n', ''])('fields next to an empty spec (%j) are one finding', (spec) => {
    const text = `${head('DataPlane', 'eu-west')}${spec}planeID: EU\nsecretStoreRef: { name: vault }\n${agent.replace(/^ {2}/gm, '')}other: 1\n`
    const [first] = lint([{ path: 'a.yaml', text }], { release: 'v1.2' })
    expect(first).toMatchObject({
      code: 'misplaced-fields',
      path: '/planeID',
      fields: ['planeID', 'secretStoreRef', 'clusterAgent'],
    })
    expect(first?.message).toBe(
      'must be in spec: planeID, secretStoreRef and clusterAgent are one level too high; indent them below spec.',
    )
    expect(found(text)).toEqual(['misplaced-fields /planeID', 'invalid-plane-id /planeID', 'unknown-field /other'])
  })
})

describe('a release that nobody named', () => {
  const wrong = plane.replace('planeID: eu-west-1', 'planeID:')

  test('lets only be fixed what is right in every release that the plane may be of', () => {
    expect(fix(wrong, { release: 'v1.2', candidates: ['v1.0', 'v1.2'] }).fixed).toBe(1)
    // No release before v1.0 has the kind.
    const workflow = plane.replace('DataPlane', 'WorkflowPlane')
    const old = workflow.replace('secretKeyRef', 'secretRef')
    expect(fix(old, { release: 'v1.2', candidates: ['v1.0', 'v1.2'] }).text).toBe(workflow)
    expect(fix(old, { release: 'v1.2', candidates: ['v0.17', 'v1.2'] })).toMatchObject({ text: old, fixed: 0 })
    // This one is a plane of v0.17 as it is.
    const fitting = plane.replace('secretKeyRef', 'secretRef')
    expect(fix(fitting, { release: 'v1.2', candidates: ['v1.0', 'v1.2'] })).toMatchObject({ text: fitting, fixed: 0 })
  })

  test('never lets secretKeyRef become secretRef', () => {
    expect(fix(wrong, { release: 'v0.17' }).text).toContain('secretRef:')
    expect(fix(wrong, { release: 'v0.17', candidates: ['v0.17'] }).text).toBe(wrong.replace('  planeID:\n', ''))
    expect(fix(plane, {})).toMatchObject({ text: plane, fixed: 0 })
  })
})

test('the items of a list that have no kind are fixed without one', () => {
  const list = `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlaneList
items:
- metadata:
    name: eu-west
    namespace: acme
  spec:
    planeID:
    clusterAgent:
      clientCA:
        secretKeyRef: { name: a, key: b }
- null
`
  expect(fix(list, { release: 'v1.2' }).text).toBe(list.replace('    planeID:\n', ''))
  const array = `[${JSON.stringify({ apiVersion: 'openchoreo.dev/v1alpha1', kind: 'DataPlane', metadata: { name: 'a' }, spec: { planeID: null } })}]\n`
  expect(fix(array, { release: 'v1.2' }).text).toBe(array.replace('"planeID":null', ''))
})
