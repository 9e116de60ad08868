// Generated from schemas/ and facts/ by `npm run generate`. Do not edit.
import type { PlaneType } from './kinds.ts'
import type { Release } from './releases.ts'

/** Requests of a component: thousandths of a CPU, and Mi. */
export interface Component {
  readonly name: string
  /** How many of it; 1 where it is left out. */
  readonly count?: number
  readonly optional?: boolean
  readonly cpu?: number
  readonly memory: number
}

/** A volume, in Mi. */
export interface Volume {
  readonly name: string
  /** How many of it; 1 where it is left out. */
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
  /** Whether an installation needs such a plane. */
  readonly required: boolean
  readonly ports: readonly Port[]
  readonly domains: string
  readonly certificate: string
  readonly components: readonly Component[]
  readonly volumes: readonly Volume[]
  /** What its setup must not leave out. */
  readonly setup: readonly string[]
}

/** What every cluster and workstation needs, and the release of the document that says so. */
export interface Prerequisites {
  readonly documented: Release
  readonly items: readonly (readonly [what: string, wanted: string])[]
}

/** What the planes of a release need, of the types that it has. */
export type Requirements = { readonly control: PlaneRequirements } & { readonly [Type in PlaneType]?: PlaneRequirements }

/** Where the requirements of a release are from. */
export interface Basis {
  /** The release of the document. */
  readonly documented: Release
  /** Whether components and volumes are those of the document, by the default values of the charts of the release, or not known. */
  readonly figures: 'document' | 'charts' | 'unknown'
  /** The document: its title or address. */
  readonly sources: readonly string[]
}

