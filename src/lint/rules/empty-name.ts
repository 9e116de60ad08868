import { valueAt } from '../../pointer.ts'
import { textsAt } from '../../topology/texts.ts'
import type { Rule } from '../rule.ts'
import { equal } from '../visible.ts'
import { agent, gateway, manifest } from './examples.ts'

/** An empty text satisfies the API server where a field is required. */
export const emptyName: Rule<'empty-name'> = {
  code: 'empty-name',
  severity: 'error',
  source: 'an empty string satisfies `required`, and then nothing is found by it',
  visible: () => [{ texts: NAMES, lists: ['/spec/imagePullSecretRefs'], faults: [{ when: equal('') }] }],
  check: (resource) => {
    const pulled = valueAt(resource, '/spec/imagePullSecretRefs')
    const named = textsAt(resource, NAMES).filter(({ text }) => text === '')
    if (!Array.isArray(pulled)) return named
    return [...named, ...pulled.flatMap((name, at) => (name === '' ? [{ path: `/spec/imagePullSecretRefs/${at}` }] : []))]
  },
  message: () => 'is empty: write the name that is meant.',
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', agent.replace('name: agent-ca', 'name: ""') + gateway),
    right: manifest('DataPlane', agent + gateway),
  },
}

const ENDPOINTS = ['ingress', 'egress'].flatMap((way) => ['external', 'internal'].map((side) => `/spec/gateway/${way}/${side}`))

const NAMES: readonly string[] = [
  ...['secretRef', 'secretKeyRef'].flatMap((ref) => ['name', 'key'].map((part) => `/spec/clusterAgent/clientCA/${ref}/${part}`)),
  '/spec/secretStoreRef/name',
  '/spec/observabilityPlaneRef/name',
  '/spec/dataPlaneRef/name',
  '/spec/gateway/publicVirtualHost',
  '/spec/gateway/organizationVirtualHost',
  ...ENDPOINTS.flatMap((at) => [
    `${at}/name`,
    `${at}/namespace`,
    ...['http', 'https', 'tls'].map((protocol) => `${at}/${protocol}/host`),
  ]),
]
