// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A resource of any kind that releases v0.8 have, told apart by its kind.
 */
export type Plane = DataPlane | BuildPlane | ObservabilityPlane | Environment | Organization
/**
 * Group and version of every OpenChoreo resource, the same in all releases.
 */
export type ApiVersion = 'openchoreo.dev/v1alpha1'
/**
 * A time in metadata: RFC 3339 with an upper-case T, and Z or an offset.
 *
 * Must be a date and time such as 2026-01-02T03:04:05Z.
 */
export type MetaTime = string
/**
 * A value, either from a secret or written here: exactly one of secretRef and value. Since v0.6 secretRef is an object; since v1.0 it is called secretKeyRef.
 */
export type ValueFrom = ValueFromSecret | ValueFromInline
/**
 * Ready, Connected and GatewayProvisioned are OpenChoreo's; others may come.
 *
 * Must be a qualified name: letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix and a slash.
 *
 * At most 316 characters.
 */
export type ConditionType = 'Ready' | 'Connected' | 'GatewayProvisioned' | (string & {})
/**
 * An RFC 3339 date and time with Z or an offset, such as 2026-01-02T03:04:05Z.
 *
 * Must be a date and time such as 2026-01-02T03:04:05Z.
 */
export type Time = string

/**
 * A Kubernetes cluster in which applications run.
 */
export interface DataPlane {
  apiVersion: ApiVersion
  /**
   * The kind of this resource: DataPlane.
   */
  kind: 'DataPlane'
  metadata: ObjectMeta
  spec: DataPlaneSpec
  /**
   * What the controller observed. Written by the controller and dropped from what a client sends; a null passes.
   */
  status?: DataPlaneStatus | null
}
/**
 * Standard metadata of a namespaced resource, as the API server checks it.
 */
export interface ObjectMeta {
  /**
   * Names the resource; unique for its kind in its namespace. May be left out where generateName is given.
   *
   * Must be a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit.
   *
   * At most 253 characters.
   */
  name?: string
  /**
   * A prefix from which the API server makes a unique name. kubectl apply refuses it, kubectl create takes it.
   *
   * Must be a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen.
   */
  generateName?: string
  /**
   * The namespace of the resource: an organization's namespace. The same as 'default' where it is left out.
   *
   * Must be lowercase letters, digits and hyphens, starting and ending with a letter or digit.
   *
   * At most 63 characters.
   */
  namespace?: string
  /**
   * Keys and values by which resources are selected.
   */
  labels?: Labels
  /**
   * Notes for tools and people; never selected by.
   */
  annotations?: Annotations
  /**
   * What must be done before the resource is really deleted.
   *
   * Items: Must be a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix and a slash.
   */
  finalizers?: string[]
  /**
   * Resources on which this one depends; when all of them are gone it is deleted too.
   */
  ownerReferences?: OwnerReference[]
  /**
   * Which client manages which fields. Written by the API server.
   */
  managedFields?: ManagedFieldsEntry[]
  /**
   * The identity of this very resource. Written by the API server.
   */
  uid?: string
  /**
   * Changes with every write. Written by the API server; sent back in an update it guards against lost changes.
   */
  resourceVersion?: string
  /**
   * No longer used by Kubernetes; still a known field.
   */
  selfLink?: string
  /**
   * Counts the changes of the desired state. Written by the API server.
   */
  generation?: number
  /**
   * Seconds between the request to delete and the deletion. Written by the API server.
   */
  deletionGracePeriodSeconds?: number
  /**
   * When the resource was created. Written by the API server; a null passes, as clients write it.
   */
  creationTimestamp?: MetaTime | null
  /**
   * When deletion was asked for. Written by the API server.
   */
  deletionTimestamp?: MetaTime | null
}
/**
 * Keys and values by which resources are selected.
 */
export interface Labels {
  /**
   * Must be letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit.
   *
   * At most 63 characters.
   */
  [k: string]: string
}
/**
 * Notes for tools and people, at most 262144 bytes of keys and values together.
 */
export interface Annotations {
  /**
   * The name that user interfaces show instead of metadata.name.
   */
  'openchoreo.dev/display-name'?: string
  /**
   * A longer text that tells people what the resource is for.
   */
  'openchoreo.dev/description'?: string
  [k: string]: string | undefined
}
/**
 * A resource on which this one depends.
 */
