/** Files with mistakes of many kinds, and with what is hard to print: odd names, CRLF, a byte order mark, JSON, characters of two units. */
import { stringify as dump } from 'yaml'
import type { LintFile } from '../../src/lint/check-file.ts'

const agent = { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } }
const gateway = { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com' }

function plane(name: string, spec: object): object {
  return {
    apiVersion: 'openchoreo.dev/v1alpha1',
    kind: 'DataPlane',
    metadata: { name, namespace: 'acme' },
    spec: { clusterAgent: agent, gateway, ...spec },
  }
}

const key = '-----BEGIN PRIVATE KEY-----\ns3cr3t\n-----END PRIVATE KEY-----\n'

const documents: Readonly<Record<string, readonly object[]>> = {
  'plain.yaml': [plane('a', { planeID: 'A', gatewey: {} }), plane('a', { gateway: { publicVirtualHost: 'https://x:1/y' } })],
  'with blanks, 100% & more/#1 ü<>.yml': [plane('b', { secretStoreRef: null, 'a "b" <c> & d': 1, 'x\ty': 2 })],
  'sub/wide.yaml': [plane('c', { 𝒳: '𝒴', observabilityPlaneRef: { name: 'nowhere', knid: 1 } })],
  'secret.yaml': [plane('d', { clusterAgent: { clientCA: { value: key } }, imagePullSecretRefs: ['x', 'x'] })],
}

export const files: readonly LintFile[] = [
  ...Object.entries(documents).map(([path, list]) => ({ path, text: list.map((document) => dump(document)).join('---\n') })),
  { path: 'crlf.yaml', text: dump(plane('e', { planeID: 'E', zzz: 1 })).replaceAll('\n', '\r\n') },
  { path: 'bom.yaml', text: `\ufeffapiVersoin: openchoreo.dev/v1alpha1\n${dump(plane('f', {}))}` },
  {
    path: 'list.json',
    text: JSON.stringify({ kind: 'List', items: [plane('g', { port: 1 }), plane('h', { planeID: 7 })] }, null, 2),
  },
  { path: 'broken.yaml', text: `apiVersion: openchoreo.dev/v1alpha1\nkind: DataPlane\n  metadata: {\n` },
  { path: 'repeated.yaml', text: `${dump(plane('i', {}))}kind: DataPlane\n` },
]
