/** The sentences of a migration. None of them quotes a value. */

import { agentSecretOf, chartOf } from '../../generated/facts.ts'
import { planeTypeOf } from '../releases/kinds.ts'
import type { Line } from '../releases/lines.ts'

/** Why something changed. */
const CHANGES = {
  'server-set': 'set by the API server or a controller, which will set it again',
  'kubectl-copy': 'kubectl’s copy of the original manifest',
  'cluster-shape': 'since v0.4 a cluster is defined by server, tls and auth',
  'secret-key': 'since v0.6 a secret reference is an object with a name and a key',
  'observability-plane': 'since v0.8 an observer is an ObservabilityPlane, and planes refer to it by name',
  'cluster-agent': 'since v0.9 every plane is reached through its cluster agent',
  'plain-pem': 'since v0.9 the control plane reads plain PEM; before, it was base64-encoded',
  namespace: 'since v0.13 a Namespace with a label replaces the Organization',
  'namespace-label': 'the label by which the control plane finds its namespaces has another key in this release',
  'renamed-reference': 'build planes are called workflow planes in this release, and the field that names one with them',
  'typed-reference': 'since v0.15 a reference is an object with a kind and a name',
  'unset-reference': 'an empty name meant no reference, which v0.15 expresses by omitting the field',
  'gateway-listeners': 'since v0.17 gateways are defined by endpoints with listeners',
  'written-default': 'up to v0.16 the API server set this default; v0.17 has none, so it is set explicitly',
  'secret-key-ref': 'renamed to secretKeyRef in v1.0',
  'workflow-plane': 'build planes are called workflow planes since v1.0',
  null: 'the API server drops a null before it reads a manifest',
  'ignored-namespace': 'resources of this kind are in no namespace, and the API server drops it',
  'empty-value': 'an empty value counts as none: the control plane uses the reference',
  'ignored-reference': 'the control plane uses the value and ignores the reference',
  'unused-gateway': 'a gateway without a host has no routes',
  'renamed-kind': 'the kind has another name since this release',
  'stale-owner': 'the kind of the owner was removed, and with a missing owner this resource would be garbage-collected',
} as const

/** What to do instead of what was removed. */
const LOSSES = {
  'private-key': 'a private key must never be here: it was removed; treat it as leaked and create a new one',
  'cluster-name': 'it was informational only; keep it in an annotation such as openchoreo.dev/description if you need it',
  'registry-prefix': 'since v0.4 image names include the registry: set it where images are built',
  'registry-secret':
    'it names a Kubernetes Secret: create a SecretReference for it and add its name to imagePullSecretRefs (v0.4 to v0.17)',
  'observer-credentials': 'an ObservabilityPlane has no user and password, because it is reached through its agent: revoke them',
  'direct-access': 'the cluster agent replaces direct access: install it and revoke these credentials',
  'environment-gateway':
    'since v0.15 environments have no DNS prefix and no JWKS: host names are derived from the gateway of the data plane',
  'no-internal-gateway':
    'there is no host for internal endpoints, so there is no ingress.internal: add it if components have endpoints inside the organization',
  'environment-recreated':
    'this reference is immutable once set: delete the Environment and create it from this manifest, or upgrade the CRD first',
  'image-pull-secrets':
    'since v1.0 planes have no pull secrets: configure them on the workloads or on the nodes of the plane’s cluster',
  'workflow-agent':
    'workflow planes have their own chart and agent: install it, and replace this CA if the certificate of its agent is signed by another one',
  'organization-label': 'v0.13 requires its own value for this label, so yours was replaced',
} as const

/** What to find out, and how. */
const NEEDS = {
  'agent-ca': (place: NeedPlace) =>
    `the CA of the plane's cluster agent, never the CA of its API server. ${place.rule === '' ? '' : `What the manifest has ${place.rule} `}Install the agent${secretWithCA(place)}`,
  'missing-value': () => 'the value of a required field that the manifest does not have',
  'value-or-reference': () => 'a value, or a reference to a secret: the manifest has neither',
  'secret-key': () => 'the key of the value in the secret. List the keys: kubectl describe secret NAME',
  'https-listener': () =>
    'true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the listener itself. Check with: kubectl get gateways.gateway.networking.k8s.io -A -o yaml',
  'refused-value': ({ rule }: NeedPlace) => `a value that the release accepts: ${rule}`,
} as const

/** Why something changed. */
export type ChangeCode = keyof typeof CHANGES
/** What was removed, or needs a manual step. */
export type LossCode = keyof typeof LOSSES
/** What only the user knows. */
export type NeedCode = keyof typeof NEEDS

/** What the sentence of a need depends on. */
export interface NeedPlace {
  readonly kind: string
  /** The target line. */
  readonly line: Line
  /** What the release reported about the value. */
  readonly rule: string
}

/** How to get the CA of a plane's agent, if the line has a secret with it. */
function secretWithCA({ kind, line }: NeedPlace): string {
  const [type, agent] = [planeTypeOf(kind), agentSecretOf[line]]
  if (type === undefined || agent === undefined) return ''
  const key = agent.caKey.replaceAll('.', '\\.')
  return `, then, in the plane's cluster: kubectl get secret ${agent.secret} -n ${chartOf[type].namespace} -o jsonpath='{.data.${key}}' | base64 -d > ca.crt`
}

const REASONS: Readonly<Record<ChangeCode | LossCode, string>> = { ...CHANGES, ...LOSSES }

export const reasonOf = (code: ChangeCode | LossCode): string => REASONS[code]

export const insteadOf = (code: LossCode): string => LOSSES[code]

export const howOf = (code: NeedCode, place: NeedPlace): string => NEEDS[code](place)