export interface OwnerReference {
  /**
   * Group and version of the owner.
   *
   * Must be group/version or version.
   */
  apiVersion: string
  /**
   * Kind of the owner.
   *
   * Must be a non-empty string.
   */
  kind: string
  /**
   * Name of the owner.
   *
   * Must be a non-empty string.
   */
  name: string
  /**
   * uid of the owner.
   *
   * Must be a non-empty string.
   */
  uid: string
  /**
   * Whether the owner's foreground deletion waits for this resource.
   */
  blockOwnerDeletion?: boolean
  /**
   * Whether the owner is the controller of this resource; only one owner can be.
   */
  controller?: boolean
}
/**
 * The fields that one client manages.
 */
export interface ManagedFieldsEntry {
  /**
   * Name of the client.
   *
   * Must be printable ASCII characters.
   *
   * At most 128 characters.
   */
  manager?: string
  /**
   * Whether the fields were applied or written in another way.
   */
  operation: 'Apply' | 'Update'
  /**
   * The version in which the fields are written.
   */
  apiVersion?: string
  /**
   * When the entry was last changed; not in the years 0000 and 9999, which can have another number of digits in UTC.
   */
  time?: string | null
  /**
   * FieldsV1, the only type there is.
   */
  fieldsType?: 'FieldsV1' | ''
  /**
   * The managed fields as a tree.
   */
  fieldsV1?: {
    [k: string]: unknown
  }
  /**
   * The subresource through which they were written, such as status.
   *
   * Must be printable ASCII characters.
   *
   * At most 256 characters.
   */
  subresource?: string
}
/**
 * What the DataPlane is to be.
 */
export interface DataPlaneSpec {
  /**
   * The plane's cluster agent. New in v0.6, called clusterAgent since v0.9.
   */
  agent?: AgentConfig
  /**
   * The plane's cluster and the credentials of its API server. Optional since v0.6, gone in v0.9.
   */
  kubernetesCluster?: KubernetesCluster
  /**
   * The host names under which applications on this plane are reached.
   */
  gateway: GatewaySpec
  /**
   * Names of SecretReference resources with credentials for pulling images. New in v0.4, gone in v1.0.
   */
  imagePullSecretRefs?: string[]
  /**
   * The ClusterSecretStore in the plane's cluster from which secrets are taken. New in v0.4.
   */
  secretStoreRef?: SecretStoreRef
  /**
   * Name of the ObservabilityPlane that watches this plane; where it is left out the control plane looks for one named default. New in v0.8 in place of observer; an object with kind and name since v0.15.
   */
  observabilityPlaneRef?: string
}
/**
 * A cluster agent, through which the control plane reaches the plane's cluster. From v0.6 to v0.8; clusterAgent since v0.9.
 */
export interface AgentConfig {
  /**
   * Whether the agent is used in place of kubernetesCluster.
   */
  enabled?: boolean
  /**
   * CA certificate that signed the agent's client certificate, PEM in base64.
   */
  clientCA?: ValueFrom
}
/**
 * The value comes from a secret.
 */
export interface ValueFromSecret {
  /**
   * The secret that holds the value.
   */
  secretRef: SecretKeyReference
  value?: never
}
/**
 * One key of a Kubernetes Secret in the control plane's cluster.
 */
export interface SecretKeyReference {
  /**
   * Name of the secret.
   */
  name: string
  /**
   * Key within the secret.
   */
  key: string
  /**
   * Namespace of the secret. The plane's own where it is left out.
   *
   * @default metadata.namespace
   */
  namespace?: string
}
/**
 * The value is written here.
 */
export interface ValueFromInline {
  /**
   * The value itself, such as a certificate in PEM. It goes stale when the certificate is renewed; a secret reference does not.
   */
  value: string
  secretRef?: never
}
/**
 * How the control plane reaches the API server of the plane's cluster. In v0.3 it had name and credentials; gone in v0.9, when agents took its place.
 */
export interface KubernetesCluster {
  /**
   * URL of the API server. In v0.3 it was credentials.apiServerURL.
   */
  server: string
  /**
   * How the API server is recognised.
   */
  tls: KubernetesClusterTls
  /**
   * How the control plane authenticates.
   */
  auth: KubernetesClusterAuth
}
/**
 * How a cluster's API server is recognised. From v0.4 to v0.8.
 */
export interface KubernetesClusterTls {
  /**
   * CA certificate of the API server, PEM in base64. In v0.3 it was credentials.caCert.
   */
  ca: ValueFrom
}
/**
 * How the control plane authenticates to a cluster's API server. From v0.4 to v0.8.
 */
