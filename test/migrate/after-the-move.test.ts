/** What an upgrade changes outside the manifests; the names are those that the component types of each release make. */
import { describe, expect, test } from 'vitest'
import outside from '../../facts/outside-the-manifest.json' with { type: 'json' }
import { migrateFiles } from '../../src/migrate/files.ts'
import type { Release } from '../../src/releases/lines.ts'
import { migrationJson } from '../../src/report/migration-json.ts'

const apiVersion = 'openchoreo.dev/v1alpha1'
const resource = (kind: string, name: string, spec: object) => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'acme' },
  spec,
})
const clusterAgent = { clientCA: { secretRef: { name: 'ca', key: 'ca.crt' } } }
const gateway = { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'int.example.com' }

function changesOf(resources: readonly object[], from: Release, to: Release) {
  const text = resources.map((value) => JSON.stringify(value)).join('\n---\n')
  const first = migrateFiles([{ path: 'a.yaml', text }], { from, to })
  const planes = first.files.flatMap(({ planes }) => planes)
  const answers = Object.fromEntries(planes.flatMap(({ migration }) => migration.needs.map(({ key }) => [key, true])))
  const migrated = migrateFiles([{ path: 'a.yaml', text }], { from, to, answers })
  expect(migrated.files[0]?.planes.every(({ migration }) => migration.ok)).toBe(true)
  return migrated.after
}

function detailsAt(release: Release, topic: string, ...args: Parameters<typeof changesOf>): readonly string[] | undefined {
  const ids = outside.entries.filter((entry) => 'topic' in entry && entry.topic === topic).map(({ id }) => id)
  const boundary = changesOf(...args).boundaries.find((boundary) => boundary.release === release)
  return boundary?.changes.find(({ id }) => ids.includes(id))?.details
}

describe('after the move', () => {
  const data = resource('DataPlane', 'eu', { clusterAgent, gateway })
  const dev = resource('Environment', 'dev', { dataPlaneRef: 'eu' })

  test('each release is upgraded to, and each change of one is told at its boundary', () => {
    const { from, releases, always, boundaries } = changesOf([data, dev], 'v0.13', 'v1.2')
    expect([from, releases]).toEqual(['v0.13', ['v0.14', 'v0.15', 'v0.16', 'v0.17', 'v1.0', 'v1.1', 'v1.2']])
    const told = boundaries.flatMap(({ release, changes }) => changes.map(({ id, what }) => [release, id, what]))
    const known = outside.entries.filter(({ at }) => releases.some((release) => release === at))
    expect(told).toEqual(known.map(({ at, id, what }) => [at, id, what]))
    expect(always).toEqual(outside.entries.filter(({ at }) => at === undefined).map(({ what }) => what))
  })

  test('what is of the target already needs no upgrade', () => {
    const { from, releases, boundaries } = changesOf([resource('Environment', 'dev', {})], 'v1.2', 'v1.2')
    expect({ from, releases, boundaries }).toEqual({ from: undefined, releases: [], boundaries: [] })
  })

  test('host names of each environment, before and after', () => {
    const names = (release: Release, from: Release, to: Release) => detailsAt(release, 'host-names', [data, dev], from, to)
    const [, second, third] = [
      'dev.apps.example.com',
      'acme.dev.apps.example.com',
      'dev-acme.apps.example.com',
      'dev-acme.int.example.com',
    ]
    expect(names('v0.14', 'v0.13', 'v0.14')).toEqual([`Environment acme/dev: dev.apps.example.com becomes ${second}`])
    expect(names('v0.15', 'v0.13', 'v1.2')).toEqual([`Environment acme/dev: ${second} becomes ${third}`])
    expect(names('v0.17', 'v0.13', 'v1.2')).toEqual([`Environment acme/dev: ${third} becomes ${third}, dev-acme.int.example.com`])
  })

  test('from v0.17 on the gateway of the environment is the one in force', () => {
    const typed = { dataPlaneRef: { kind: 'DataPlane', name: 'eu' } }
    const own = resource('Environment', 'dev', { ...typed, gateway: { publicVirtualHost: 'dev.example.com' } })
    expect(detailsAt('v0.17', 'host-names', [data, own], 'v0.16', 'v0.17')).toEqual([
      'Environment acme/dev: dev-acme.apps.example.com becomes dev-acme.dev.example.com, dev-acme.int.example.com',
    ])
  })

  test('planes that unset references fall back to', () => {
    const plain = [resource('Environment', 'dev', {}), resource('DataPlane', 'default', { clusterAgent, gateway })]
    const fallbacks = (release: Release) => detailsAt(release, 'reference-fallbacks', plain, 'v0.13', 'v1.2')
    expect(fallbacks('v0.14')).toEqual([
      'Environment acme/dev: spec.dataPlaneRef is not set, so it is DataPlane default',
      'DataPlane acme/default: spec.observabilityPlaneRef is not set, so it is ObservabilityPlane default',
    ])
    expect(fallbacks('v1.0')).toEqual([
      'Environment acme/dev: spec.dataPlaneRef is not set, so it is DataPlane default, or if there is none ClusterDataPlane default',
    ])
    expect(fallbacks('v1.1')).toEqual([
      'DataPlane acme/default: spec.observabilityPlaneRef is not set, so it is ObservabilityPlane default, or if there is none ClusterObservabilityPlane default',
    ])
    expect(detailsAt('v0.14', 'host-names', plain, 'v0.13', 'v0.14')).toEqual([
      'Environment acme/dev: no host name becomes acme.dev.apps.example.com',
    ])
  })

  test('a workflow without a plane is run elsewhere from v1.0 on, and a build plane has the same fallback under its new name', () => {
    const build = resource('BuildPlane', 'default', { clusterAgent })
    const own = resource('Workflow', 'docker', {})
    const named = resource('Workflow', 'node', { buildPlaneRef: { kind: 'BuildPlane', name: 'default' } })
    expect(detailsAt('v1.0', 'reference-fallbacks', [build, own, named], 'v0.17', 'v1.0')).toEqual([
      'Workflow acme/docker: spec.workflowPlaneRef is not set, so it is ClusterWorkflowPlane default',
    ])
  })

  test('agents to install, what their charts are given, and labels', () => {
    const build = resource('BuildPlane', 'builds', { planeID: 'ci', clusterAgent })
    const { boundaries } = changesOf([build, data], 'v0.14', 'v1.0')
    const details = Object.fromEntries(boundaries.flatMap(({ changes }) => changes.map(({ id, details }) => [id, details])))
    expect(details['new-agents-v1.0']).toEqual([
      'WorkflowPlane acme/builds: the chart openchoreo-workflow-plane, in the namespace openchoreo-workflow-plane of its cluster',
    ])
    expect(details['chart-plane-ids-v0.15']).toEqual([
      'BuildPlane acme/builds: --set clusterAgent.planeID=ci in the chart openchoreo-build-plane',
      'DataPlane acme/eu: --set clusterAgent.planeID=eu in the chart openchoreo-data-plane',
    ])
    expect(details['namespace-label-v1.0']).toEqual(['kubectl label namespace acme openchoreo.dev/control-plane=true'])
  })

  test('it is in JSON', () => {
    const migrated = migrateFiles([{ path: 'a.yaml', text: JSON.stringify(dev) }], { from: 'v0.14', to: 'v0.15' })
    expect(JSON.parse(migrationJson(migrated, 'v0.15', true)).after).toEqual(JSON.parse(JSON.stringify(migrated.after)))
  })
})