const requirementsOf0: Requirements = {"control":{"required":true,"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"one each for the console, the API and the identity provider; planes need not share a base domain","certificate":"standard, for the console, API and identity provider domains","components":[],"volumes":[],"setup":["TLS certificates for the console, the API and the identity provider","the ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},"data":{"required":true,"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"a wildcard domain for applications","certificate":"wildcard, for the application domain","components":[],"volumes":[],"setup":["the ingress or gateway for applications"]},"build":{"required":false,"ports":[],"domains":"none","certificate":"none (internal only)","components":[],"volumes":[],"setup":["the ingress of the container registry, from which the control plane reads image metadata"]}}
const requirementsOf1: Requirements = {"control":{"required":true,"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"one each for the console, the API and the identity provider; planes need not share a base domain","certificate":"standard, for the console, API and identity provider domains","components":[],"volumes":[],"setup":["TLS certificates for the console, the API and the identity provider","the ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},"data":{"required":true,"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"a wildcard domain for applications","certificate":"wildcard, for the application domain","components":[],"volumes":[],"setup":["the ingress or gateway for applications"]},"build":{"required":false,"ports":[],"domains":"none","certificate":"none (internal only)","components":[],"volumes":[],"setup":["the ingress of the container registry, from which the control plane reads image metadata"]},"observability":{"required":false,"ports":[{"port":443,"purpose":"OpenSearch ingestion","optional":false}],"domains":"one for the ingestion endpoint","certificate":"standard, for the ingestion endpoint","components":[],"volumes":[],"setup":["before the other planes, so that they send logs and metrics from the beginning"]}}
const requirementsOf2: Requirements = {"control":{"required":true,"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"one each for the console, the API and the identity provider; planes need not share a base domain","certificate":"standard, for the console, API and identity provider domains","components":[{"name":"Backstage","cpu":200,"memory":256},{"name":"OpenChoreo API","cpu":100,"memory":256},{"name":"Controller Manager","cpu":100,"memory":128},{"name":"Cluster Gateway","cpu":100,"memory":128}],"volumes":[{"name":"database","size":500}],"setup":["TLS certificates for the console, the API and the identity provider","the ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},"data":{"required":true,"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"a wildcard domain for applications","certificate":"wildcard, for the application domain","components":[{"name":"KGateway Controller","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[],"setup":["the ingress or gateway for applications"]},"build":{"required":false,"ports":[],"domains":"none","certificate":"none (internal only)","components":[{"name":"Argo Workflows Controller","cpu":25,"memory":32},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[{"name":"container registry","size":10240},{"name":"Podman cache","size":10240}],"setup":["the ingress of the container registry, from which the control plane reads image metadata"]},"observability":{"required":false,"ports":[{"port":443,"purpose":"OpenSearch ingestion","optional":false}],"domains":"one for the ingestion endpoint","certificate":"standard, for the ingestion endpoint","components":[{"name":"OpenSearch (per node)","cpu":100,"memory":1024},{"name":"Observer","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[{"name":"OpenSearch (per data node)","size":5120}],"setup":["before the other planes, so that they send logs and metrics from the beginning"]}}
const requirementsOf3: Requirements = {"control":{"required":true,"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"one each for the console, the API and the identity provider; planes need not share a base domain","certificate":"standard, for the console, API and identity provider domains","components":[{"name":"Backstage","cpu":200,"memory":256},{"name":"OpenChoreo API","cpu":200,"memory":256},{"name":"Controller Manager","cpu":200,"memory":256},{"name":"Cluster Gateway","cpu":100,"memory":64}],"volumes":[{"name":"database","size":500}],"setup":["TLS certificates for the console, the API and the identity provider","the ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},"data":{"required":true,"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"a wildcard domain for applications","certificate":"wildcard, for the application domain","components":[{"name":"KGateway Controller","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[],"setup":["the ingress or gateway for applications"]},"build":{"required":false,"ports":[],"domains":"none","certificate":"none (internal only)","components":[{"name":"Argo Workflows Controller","cpu":25,"memory":32},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[{"name":"Podman cache","size":10240}],"setup":["the ingress of the container registry, from which the control plane reads image metadata"]},"observability":{"required":false,"ports":[{"port":443,"purpose":"OpenSearch ingestion","optional":false}],"domains":"one for the ingestion endpoint","certificate":"standard, for the ingestion endpoint","components":[{"name":"Observer","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128},{"name":"OpenSearch data node","count":2,"memory":1000},{"name":"OpenSearch master node","count":3,"memory":900}],"volumes":[{"name":"OpenSearch data node","count":2,"size":5120},{"name":"OpenSearch master node","count":3,"size":1024}],"setup":["before the other planes, so that they send logs and metrics from the beginning"]}}
const requirementsOf4: Requirements = {"control":{"required":true,"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"one each for the console, the API and the identity provider; planes need not share a base domain","certificate":"standard, for the console, API and identity provider domains","components":[{"name":"Backstage","cpu":200,"memory":256},{"name":"OpenChoreo API","cpu":200,"memory":256},{"name":"Controller Manager","cpu":200,"memory":256},{"name":"Cluster Gateway","cpu":100,"memory":64}],"volumes":[],"setup":["TLS certificates for the console, the API and the identity provider","the ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},"data":{"required":true,"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"a wildcard domain for applications","certificate":"wildcard, for the application domain","components":[{"name":"KGateway Controller","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[],"setup":["the ingress or gateway for applications"]},"build":{"required":false,"ports":[],"domains":"none","certificate":"none (internal only)","components":[{"name":"Argo Workflows Controller","cpu":25,"memory":32},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[],"setup":["the ingress of the container registry, from which the control plane reads image metadata"]},"observability":{"required":false,"ports":[{"port":443,"purpose":"OpenSearch ingestion","optional":false}],"domains":"one for the ingestion endpoint","certificate":"standard, for the ingestion endpoint","components":[{"name":"Observer","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128},{"name":"OpenSearch data node","count":2,"memory":1000},{"name":"OpenSearch master node","count":3,"memory":900}],"volumes":[{"name":"OpenSearch data node","count":2,"size":5120},{"name":"OpenSearch master node","count":3,"size":1024}],"setup":["before the other planes, so that they send logs and metrics from the beginning"]}}
const requirementsOf5: Requirements = {"control":{"required":true,"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"one each for the console, the API and the identity provider; planes need not share a base domain","certificate":"standard, for the console, API and identity provider domains","components":[{"name":"Backstage","cpu":200,"memory":256},{"name":"OpenChoreo API","cpu":200,"memory":256},{"name":"Controller Manager","cpu":200,"memory":256},{"name":"Cluster Gateway","cpu":100,"memory":64}],"volumes":[],"setup":["TLS certificates for the console, the API and the identity provider","the ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},"data":{"required":true,"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"a wildcard domain for applications","certificate":"wildcard, for the application domain","components":[{"name":"KGateway Controller","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[],"setup":["the ingress or gateway for applications"]},"workflow":{"required":false,"ports":[],"domains":"none","certificate":"none (internal only)","components":[{"name":"Argo Workflows Controller","cpu":25,"memory":32},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[],"setup":["the ingress of the container registry, from which the control plane reads image metadata"]},"observability":{"required":false,"ports":[{"port":443,"purpose":"observability API, SRE agent and ingestion","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"one each for the observer, the ingestion endpoint and, if there is one, the SRE agent","certificate":"standard, for the observer, SRE agent and ingestion domains","components":[{"name":"Observer","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[],"setup":["before the other planes, so that they send logs and metrics from the beginning"]}}
const requirementsOf6: Requirements = {"control":{"required":true,"ports":[{"port":443,"purpose":"console, API and identity provider","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"one each for the console, the API and the identity provider; planes need not share a base domain","certificate":"standard, for the console, API and identity provider domains","components":[{"name":"Backstage","cpu":200,"memory":256},{"name":"OpenChoreo API","cpu":200,"memory":256},{"name":"Controller Manager","cpu":200,"memory":256},{"name":"Cluster Gateway","cpu":100,"memory":64}],"volumes":[],"setup":["TLS certificates for the console, the API and the identity provider","the ingress and the certificate of the Cluster Gateway, to which all other planes connect"]},"data":{"required":true,"ports":[{"port":443,"purpose":"application endpoints","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"a wildcard domain for applications","certificate":"wildcard, for the application domain","components":[{"name":"KGateway Controller","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[],"setup":["the ingress or gateway for applications"]},"workflow":{"required":false,"ports":[],"domains":"none","certificate":"none (internal only)","components":[{"name":"Argo Workflows Controller","cpu":25,"memory":32},{"name":"Cluster Agent","cpu":50,"memory":128}],"volumes":[],"setup":["the ingress of the container registry, from which the control plane reads image metadata"]},"observability":{"required":false,"ports":[{"port":443,"purpose":"observability API, SRE agent and ingestion","optional":false},{"port":80,"purpose":"redirect from HTTP to HTTPS","optional":true}],"domains":"one each for the observer, the ingestion endpoint and, if there is one, the SRE agent","certificate":"standard, for the observer, SRE agent and ingestion domains","components":[{"name":"Observer","cpu":100,"memory":128},{"name":"Cluster Agent","cpu":50,"memory":128},{"name":"SRE Agent","optional":true,"cpu":100,"memory":1024}],"volumes":[{"name":"Observer","optional":true,"size":128},{"name":"SRE Agent","optional":true,"size":128}],"setup":["before the other planes, so that they send logs and metrics from the beginning"]}}
/** What the planes of each release need. */
export const requirementsOf = {
  'v0.3': requirementsOf0,
  'v0.4': requirementsOf0,
  'v0.5': requirementsOf0,
  'v0.6': requirementsOf0,
  'v0.7': requirementsOf0,
  'v0.8': requirementsOf1,
  'v0.9': requirementsOf2,
  'v0.10': requirementsOf2,
  'v0.11': requirementsOf2,
  'v0.12': requirementsOf3,
  'v0.13': requirementsOf4,
  'v0.14': requirementsOf4,
  'v0.15': requirementsOf4,
  'v0.16': requirementsOf2,
  'v0.17': requirementsOf4,
  'v1.0': requirementsOf5,
  'v1.1': requirementsOf6,
  'v1.2': requirementsOf6,
} satisfies Readonly<Record<Release, Requirements>>

const basisOf0: Basis = {"documented":"v0.16","figures":"unknown","sources":["Deployment Topology (reference document)"]}
const basisOf1: Basis = {"documented":"v0.16","figures":"document","sources":["Deployment Topology (reference document)"]}
const basisOf2: Basis = {"documented":"v0.16","figures":"charts","sources":["Deployment Topology (reference document)"]}
const basisOf3: Basis = {"documented":"v1.1","figures":"charts","sources":["https://github.com/openchoreo/openchoreo.github.io/blob/e93f243a0016b6e6b411ed12a7d959e943fd95b5/versioned_docs/version-v1.1.x/platform-engineer-guide/deployment-topology.mdx","https://github.com/openchoreo/openchoreo.github.io/blob/c26ec63d9857d84dc772ebe894f007c75e6f4d66/versioned_docs/version-v1.2.x/platform-engineer-guide/deployment-topology.mdx"]}
const basisOf4: Basis = {"documented":"v1.1","figures":"document","sources":["https://github.com/openchoreo/openchoreo.github.io/blob/e93f243a0016b6e6b411ed12a7d959e943fd95b5/versioned_docs/version-v1.1.x/platform-engineer-guide/deployment-topology.mdx","https://github.com/openchoreo/openchoreo.github.io/blob/c26ec63d9857d84dc772ebe894f007c75e6f4d66/versioned_docs/version-v1.2.x/platform-engineer-guide/deployment-topology.mdx"]}
const basisOf5: Basis = {"documented":"v1.2","figures":"document","sources":["https://github.com/openchoreo/openchoreo.github.io/blob/e93f243a0016b6e6b411ed12a7d959e943fd95b5/versioned_docs/version-v1.1.x/platform-engineer-guide/deployment-topology.mdx","https://github.com/openchoreo/openchoreo.github.io/blob/c26ec63d9857d84dc772ebe894f007c75e6f4d66/versioned_docs/version-v1.2.x/platform-engineer-guide/deployment-topology.mdx"]}
/** Where the requirements of each release are from. */
export const basisOf = {
  'v0.3': basisOf0,
  'v0.4': basisOf0,
  'v0.5': basisOf0,
  'v0.6': basisOf0,
  'v0.7': basisOf0,
  'v0.8': basisOf0,
  'v0.9': basisOf1,
  'v0.10': basisOf1,
  'v0.11': basisOf1,
  'v0.12': basisOf2,
  'v0.13': basisOf2,
  'v0.14': basisOf2,
  'v0.15': basisOf2,
  'v0.16': basisOf1,
  'v0.17': basisOf2,
  'v1.0': basisOf3,
  'v1.1': basisOf4,
  'v1.2': basisOf5,
} satisfies Readonly<Record<Release, Basis>>

const prerequisitesOf0: Prerequisites = {"documented":"v0.16","items":[["Kubernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.32 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["firewalls","open for the ports below"]]}
const prerequisitesOf1: Prerequisites = {"documented":"v0.17","items":[["Kubernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.32 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["firewalls","open for the ports below"]]}
const prerequisitesOf2: Prerequisites = {"documented":"v1.0","items":[["Kubernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.32 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["firewalls","open for the ports below"]]}
const prerequisitesOf3: Prerequisites = {"documented":"v1.1","items":[["Kubernetes","1.32 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.32 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["firewalls","open for the ports below"]]}
const prerequisitesOf4: Prerequisites = {"documented":"v1.2","items":[["Kubernetes","1.34 or later, with RBAC"],["nodes","at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough"],["services of type LoadBalancer","with an IP address for each plane that serves port 443"],["a default StorageClass","for the volumes below"],["kubectl","1.34 or later"],["Helm","3.12 or later"],["cert-manager","1.12 or later, in every cluster with a plane"],["domains and DNS","registered domains, and DNS records that you can change"],["firewalls","open for the ports below"]]}
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
  'v0.17': prerequisitesOf1,
  'v1.0': prerequisitesOf2,
  'v1.1': prerequisitesOf3,
  'v1.2': prerequisitesOf4,
} satisfies Readonly<Record<Release, Prerequisites>>