export interface KubernetesClusterAuth {
  /**
   * Client certificate and key.
   */
  mtls?: MutualTls
  /**
   * A bearer token.
   */
  bearerToken?: ValueFrom
}
/**
 * A client certificate and its key. From v0.4 to v0.8.
 */
export interface MutualTls {
  /**
   * Client certificate, PEM in base64. In v0.3 it was credentials.clientCert.
   */
  clientCert: ValueFrom
  /**
   * Private key of the client certificate, PEM in base64. In v0.3 it was credentials.clientKey.
   */
  clientKey: ValueFrom
}
/**
 * The host names under which applications are reached.
 */
export interface GatewaySpec {
  /**
   * Suffix of the host names that are reachable from the internet: a route is <environment>-<namespace>.<this>. No scheme, port or path.
   */
  publicVirtualHost: string
  /**
   * Suffix of the host names that are reachable from the organization: a route is <environment>-<namespace>.<this>. No scheme, port or path.
   */
  organizationVirtualHost: string
}
/**
 * A ClusterSecretStore of the External Secrets Operator in the plane's own cluster. New in v0.4.
 */
export interface SecretStoreRef {
  /**
   * Name of the ClusterSecretStore.
   */
  name: string
}
/**
 * What the control plane observed of the DataPlane. Written by the controller.
 */
export interface DataPlaneStatus {
  /**
   * The metadata.generation that the controller has seen.
   */
  observedGeneration?: number
  /**
   * What the controller found, by type.
   */
  conditions?: Condition[]
}
/**
 * One aspect of the state that a controller observed.
 */
export interface Condition {
  /**
   * Names the aspect, such as Ready.
   */
  type: ConditionType
  /**
   * Whether the condition holds.
   */
  status: 'True' | 'False' | 'Unknown'
  /**
   * The metadata.generation that the condition is about.
   */
  observedGeneration?: number
  /**
   * When the status last changed.
   */
  lastTransitionTime: Time
  /**
   * A word in CamelCase that says why.
   *
   * Must be letters, digits, underscores, commas and colons, starting with a letter.
   *
   * At most 1024 characters.
   */
  reason: string
  /**
   * What happened, for people.
   *
   * At most 32768 characters.
   */
  message: string
}
/**
 * A Kubernetes cluster in which applications are built. Called WorkflowPlane since v1.0.
 */
export interface BuildPlane {
  apiVersion: ApiVersion
  /**
   * The kind of this resource: BuildPlane.
   */
  kind: 'BuildPlane'
  metadata: ObjectMeta
  spec: BuildPlaneSpec
  /**
   * What the controller observed. Written by the controller and dropped from what a client sends; a null passes.
   */
  status?: BuildPlaneStatus | null
}
/**
 * What the BuildPlane is to be.
 */
export interface BuildPlaneSpec {
  /**
   * The plane's cluster agent. New in v0.7, called clusterAgent since v0.9.
   */
  agent?: AgentConfig
  /**
   * The plane's cluster and the credentials of its API server. Optional since v0.7, gone in v0.9.
   */
  kubernetesCluster?: KubernetesCluster
  /**
   * Name of the ObservabilityPlane that watches this plane; where it is left out the control plane looks for one named default. New in v0.8 in place of observer; an object with kind and name since v0.15.
   */
  observabilityPlaneRef?: string
}
/**
 * What the control plane observed of the BuildPlane: nothing yet; conditions came in v0.12.
 */
export interface BuildPlaneStatus {}
/**
 * Where logs, metrics and traces of other planes are kept. New in v0.8.
 */
export interface ObservabilityPlane {
  apiVersion: ApiVersion
  /**
   * The kind of this resource: ObservabilityPlane.
   */
  kind: 'ObservabilityPlane'
  metadata: ObjectMeta
  spec: ObservabilityPlaneSpec
  /**
   * What the controller observed. Written by the controller and dropped from what a client sends; a null passes.
   */
  status?: ObservabilityPlaneStatus | null
}
/**
 * What the ObservabilityPlane is to be.
 */
export interface ObservabilityPlaneSpec {
  /**
   * The plane's cluster agent. Called clusterAgent since v0.9.
   */
  agent?: AgentConfig
  /**
   * Base URL of the Observer service.
   */
  observerURL: string
}
/**
 * What the control plane observed of the ObservabilityPlane: nothing yet; conditions came in v0.12.
 */
export interface ObservabilityPlaneStatus {}
/**
 * A stage of deployment, such as development or production, bound to a data plane.
 */
