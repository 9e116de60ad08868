/** For each rule of the contract, a manifest that breaks it and a valid one. */
import type { ContractCode } from './finding.ts'
import type { Rule } from './rule.ts'
import { agent, dataPlane, environment, gateway, manifest } from './rules/examples.ts'

type Code = Exclude<ContractCode, 'immutable-field' | 'unreadable' | 'too-many-issues'>

/** A valid manifest, and the same with one thing replaced. */
function example(right: string, from: string, to: string, release: Rule['example']['release'] = 'v0.15'): Rule['example'] {
  return { release, wrong: right.replace(from, to), right }
}

const named = (name: string, more = ''): string =>
  manifest('DataPlane', agent + gateway, `name: ${name}\n  namespace: acme${more}`)
const withPlaneID = manifest('DataPlane', `planeID: eu-west-1\n${agent}${gateway}`)
const withPort = manifest('DataPlane', `${agent}${gateway}  publicHTTPPort: 8080`)
const clusterPlane = manifest(
  'ClusterDataPlane',
  `planeID: eu-west\n${agent.replace('ca.crt', 'ca.crt\n      namespace: openchoreo')}${gateway}observabilityPlaneRef:\n  kind: ClusterObservabilityPlane\n  name: logs`,
  'name: eu-west',
)
const ingress = `${agent}gateway:
  ingress:
    external:
      name: gateway-default
      namespace: openchoreo-data-plane
      http:
        host: apps.example.com
        port: 80`

/** With the fields of spec on its own level. */
function withoutIndentation(text: string): string {
  const [head = '', spec = ''] = text.split(/(?<=^spec:\n)/m)
  return head + spec.replace(/^ {2}/gm, '')
}

export const contractExamples: Readonly<Record<Code, Rule['example']>> = {
  'yaml-syntax': example(dataPlane, 'metadata:\n  name', 'metadata:\n\tname'),
  'duplicate-key': example(withPlaneID, 'planeID: eu-west-1\n', 'planeID: eu-west-1\n  planeID: eu-west-2\n'),
  'missing-field': example(dataPlane, '    publicVirtualHost: apps.example.com\n', ''),
  'unknown-field': example(dataPlane, 'publicVirtualHost', 'publicVirtualHots'),
  'misplaced-fields': { release: 'v0.15', wrong: withoutIndentation(dataPlane), right: dataPlane },
  'wrong-type': example(withPort, '8080', '"8080"'),
  'null-value': example(withPlaneID, ' eu-west-1', ''),
  'value-from': example(
    dataPlane,
    'clientCA:\n      secretRef:\n        name: agent-ca\n        key: ca.crt\n',
    'clientCA: {}\n',
  ),
  'missing-secret-namespace': example(clusterPlane, '        namespace: openchoreo\n', ''),
  'namespace-not-allowed': example(clusterPlane, '  name: eu-west\n', '  name: eu-west\n  namespace: acme\n'),
  'namespaced-observability-plane': example(clusterPlane, 'kind: ClusterObservabilityPlane', 'kind: ObservabilityPlane'),
  'unknown-kind': example(dataPlane, 'kind: DataPlane', 'kind: DataPlan'),
  'wrong-api-version': example(dataPlane, 'v1alpha1', 'v1'),
  'unknown-value': example(environment('eu-west'), 'kind: DataPlane', 'kind: Dataplane'),
  'invalid-plane-id': example(withPlaneID, 'eu-west-1', 'EU_West'),
  'invalid-name': example(named('eu-west'), 'name: eu-west', 'name: EU-West'),
  'invalid-label': example(named('eu-west', '\n  labels:\n    region: eu-west'), 'region: eu-west', 'region: EU West'),
  'invalid-format': example(named('eu-west', '\n  finalizers:\n    - acme.example/kept'), 'acme.example/kept', 'acme example'),
  'too-long': example(withPlaneID, 'eu-west-1', 'e'.repeat(64)),
  'not-an-integer': example(withPort, '8080', '8080.5'),
  'out-of-range': example(manifest('DataPlane', ingress), 'port: 80', 'port: 80000', 'v0.17'),
  'invalid-date-time': example(
    named('eu-west', '\n  creationTimestamp: "2026-01-02T03:04:05Z"'),
    '2026-01-02T03:04:05Z',
    '2026-01-02 03:04',
  ),
}
