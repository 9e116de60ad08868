// Generated from schemas/ and facts/ by `npm run generate`. Do not edit.
import type { PlaneType } from './kinds.ts'
import type { Release } from './releases.ts'

/** What has to be in the cluster of a plane before its chart is installed. */
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

const clusterComponentsOf0: readonly ClusterComponent[] = []
const clusterComponentsOf1: readonly ClusterComponent[] = [{"name":"Gateway API CRDs","purpose":"for the gateway of the plane","planeTypes":["data","observability"]},{"name":"kgateway","purpose":"the implementation of the Gateway API","planeTypes":["data","observability"]},{"name":"External Secrets Operator","purpose":"synchronizes the secrets of the plane from its secret store","planeTypes":["data","build","workflow","observability"]}]
/** The components that clusters need; empty for releases of which that is not known. */
export const clusterComponentsOf = {
  'v0.3': clusterComponentsOf0,
  'v0.4': clusterComponentsOf0,
  'v0.5': clusterComponentsOf0,
  'v0.6': clusterComponentsOf0,
  'v0.7': clusterComponentsOf0,
  'v0.8': clusterComponentsOf0,
  'v0.9': clusterComponentsOf0,
  'v0.10': clusterComponentsOf0,
  'v0.11': clusterComponentsOf0,
  'v0.12': clusterComponentsOf0,
  'v0.13': clusterComponentsOf0,
  'v0.14': clusterComponentsOf0,
  'v0.15': clusterComponentsOf0,
  'v0.16': clusterComponentsOf1,
  'v0.17': clusterComponentsOf1,
  'v1.0': clusterComponentsOf1,
  'v1.1': clusterComponentsOf1,
  'v1.2': clusterComponentsOf1,
} satisfies Readonly<Record<Release, readonly ClusterComponent[]>>

const connectivityOf0: Connectivity | undefined = {"port":8443,"caSecret":"cluster-gateway-ca","caKey":"ca.crt","configMap":"cluster-gateway-ca","gatewayValues":["clusterGateway.tls.dnsNames[0]=GATEWAY_HOST"],"agentValues":["clusterAgent.serverUrl=wss://GATEWAY_HOST/ws","clusterAgent.tls.generateCerts=true","clusterAgent.tls.serverCAConfigMap=cluster-gateway-ca","clusterAgent.tls.caSecretName="],"sources":["https://github.com/openchoreo/openchoreo.github.io/blob/2f2c41b55e49d93722172b15e5c5e6c4548408bc/versioned_docs/version-v0.16.x/operations/multi-cluster-connectivity.mdx","https://github.com/openchoreo/openchoreo.github.io/blob/398f18a69a7c56ea71be8008b49499f363bebc72/versioned_docs/version-v1.2.x/platform-engineer-guide/multi-cluster-connectivity.mdx"]}
/** Connectivity between clusters; undefined for releases of which it is not known. */
export const connectivityOf = {
  'v0.3': undefined,
  'v0.4': undefined,
  'v0.5': undefined,
  'v0.6': undefined,
  'v0.7': undefined,
  'v0.8': undefined,
  'v0.9': undefined,
  'v0.10': undefined,
  'v0.11': undefined,
  'v0.12': undefined,
  'v0.13': undefined,
  'v0.14': undefined,
  'v0.15': undefined,
  'v0.16': connectivityOf0,
  'v0.17': connectivityOf0,
  'v1.0': connectivityOf0,
  'v1.1': connectivityOf0,
  'v1.2': connectivityOf0,
} satisfies Readonly<Record<Release, Connectivity | undefined>>

const verificationOf0: readonly Verification[] = [{"of":"kind","what":"resources of each kind","command":"kubectl get {kinds} --namespace {namespace}"},{"of":"cluster-kind","what":"cluster-scoped resources","command":"kubectl get {kinds}"},{"of":"environment","what":"conditions of an environment","command":"kubectl describe environment {name} --namespace {namespace}"},{"of":"plane","what":"conditions of a plane","command":"kubectl get {kind} {name} --namespace {namespace} --output jsonpath='{.status.conditions}'"},{"of":"control","what":"logs of the controller manager","command":"kubectl logs --namespace {chartNamespace} deployment/controller-manager"}]
const verificationOf1: readonly Verification[] = [{"of":"kind","what":"resources of each kind","command":"kubectl get {kinds} --namespace {namespace}"},{"of":"cluster-kind","what":"cluster-scoped resources","command":"kubectl get {kinds}"},{"of":"environment","what":"conditions of an environment","command":"kubectl describe environment {name} --namespace {namespace}"},{"of":"plane","what":"conditions of a plane","command":"kubectl get {kind} {name} --namespace {namespace} --output jsonpath='{.status.conditions}'"},{"of":"agent","what":"pods of the agent","command":"kubectl get pods --namespace {chartNamespace} --selector app.kubernetes.io/name=cluster-agent"},{"of":"agent","what":"logs of the agent","command":"kubectl logs --namespace {chartNamespace} deployment/cluster-agent"},{"of":"control","what":"logs of the controller manager","command":"kubectl logs --namespace {chartNamespace} deployment/controller-manager"}]
/** Commands of the documents that verify a setup. */
export const verificationOf = {
  'v0.3': verificationOf0,
  'v0.4': verificationOf0,
  'v0.5': verificationOf0,
  'v0.6': verificationOf1,
  'v0.7': verificationOf1,
  'v0.8': verificationOf1,
  'v0.9': verificationOf1,
  'v0.10': verificationOf1,
  'v0.11': verificationOf1,
  'v0.12': verificationOf1,
  'v0.13': verificationOf1,
  'v0.14': verificationOf1,
  'v0.15': verificationOf1,
  'v0.16': verificationOf1,
  'v0.17': verificationOf1,
  'v1.0': verificationOf1,
  'v1.1': verificationOf1,
  'v1.2': verificationOf1,
} satisfies Readonly<Record<Release, readonly Verification[]>>
