import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { lint } from '../../src/lint/lint.ts'
import { planesIn } from '../../src/repository/resources.ts'
import { clusterDataPlane, dataPlane } from '../manifests.ts'

test('a finding is an issue with its file, its severity and its range', () => {
  const text = stringify(dataPlane({ planeID: 'A' }))
  const findings = lint([{ path: 'a.yaml', text }])
  expect(findings.map(({ file, code, severity, path }) => [file, code, severity, path])).toEqual([
    ['a.yaml', 'invalid-plane-id', 'error', '/spec/planeID'],
  ])
  const [finding] = findings
  expect(finding && text.slice(finding.range.start.offset, finding.range.end.offset)).toBe('A')
})

test('findings come in the order of the files and of the text', () => {
  const bad = stringify(dataPlane({ zzz: 1, planeID: 'A' }))
  const findings = lint([
    { path: 'b.yaml', text: `${bad}---\n${bad.replace('name: example', 'name: another')}` },
    { path: 'a.yaml', text: bad },
  ])
  expect(findings.map(({ file, range, code }) => `${file}:${range.start.line} ${code}`)).toEqual([
    'b.yaml:15 unknown-field',
    'b.yaml:16 invalid-plane-id',
    'b.yaml:32 unknown-field',
    'b.yaml:33 invalid-plane-id',
    'a.yaml:15 unknown-field',
    'a.yaml:16 invalid-plane-id',
  ])
})

test('the release decides', () => {
  const file = {
    path: 'a.yaml',
    text: stringify(clusterDataPlane({ planeID: 'example', secretStoreRef: { name: 'vault' }, gateway: {} })),
  }
  expect(lint([file], { release: 'v0.17' })).toEqual([])
  expect(lint([file], { release: 'v1.2' }).map(({ code }) => code)).toEqual(['unknown-field'])
})

test('a duplicate key is an error in a plane, and ignored elsewhere', () => {
  const plane = `${stringify(dataPlane())}  planeID: a\n  planeID: b\n`
  expect(lint([{ path: 'a.yaml', text: plane }]).map(({ code, path }) => `${path} ${code}`)).toEqual([
    '/spec/planeID duplicate-key',
  ])
  expect(lint([{ path: 'b.yaml', text: 'kind: Deployment\nkind: Deployment\n' }])).toEqual([])
})

describe('a resource is checked if it is a plane, or was intended as one', () => {
  const group = 'openchoreo.dev/v1alpha1'
  test.each([
    [{ apiVersion: group, kind: 'DataPlane' }, true],
    [{ apiVersion: group, kind: 'DataPlan' }, true],
    [{ apiVersion: group, kind: 'GatewayPlane' }, true],
    [{ apiVersion: group, kind: 'Organization' }, true],
    [{ apiVersion: group }, false],
    [{ apiVersion: group, endpoints: [] }, false],
    [{ apiVersion: group, spec: { clusterAgent: {} } }, true],
    [{ apiVersion: group, kind: 'Dataplane' }, true],
    [{ apiVersion: group, kind: 'DtaPlanes' }, false],
    [{ apiVersion: group, kind: 'DtaPlanes', spec: { planeID: 'a' } }, true],
    [{ apiVersion: group, kind: 'Component', spec: { gateway: {} } }, false],
    [{ apiVersion: 'core.openchoreo.dev/v1alpha1', kind: 'DataPlane' }, true],
    [{ apiVersion: 'openchorea.dev/v1alpha1', kind: 'DataPlane' }, true],
    [{ kind: 'DataPlane' }, true],
    [{ apiVersion: group, kind: 'Component' }, false],
    [{ apiVersion: group, kind: 'ClusterWorkflow' }, false],
    [{ apiVersion: 'gateway-operator.konghq.com/v1beta1', kind: 'DataPlane' }, false],
    [{ kind: 'Environment' }, false],
    [{ apiVersion: 'apps/v1', kind: 'Deployment' }, false],
    ['text', false],
    [null, false],
    [[{ apiVersion: group, kind: 'DataPlane' }], true],
  ])('%j: %s', (resource, expected) => {
    expect(planesIn(resource).length > 0).toBe(expected)
  })

  test('the items of lists are resources, lists in lists too', () => {
    const item = { apiVersion: group, kind: 'DataPlane' }
    const list = { kind: 'List', items: [item, { kind: 'DataPlaneList', items: [item] }, { kind: 'Secret' }] }
    expect(planesIn(list).map(({ pointer }) => pointer)).toEqual(['/items/0', '/items/1/items/0'])
  })

  test('items of a typed list are of its kind and apiVersion where they have none', () => {
    const items = [{ metadata: { name: 'a' } }, { kind: 'Secret' }, { kind: 'DataPlane', apiVersion: group }, null]
    expect(planesIn({ apiVersion: group, kind: 'DataPlaneList', items })).toEqual([
      {
        pointer: '/items/0',
        value: { apiVersion: group, kind: 'DataPlane', metadata: { name: 'a' } },
        inherited: ['apiVersion', 'kind'],
      },
      { pointer: '/items/2', value: { kind: 'DataPlane', apiVersion: group } },
    ])
  })

  test('a list without items has no planes, and an array of manifests is a list', () => {
    expect(planesIn({ apiVersion: group, kind: 'DataPlaneList', items: null })).toEqual([])
    expect(planesIn({ apiVersion: 'v1', kind: 'List', items: [null] })).toEqual([])
    const plane = { apiVersion: group, kind: 'DataPlane' }
    expect(planesIn([null, plane, { kind: 'List', items: [plane] }]).map(({ pointer }) => pointer)).toEqual(['/1', '/2/items/0'])
  })
})