export interface Environment {
  apiVersion: ApiVersion
  /**
   * The kind of this resource: Environment.
   */
  kind: 'Environment'
  metadata: ObjectMeta
  spec: EnvironmentSpec
  /**
   * What the controller observed. Written by the controller and dropped from what a client sends; a null passes.
   */
  status?: EnvironmentStatus | null
}
/**
 * What the Environment is to be.
 */
export interface EnvironmentSpec {
  /**
   * Name of the data plane to which this environment deploys; cannot change once set. An object with kind and name since v0.15.
   */
  dataPlaneRef?: string
  /**
   * How applications of this environment are reached. Replaced by the data plane's shape in v0.15.
   */
  gateway?: EnvironmentGateway
  /**
   * Whether this is a production environment.
   */
  isProduction?: boolean
}
/**
 * How applications of an environment are reached. Until v0.14.
 */
export interface EnvironmentGateway {
  /**
   * The subdomain of the environment's applications.
   */
  dnsPrefix?: string
  /**
   * How requests are authenticated.
   */
  security?: EnvironmentGatewaySecurity
}
/**
 * How requests to an environment are authenticated. Until v0.14.
 */
export interface EnvironmentGatewaySecurity {
  /**
   * The keys that tokens are checked against.
   */
  remoteJwks?: RemoteJwks
}
/**
 * A JSON Web Key Set at a URL. Until v0.14.
 */
export interface RemoteJwks {
  /**
   * URL of the key set.
   */
  uri: string
}
/**
 * What the control plane observed of the Environment. Written by the controller.
 */
export interface EnvironmentStatus {
  /**
   * The metadata.generation that the controller has seen.
   */
  observedGeneration?: number
  /**
   * What the controller found, by type.
   */
  conditions?: Condition[]
}
/**
 * The tenant to which planes and environments belong. Until v0.12; since v0.13 a Namespace with the label openchoreo.dev/controlplane-namespace.
 */
export interface Organization {
  apiVersion: ApiVersion
  /**
   * The kind of this resource: Organization.
   */
  kind: 'Organization'
  metadata: ClusterScopedObjectMeta
  spec: OrganizationSpec
  /**
   * What the controller observed. Written by the controller and dropped from what a client sends; a null passes.
   */
  status?: OrganizationStatus | null
}
/**
 * Standard metadata of a cluster-scoped resource, as the API server checks it.
 */
export interface ClusterScopedObjectMeta {
  /**
   * Names the resource; unique for its kind. May be left out where generateName is given.
   *
   * Must be a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit.
   *
   * At most 253 characters.
   */
  name?: string
  /**
   * A prefix from which the API server makes a unique name. kubectl apply refuses it, kubectl create takes it.
   *
   * Must be a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen.
   */
  generateName?: string
  /**
   * A cluster-scoped resource is in no namespace. The API server silently drops this field.
   */
  namespace?: never
  /**
   * Keys and values by which resources are selected.
   */
  labels?: Labels
  /**
   * Notes for tools and people; never selected by.
   */
  annotations?: Annotations
  /**
   * What must be done before the resource is really deleted.
   *
   * Items: Must be a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix and a slash.
   */
  finalizers?: string[]
  /**
   * Resources on which this one depends; when all of them are gone it is deleted too.
   */
  ownerReferences?: OwnerReference[]
  /**
   * Which client manages which fields. Written by the API server.
   */
  managedFields?: ManagedFieldsEntry[]
  /**
   * The identity of this very resource. Written by the API server.
   */
  uid?: string
  /**
   * Changes with every write. Written by the API server; sent back in an update it guards against lost changes.
   */
  resourceVersion?: string
  /**
   * No longer used by Kubernetes; still a known field.
   */
  selfLink?: string
  /**
   * Counts the changes of the desired state. Written by the API server.
   */
  generation?: number
  /**
   * Seconds between the request to delete and the deletion. Written by the API server.
   */
  deletionGracePeriodSeconds?: number
  /**
   * When the resource was created. Written by the API server; a null passes, as clients write it.
   */
  creationTimestamp?: MetaTime | null
  /**
   * When deletion was asked for. Written by the API server.
   */
  deletionTimestamp?: MetaTime | null
}
/**
 * Has no fields.
 */
export interface OrganizationSpec {}
/**
 * What the control plane observed of the Organization. Written by the controller.
 */
export interface OrganizationStatus {
  /**
   * The metadata.generation that the controller has seen.
   */
  observedGeneration?: number
  /**
   * What the controller found, by type.
   */
  conditions?: Condition[]
  /**
   * The namespace that was made for the organization.
   */
  namespace?: string
}
