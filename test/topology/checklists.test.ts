/** Whole checklists: `UPDATE=1` writes them anew, to be read before they are committed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Release } from '../../src/releases/lines.ts'
import { checklistText } from '../../src/report/checklist.ts'
import { checklist } from '../../src/topology/index.ts'

const plane = (kind: string, name: string, spec: object): object => ({
  apiVersion: 'openchoreo.dev/v1alpha1',
  kind,
  metadata: { name, ...(kind.startsWith('Cluster') ? {} : { namespace: 'acme' }) },
  spec,
})
const agent = { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } }
const clusterScopedAgent = { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt', namespace: 'agents' } } }
const newAgent = { clientCA: { secretKeyRef: { name: 'agent-ca', key: 'ca.crt' } } }
const gateway = { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com' }
const ingress = { external: { name: 'g', namespace: 'n', https: { host: 'apps.example.com', port: 443, listenerName: 'l' } } }
const refersTo = (name: string): object => ({ dataPlaneRef: { kind: 'DataPlane', name } })

const sets: Readonly<Record<string, readonly object[]>> = {
  'v0.13': [
    plane('DataPlane', 'eu', { clusterAgent: agent, gateway }),
    plane('Environment', 'dev', { dataPlaneRef: 'eu' }),
    plane('Environment', 'lost', {}),
  ],
  'v0.16': [
    plane('BuildPlane', 'builds', { clusterAgent: agent }),
    plane('DataPlane', 'eu', {
      planeID: 'eu-1',
      clusterAgent: agent,
      gateway,
      secretStoreRef: { name: 'vault' },
      imagePullSecretRefs: ['hub', 5],
    }),
    plane('DataPlane', 'us', { planeID: 'eu-1', clusterAgent: agent, gateway }),
    plane('ObservabilityPlane', 'logs', { clusterAgent: agent, observerURL: 'https://logs.example.com' }),
    plane('Environment', 'dev', refersTo('eu')),
    plane('Environment', 'production', refersTo('us')),
    plane('Environment', 'lost', refersTo('gone')),
    {},
    { kind: 'Deployment', metadata: { name: 'a' } },
    { apiVersion: 'openchoreo.dev/v1alpha1', kind: 'DataPlane', metadata: {} },
  ],
  'v0.17': [
    plane('ClusterObservabilityPlane', 'logs', { clusterAgent: clusterScopedAgent, observerURL: 'https://logs.example.com' }),
    plane('ClusterBuildPlane', 'builds', { clusterAgent: clusterScopedAgent }),
  ],
  'v1.2': [
    plane('WorkflowPlane', 'builds', { clusterAgent: newAgent }),
    plane('DataPlane', 'eu', { clusterAgent: newAgent, gateway: { ingress } }),
    plane('DataPlane', 'us', { clusterAgent: newAgent, gateway: { ingress } }),
    plane('Environment', 'dev', refersTo('eu')),
  ],
}

test.each(Object.keys(sets))('%s', (release) => {
  // The keys are names of releases.
  const list = checklist(sets[release] ?? [], { release: release as Release })
  const file = join(import.meta.dirname, 'checklists', `${release}.text`)
  const text = checklistText(list, 'text')
  if (process.env['UPDATE']) writeFileSync(file, text)
  expect(text).toBe(readFileSync(file, 'utf8'))
})
