/** `generated/setup.ts`: what a setup consists of beyond manifests, by release: components of clusters, trust between them, commands that verify it. */
import { factIn, factsAbout, inRelease, releaseTable, type Source, type Span, sourcesOf } from './facts.ts'

interface ComponentEntry extends Span {
  readonly name: string
  readonly purpose: string
  readonly planeTypes: readonly string[]
}

interface ConnectivityEntry extends Span {
  readonly port: number
  readonly caSecret: string
  readonly caKey: string
  readonly configMap: string
  readonly gatewayValues: readonly string[]
  readonly agentValues: readonly string[]
  readonly sources: readonly Source[]
}

interface VerificationEntry extends Span {
  readonly of: string
  readonly what: string
  readonly command: string
}

const components = factsAbout<ComponentEntry>('cluster-components')
const connectivity = factsAbout<ConnectivityEntry>('connectivity')
const verification = factsAbout<VerificationEntry>('verification')

export function setupModule(): string {
  return [
    "import type { PlaneType } from './kinds.ts'",
    "import type { Release } from './releases.ts'\n",
    INTERFACES,
    releaseTable(COMPONENTS, (release) =>
      inRelease(components, release).map(({ name, purpose, planeTypes }) => ({ name, purpose, planeTypes })),
    ),
    releaseTable(CONNECTIVITY, (release) => {
      const entry = factIn(connectivity, release, 'connectivity')
      if (!entry) return undefined
      const { port, caSecret, caKey, configMap, gatewayValues, agentValues, sources } = entry
      return { port, caSecret, caKey, configMap, gatewayValues, agentValues, sources: sourcesOf(sources) }
    }),
    releaseTable(VERIFICATION, (release) =>
      inRelease(verification, release).map(({ of, what, command }) => ({ of, what, command })),
    ),
  ].join('\n')
}

const INTERFACES = `/** What has to be in the cluster of a plane before its chart is installed. */
export interface ClusterComponent {
  readonly name: string
  readonly purpose: string
  readonly planeTypes: readonly PlaneType[]
}

/** How agents in other clusters and the Cluster Gateway come to trust each other. */
export interface Connectivity {
  /** The port of the Cluster Gateway. */
  readonly port: number
  /** The secret in the control plane's cluster that contains the CA of the Cluster Gateway, and its key. */
  readonly caSecret: string
  readonly caKey: string
  /** The ConfigMap with that CA in each other cluster. */
  readonly configMap: string
  /** Helm values of the control plane, and of each plane in another cluster. */
  readonly gatewayValues: readonly string[]
  readonly agentValues: readonly string[]
  readonly sources: readonly string[]
}

/** A command that shows whether something works, with {kind}, {kinds}, {name}, {namespace} and {chartNamespace}. */
export interface Verification {
  readonly of: 'kind' | 'cluster-kind' | 'environment' | 'plane' | 'agent' | 'control'
  readonly what: string
  readonly command: string
}
`

const COMPONENTS = {
  name: 'clusterComponentsOf',
  type: 'readonly ClusterComponent[]',
  comment: 'The components that clusters need; empty for releases of which that is not known.',
}
const CONNECTIVITY = {
  name: 'connectivityOf',
  type: 'Connectivity | undefined',
  comment: 'Connectivity between clusters; undefined for releases of which it is not known.',
}
const VERIFICATION = {
  name: 'verificationOf',
  type: 'readonly Verification[]',
  comment: 'Commands of the documents that verify a setup.',
}
