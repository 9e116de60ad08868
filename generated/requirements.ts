// Generated from schemas/ and facts/ by `npm run generate`. Do not edit.
import type { PlaneType } from './kinds.ts'
import type { Release } from './releases.ts'

/** Requests of a component: thousandths of a CPU, and Mi. */
export interface Component {
  readonly name: string
  /** How many there are; 1 where it is left out. */
  readonly count?: number
  readonly optional?: boolean
  readonly cpu?: number
  readonly memory: number
}

/** A volume, in Mi. */
export interface Volume {
  readonly name: string
  /** How many there are; 1 where it is left out. */
  readonly count?: number
  readonly optional?: boolean
  readonly size: number
}

/** An inbound port. */
export interface Port {
  readonly port: number
  readonly purpose: string
  readonly optional: boolean
}

/** What a type of plane needs, whatever its manifest says. */
export interface PlaneRequirements {
  readonly ports: readonly Port[]
  readonly certificate: string
  readonly components: readonly Component[]
  readonly volumes: readonly Volume[]
}

/** What the planes of a release need, of the types that it has. */
export type Requirements = { readonly control: PlaneRequirements } & { readonly [Type in PlaneType]?: PlaneRequirements }

/** Where the requirements of a release come from. */
export interface Basis {
  /** The release of the document. */
  readonly documented: Release
  /** Whether components and volumes are those of the document, or by the default values of the charts of the release. */
  readonly figures: 'document' | 'charts'
}

