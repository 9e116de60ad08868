/** What the reference document on deployment topology asks for; its tables are those of this release. */
export const DOCUMENTED = 'v0.16'

/** A component's requests and limits: thousandths of a CPU, and Mi. */
export interface Component {
  readonly name: string
  readonly cpu: number
  readonly cpuLimit: number
  readonly memory: number
  readonly memoryLimit: number
}

/** A volume, in Mi. */
export interface Volume {
  readonly name: string
  readonly size: number
}

/** What one type of plane needs, whatever its manifest says. */
export interface Requirements {
  /** The chart that installs it. */
  readonly chart: string
  readonly required: boolean
  /** Inbound ports; none where only outbound connections are needed. */
  readonly ports: readonly { readonly port: number; readonly purpose: string; readonly optional: boolean }[]
  readonly certificate: string
  readonly components: readonly Component[]
  readonly volumes: readonly Volume[]
}

export type PlaneType = 'control' | 'observability' | 'data' | 'build'

const agent: Component = { name: 'Cluster Agent', cpu: 50, cpuLimit: 100, memory: 128, memoryLimit: 256 }
const redirect = { port: 80, purpose: 'redirect from HTTP to HTTPS', optional: true }

export const requirements: Readonly<Record<PlaneType, Requirements>> = {
  control: {
    chart: 'openchoreo-control-plane',
    required: true,
    ports: [{ port: 443, purpose: 'console, API and identity provider', optional: false }, redirect],
    certificate: 'a standard one for console, API and identity provider',
    components: [
      { name: 'Backstage', cpu: 200, cpuLimit: 2000, memory: 256, memoryLimit: 2048 },
      { name: 'OpenChoreo API', cpu: 100, cpuLimit: 500, memory: 256, memoryLimit: 512 },
      { name: 'Controller Manager', cpu: 100, cpuLimit: 500, memory: 128, memoryLimit: 512 },
      { name: 'Cluster Gateway', cpu: 100, cpuLimit: 500, memory: 128, memoryLimit: 256 },
    ],
    volumes: [{ name: 'database', size: 500 }],
  },
  observability: {
    chart: 'openchoreo-observability-plane',
    required: false,
    ports: [{ port: 443, purpose: 'ingestion by OpenSearch', optional: false }],
    certificate: 'a standard one for the ingestion endpoint',
    components: [
      { name: 'OpenSearch (per node)', cpu: 100, cpuLimit: 1000, memory: 1024, memoryLimit: 1024 },
      { name: 'Observer', cpu: 100, cpuLimit: 200, memory: 128, memoryLimit: 200 },
      agent,
    ],
    volumes: [{ name: 'OpenSearch (per data node)', size: 5120 }],
  },
  data: {
    chart: 'openchoreo-data-plane',
    required: true,
    ports: [{ port: 443, purpose: 'endpoints of applications', optional: false }, redirect],
    certificate: 'a wildcard one for the domain of applications',
    components: [{ name: 'KGateway Controller', cpu: 100, cpuLimit: 200, memory: 128, memoryLimit: 256 }, agent],
    volumes: [],
  },
  build: {
    chart: 'openchoreo-build-plane',
    required: false,
    ports: [],
    certificate: 'none: it is internal',
    components: [{ name: 'Argo Workflows Controller', cpu: 25, cpuLimit: 50, memory: 32, memoryLimit: 64 }, agent],
    volumes: [
      { name: 'container registry', size: 10240 },
      { name: 'cache of Podman', size: 10240 },
    ],
  },
}

/** What every cluster and workstation needs. */
export const prerequisites: readonly (readonly [what: string, wanted: string])[] = [
  ['Kubernetes', '1.32 or later, with RBAC'],
  ['nodes', 'at least 3, each with 4 CPU cores and 8 GB of memory; for a trial one is enough'],
  ['services of type LoadBalancer', 'with an IP address for each plane that serves port 443'],
  ['a default StorageClass', 'for the volumes below'],
  ['kubectl', '1.32 or later'],
  ['Helm', '3.12 or later'],
  ['cert-manager', '1.12 or later, in every cluster with a plane'],
  ['domains and DNS', 'registered, and yours to change'],
  ['firewalls', 'that let the ports below in'],
]
