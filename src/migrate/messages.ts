/** The sentences of a migration. None of them quotes a value. */

import { agentSecretOf, chartOf } from '../../generated/facts.ts'
import { planeTypeOf } from '../releases/kinds.ts'
import type { Line } from '../releases/lines.ts'

/** Why something changed. */
const CHANGES = {
  'server-set': 'the API server or a controller writes it, and will write it again',
  'kubectl-copy': 'it is kubectl’s copy of the manifest as it was',
  'cluster-shape': 'v0.4 writes a cluster as server, tls and auth',
  'secret-key': 'from v0.6 on a secret reference is an object with a name and a key',
  'observability-plane': 'from v0.8 on an observer is an ObservabilityPlane, and planes refer to it by name',
  'cluster-agent': 'from v0.9 on every plane is reached through its cluster agent',
  'plain-pem': 'from v0.9 on the control plane reads PEM as it is; it was encoded in base64',
  namespace: 'v0.13 has no Organization: it is a Namespace with a label',
  'typed-reference': 'from v0.15 on a reference is an object with a kind and a name',
  'unset-reference': 'an empty name referred to nothing, and v0.15 has no way to write that',
  'gateway-listeners': 'v0.17 writes gateways as endpoints with listeners',
  'written-default': 'the API server wrote this default up to v0.16; v0.17 has none, so it is written out',
  'secret-key-ref': 'v1.0 calls it secretKeyRef',
  'workflow-plane': 'v1.0 calls a build plane a workflow plane',
  'stale-owner': 'the owner is gone with its kind, and a dead owner would take this resource with it',
} as const

/** What to do instead of what is gone. */
const LOSSES = {
  'private-key': 'a private key never belongs here: it was taken out; treat it as leaked and make a new one',
  'cluster-name': 'it was a name for people only; an annotation such as openchoreo.dev/description can hold it',
  'registry-prefix': 'image names hold their registry from v0.4 on: give it where images are built',
  'registry-secret':
    'it names a Kubernetes Secret: make a SecretReference of it and list that name in imagePullSecretRefs (v0.4 to v0.17)',
  'observer-credentials': 'an ObservabilityPlane has no user and password: withdraw them, its agent takes their place',
  'direct-access': 'the cluster agent takes the place of direct access: install it and withdraw these credentials',
  'environment-gateway':
    'environments have no DNS prefix and no JWKS from v0.15 on: host names follow from the gateway of the data plane',
  'environment-recreated':
    'a reference that is set cannot change in place: delete the Environment and create it from this manifest, or upgrade the CRD first',
  'image-pull-secrets': 'v1.0 has no pull secrets on planes: give them to the workloads, or to the nodes of the plane’s cluster',
  'workflow-agent':
    'the agent of a workflow plane comes with a chart of its own: install it, and replace this CA if its certificate has another',
  'organization-label': 'v0.13 wants its own value for this label: yours was replaced',
} as const

/** What to find out, and how. */
const NEEDS = {
  'agent-ca': (place: NeedPlace) =>
    `the CA of the plane's cluster agent, never the CA of its API server. Install the agent${secretWithCA(place)}`,
  'secret-key': () => 'the key under which the secret holds the value. List them: kubectl describe secret NAME',
  'https-listener': () =>
    'true if the gateway has an HTTPS listener on this port, false if it serves plain HTTP only, or the listener itself. Look: kubectl get gateways.gateway.networking.k8s.io -A -o yaml',
  'refused-value': ({ rule }: NeedPlace) => `a value that the release accepts: ${rule}`,
} as const

/** Why something changed. */
export type ChangeCode = keyof typeof CHANGES
/** What is gone, or has to be done by hand. */
export type LossCode = keyof typeof LOSSES
/** What only the user knows. */
export type NeedCode = keyof typeof NEEDS

/** What a need's sentence depends on. */
export interface NeedPlace {
  readonly kind: string
  /** The line that the manifest moves to. */
  readonly line: Line
  /** What the release said of the value. */
  readonly rule: string
}

/** Where the agent of a plane keeps its certificate, as far as the line is known to have such a secret. */
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