const requirementsOf0: Requirements = {"control":{"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"standard, for the console, API and identity provider domains","components":[{"name":"Backstage","cpu":200,"memory":256},{"name":"OpenChoreo API","cpu":100,"memory":256},{"name":"Controller Manager","cpu":100,"memory":128},{"name":"Cluster Gateway","cpu":100,"memory":128}],"volumes":[{"name":"database","size":500}]},"data":{"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"wildcard, for the application domain","components":[{"name":"KGateway Controller","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[]},"build":{"ports":[],"certificate":"none (internal only)","components":[{"name":"Argo Workflows Controller","cpu":25,"memory":32},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[{"name":"container registry","size":10240},{"name":"Podman cache","size":10240}]}}
const requirementsOf1: Requirements = {"control":{"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"standard, for the console, API and identity provider domains","components":[{"name":"Backstage","cpu":200,"memory":256},{"name":"OpenChoreo API","cpu":100,"memory":256},{"name":"Controller Manager","cpu":100,"memory":128},{"name":"Cluster Gateway","cpu":100,"memory":128}],"volumes":[{"name":"database","size":500}]},"data":{"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"wildcard, for the application domain","components":[{"name":"KGateway Controller","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[]},"build":{"ports":[],"certificate":"none (internal only)","components":[{"name":"Argo Workflows Controller","cpu":25,"memory":32},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[{"name":"container registry","size":10240},{"name":"Podman cache","size":10240}]},"observability":{"ports":[{"port":443,"purpose":"OpenSearch ingestion","optional":false}],"certificate":"standard, for the ingestion endpoint","components":[{"name":"OpenSearch (per node)","cpu":100,"memory":1024},{"name":"Observer","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[{"name":"OpenSearch (per data node)","size":5120}]}}
const requirementsOf2: Requirements = {"control":{"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"standard, for the console, API and identity provider domains","components":[{"name":"Backstage","cpu":200,"memory":256},{"name":"OpenChoreo API","cpu":200,"memory":256},{"name":"Controller Manager","cpu":200,"memory":256},{"name":"Cluster Gateway","cpu":100,"memory":64}],"volumes":[{"name":"database","size":500}]},"data":{"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"wildcard, for the application domain","components":[{"name":"KGateway Controller","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[]},"build":{"ports":[],"certificate":"none (internal only)","components":[{"name":"Argo Workflows Controller","cpu":25,"memory":32},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[{"name":"Podman cache","size":10240}]},"observability":{"ports":[{"port":443,"purpose":"OpenSearch ingestion","optional":false}],"certificate":"standard, for the ingestion endpoint","components":[{"name":"Observer","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128},{"name":"OpenSearch data node","count":2,"memory":1000},{"name":"OpenSearch master node","count":3,"memory":900}],"volumes":[{"name":"OpenSearch data node","count":2,"size":5120},{"name":"OpenSearch master node","count":3,"size":1024}]}}
const requirementsOf3: Requirements = {"control":{"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"standard, for the console, API and identity provider domains","components":[{"name":"Backstage","cpu":200,"memory":256},{"name":"OpenChoreo API","cpu":200,"memory":256},{"name":"Controller Manager","cpu":200,"memory":256},{"name":"Cluster Gateway","cpu":100,"memory":64}],"volumes":[]},"data":{"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"wildcard, for the application domain","components":[{"name":"KGateway Controller","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[]},"build":{"ports":[],"certificate":"none (internal only)","components":[{"name":"Argo Workflows Controller","cpu":25,"memory":32},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[]},"observability":{"ports":[{"port":443,"purpose":"OpenSearch ingestion","optional":false}],"certificate":"standard, for the ingestion endpoint","components":[{"name":"Observer","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128},{"name":"OpenSearch data node","count":2,"memory":1000},{"name":"OpenSearch master node","count":3,"memory":900}],"volumes":[{"name":"OpenSearch data node","count":2,"size":5120},{"name":"OpenSearch master node","count":3,"size":1024}]}}
const requirementsOf4: Requirements = {"control":{"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"standard, for the console, API and identity provider domains","components":[{"name":"Backstage","cpu":200,"memory":256},{"name":"OpenChoreo API","cpu":200,"memory":256},{"name":"Controller Manager","cpu":200,"memory":256},{"name":"Cluster Gateway","cpu":100,"memory":64}],"volumes":[]},"data":{"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"wildcard, for the application domain","components":[{"name":"KGateway Controller","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[]},"workflow":{"ports":[],"certificate":"none (internal only)","components":[{"name":"Argo Workflows Controller","cpu":25,"memory":32},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[]},"observability":{"ports":[{"port":443,"purpose":"observability API, SRE agent and ingestion","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"standard, for the observer, SRE agent and ingestion domains","components":[{"name":"Observer","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[]}}
const requirementsOf5: Requirements = {"control":{"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"standard, for the console, API and identity provider domains","components":[{"name":"Backstage","cpu":200,"memory":256},{"name":"OpenChoreo API","cpu":200,"memory":256},{"name":"Controller Manager","cpu":200,"memory":256},{"name":"Cluster Gateway","cpu":100,"memory":64}],"volumes":[]},"data":{"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"wildcard, for the application domain","components":[{"name":"KGateway Controller","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[]},"workflow":{"ports":[],"certificate":"none (internal only)","components":[{"name":"Argo Workflows Controller","cpu":25,"memory":32},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[]},"observability":{"ports":[{"port":443,"purpose":"observability API, SRE agent and ingestion","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"certificate":"standard, for the observer, SRE agent and ingestion domains","components":[{"name":"Observer","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128},{"name":"SRE Agent","optional":true,"cpu":100,"memory":1024}],"volumes":[{"name":"Observer","optional":true,"size":128},{"name":"SRE Agent","optional":true,"size":128}]}}
/** What the planes of each release need. */
export const requirementsOf = {
  'v0.3': requirementsOf0,
  'v0.4': requirementsOf0,
  'v0.5': requirementsOf0,
  'v0.6': requirementsOf0,
  'v0.7': requirementsOf0,
  'v0.8': requirementsOf1,
  'v0.9': requirementsOf1,
  'v0.10': requirementsOf1,
  'v0.11': requirementsOf1,
  'v0.12': requirementsOf2,
  'v0.13': requirementsOf3,
  'v0.14': requirementsOf3,
  'v0.15': requirementsOf3,
  'v0.16': requirementsOf1,
  'v0.17': requirementsOf3,
  'v1.0': requirementsOf4,
  'v1.1': requirementsOf5,
  'v1.2': requirementsOf5,
} satisfies Readonly<Record<Release, Requirements>>

const basisOf0: Basis = {"documented":"v0.16","figures":"document"}
const basisOf1: Basis = {"documented":"v0.16","figures":"charts"}
const basisOf2: Basis = {"documented":"v1.1","figures":"charts"}
const basisOf3: Basis = {"documented":"v1.1","figures":"document"}
const basisOf4: Basis = {"documented":"v1.2","figures":"document"}
/** Where the requirements of each release are from. */
export const basisOf = {
  'v0.3': basisOf0,
  'v0.4': basisOf0,
  'v0.5': basisOf0,
  'v0.6': basisOf0,
  'v0.7': basisOf0,
  'v0.8': basisOf0,
  'v0.9': basisOf0,
  'v0.10': basisOf0,
  'v0.11': basisOf0,
  'v0.12': basisOf1,
  'v0.13': basisOf1,
  'v0.14': basisOf1,
  'v0.15': basisOf1,
  'v0.16': basisOf0,
  'v0.17': basisOf1,
  'v1.0': basisOf2,
  'v1.1': basisOf3,
  'v1.2': basisOf4,
} satisfies Readonly<Record<Release, Basis>>

const prerequisitesOf0: readonly (readonly [what: string, wanted: string])[] = [["Kubernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.32 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["firewalls","open for the ports below"]]
const prerequisitesOf1: readonly (readonly [what: string, wanted: string])[] = [["Kubernetes","1.34 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.34 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["firewalls","open for the ports below"]]
/** What every cluster and workstation needs. */
export const prerequisitesOf = {
  'v0.3': prerequisitesOf0,
  'v0.4': prerequisitesOf0,
  'v0.5': prerequisitesOf0,
  'v0.6': prerequisitesOf0,
  'v0.7': prerequisitesOf0,
  'v0.8': prerequisitesOf0,
  'v0.9': prerequisitesOf0,
  'v0.10': prerequisitesOf0,
  'v0.11': prerequisitesOf0,
  'v0.12': prerequisitesOf0,
  'v0.13': prerequisitesOf0,
  'v0.14': prerequisitesOf0,
  'v0.15': prerequisitesOf0,
  'v0.16': prerequisitesOf0,
  'v0.17': prerequisitesOf0,
  'v1.0': prerequisitesOf0,
  'v1.1': prerequisitesOf0,
  'v1.2': prerequisitesOf1,
} satisfies Readonly<Record<Release, readonly (readonly [what: string, wanted: string])[]>>
