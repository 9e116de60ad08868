// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A resource of any kind that releases v0.4 and v0.5 have, discriminated by its kind.
 */
export type Plane = DataPlane | BuildPlane | Environment | Organization
/**
 * Group and version of every OpenChoreo resource, the same in all releases.
 */
export type ApiVersion = 'openchoreo.dev/v1alpha1'
/**
 * A time in metadata: RFC 3339 with an uppercase T, and Z or an offset.
 *
 * Must be a date and time such as 2026-01-02T03:04:05Z.
 */
export type MetaTime = string
/**
 * A value, either from a secret or inline: exactly one of secretRef and value. New in v0.4; since v0.6 secretRef is an object.
 */
export type ValueFrom = ValueFromSecret | ValueFromInline
/**
 * OpenChoreo uses Ready, Connected and GatewayProvisioned; other types are allowed.
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
   * The observed state, set by the controller. The API server drops it from client requests; null is allowed.
   */
  status?: DataPlaneStatus | null
}
/**
 * Standard metadata of a namespace-scoped resource, as the API server checks it.
 */
export interface ObjectMeta {
  /**
   * Name of the resource, unique for its kind in its namespace. Optional if generateName is set.
   *
   * Must be a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit.
   *
   * At most 253 characters.
   */
  name?: string
  /**
   * A prefix from which the API server generates a unique name. Works with kubectl create, but not with kubectl apply.
   *
   * Must be a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen.
   */
  generateName?: string
  /**
   * The namespace of the resource: an organization's namespace. If not set, it is default.
   *
   * Must be lowercase letters, digits and hyphens, starting and ending with a letter or digit.
   *
   * At most 63 characters.
   */
  namespace?: string
  /**
   * Keys and values that resources can be selected by.
   */
  labels?: Labels
  /**
   * Arbitrary metadata for tools and people; selectors cannot use it.
   */
  annotations?: Annotations
  /**
   * Cleanup that must finish before the resource is deleted.
   *
   * Items: Must be a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix and a slash.
   */
  finalizers?: string[]
  /**
   * Resources that this one depends on; when all of them are deleted, it is deleted too.
   */
  ownerReferences?: OwnerReference[]
  /**
   * Which client manages which fields. Set by the API server.
   */
  managedFields?: ManagedFieldsEntry[]
  /**
   * Unique ID of this resource. Set by the API server.
   */
  uid?: string
  /**
   * Changes with every write. Set by the API server; send it back in an update to prevent lost updates.
   */
  resourceVersion?: string
  /**
   * No longer used by Kubernetes; still a known field.
   */
  selfLink?: string
  /**
   * Counts the changes of the desired state. Set by the API server.
   */
  generation?: number
  /**
   * Seconds between the request to delete and the deletion. Set by the API server.
   */
  deletionGracePeriodSeconds?: number
  /**
   * When the resource was created. Set by the API server; null is allowed, because clients send it.
   */
  creationTimestamp?: MetaTime | null
  /**
   * When deletion was requested. Set by the API server.
   */
  deletionTimestamp?: MetaTime | null
}
/**
 * Keys and values that resources can be selected by.
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
 * Arbitrary metadata for tools and people, at most 262144 bytes of keys and values together.
 */
export interface Annotations {
  /**
   * The name that user interfaces show instead of metadata.name.
   */
  'openchoreo.dev/display-name'?: string
  /**
   * A human-readable description of the resource.
   */
  'openchoreo.dev/description'?: string
  [k: string]: string | undefined
}
/**
 * A resource that this one depends on.
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
   * Whether the fields were set by an apply or by an update.
   */
  operation: 'Apply' | 'Update'
  /**
   * API version of the fields.
   */
  apiVersion?: string
  /**
   * When the entry was last changed. The years 0000 and 9999 are not allowed, because in UTC they may have a different number of digits.
   */
  time?: string | null
  /**
   * Always FieldsV1.
   */
  fieldsType?: 'FieldsV1' | ''
  /**
   * The managed fields as a tree.
   */
  fieldsV1?: {
    [k: string]: unknown
  }
  /**
   * The subresource through which the fields were set, such as status.
   *
   * Must be printable ASCII characters.
   *
   * At most 256 characters.
   */
  subresource?: string
}
/**
 * The desired state of the DataPlane.
 */
export interface DataPlaneSpec {
  /**
   * The plane's cluster and the credentials of its API server. Different in v0.3, optional since v0.6, removed in v0.9.
   */
  kubernetesCluster: KubernetesCluster
  /**
   * The host names under which applications on this plane are reached.
   */
  gateway: GatewaySpec
  /**
   * Names of SecretReference resources with credentials for pulling images. New in v0.4, removed in v1.0.
   */
  imagePullSecretRefs?: string[]
  /**
   * The ClusterSecretStore in the plane's cluster that secrets are read from. New in v0.4.
   */
  secretStoreRef?: SecretStoreRef
  /**
   * The Observer service of the plane. Until v0.7; observabilityPlaneRef since v0.8.
   */
  observer?: Observer
}
/**
 * How the control plane reaches the API server of the plane's cluster. In v0.3 it had name and credentials; removed in v0.9, when agents replaced it.
 */
export interface KubernetesCluster {
  /**
   * URL of the API server. In v0.3 it was credentials.apiServerURL.
   */
  server: string
  /**
   * How the API server is verified.
   */
  tls: KubernetesClusterTls
  /**
   * How the control plane authenticates.
   */
  auth: KubernetesClusterAuth
}
/**
 * How a cluster's API server is verified. From v0.4 to v0.8.
 */
export interface KubernetesClusterTls {
  /**
   * CA certificate of the API server, base64-encoded PEM. In v0.3 it was credentials.caCert.
   */
  ca: ValueFrom
}
/**
 * The value comes from a secret.
 */
export interface ValueFromSecret {
  /**
   * Name of the secret that contains the value.
   */
  secretRef: string
  value?: never
}
/**
 * The value is set inline.
 */
export interface ValueFromInline {
  /**
   * The value itself, base64-encoded PEM.
   */
  value: string
  secretRef?: never
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
   * Client certificate, base64-encoded PEM. In v0.3 it was credentials.clientCert.
   */
  clientCert: ValueFrom
  /**
   * Private key of the client certificate, base64-encoded PEM. In v0.3 it was credentials.clientKey.
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
 * The Observer service that stores logs and metrics of the plane. Until v0.7; an ObservabilityPlane since v0.8.
 */
export interface Observer {
  /**
   * Base URL of the Observer service.
   */
  url: string
  /**
   * How the control plane authenticates to the Observer.
   */
  authentication: ObserverAuthentication
}
/**
 * How the control plane authenticates to the Observer. Until v0.7.
 */
export interface ObserverAuthentication {
  /**
   * User name and password.
   */
  basicAuth: BasicAuth
}
/**
 * User name and password. Until v0.7.
 */
export interface BasicAuth {
  /**
   * User name.
   */
  username: string
  /**
   * Password.
   */
  password: string
}
/**
 * The observed state of the DataPlane, set by the controller.
 */
export interface DataPlaneStatus {
  /**
   * The metadata.generation last observed by the controller.
   */
  observedGeneration?: number
  /**
   * Conditions observed by the controller, by type.
   */
  conditions?: Condition[]
}
/**
 * One aspect of the observed state.
 */
export interface Condition {
  /**
   * Type of the condition, such as Ready.
   */
  type: ConditionType
  /**
   * Status of the condition.
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
   * Reason of the last transition, a word in CamelCase.
   *
   * Must be letters, digits, underscores, commas and colons, starting with a letter.
   *
   * At most 1024 characters.
   */
  reason: string
  /**
   * A human-readable message.
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
   * The observed state, set by the controller. The API server drops it from client requests; null is allowed.
   */
  status?: BuildPlaneStatus | null
}
/**
 * The desired state of the BuildPlane.
 */
export interface BuildPlaneSpec {
  /**
   * The plane's cluster and the credentials of its API server. Changed in v0.4, optional since v0.7, removed in v0.9.
   */
  kubernetesCluster: KubernetesCluster
  /**
   * The Observer service of the plane. Until v0.7; observabilityPlaneRef since v0.8.
   */
  observer?: Observer
}
/**
 * The observed state of the BuildPlane. It has no fields before v0.12.
 */
export interface BuildPlaneStatus {}
/**
 * A deployment stage, such as development or production, bound to a data plane.
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
   * The observed state, set by the controller. The API server drops it from client requests; null is allowed.
   */
  status?: EnvironmentStatus | null
}
/**
 * The desired state of the Environment.
 */
export interface EnvironmentSpec {
  /**
   * Name of the data plane to which this environment deploys. An object with kind and name since v0.15.
   */
  dataPlaneRef?: string
  /**
   * How applications of this environment are reached. Replaced in v0.15 by a gateway like that of data planes.
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
   * The keys to verify tokens with.
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
 * The observed state of the Environment, set by the controller.
 */
export interface EnvironmentStatus {
  /**
   * The metadata.generation last observed by the controller.
   */
  observedGeneration?: number
  /**
   * Conditions observed by the controller, by type.
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
  /**
   * It has no fields, and may be empty.
   */
  spec?: OrganizationSpec | null
  /**
   * The observed state, set by the controller. The API server drops it from client requests; null is allowed.
   */
  status?: OrganizationStatus | null
}
/**
 * Standard metadata of a cluster-scoped resource, as the API server checks it.
 */
export interface ClusterScopedObjectMeta {
  /**
   * Name of the resource, unique for its kind. Optional if generateName is set.
   *
   * Must be a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit.
   *
   * At most 253 characters.
   */
  name?: string
  /**
   * A prefix from which the API server generates a unique name. Works with kubectl create, but not with kubectl apply.
   *
   * Must be a prefix of a lowercase RFC 1123 subdomain: at most 253 letters, digits, hyphens and dots; it may end with a hyphen.
   */
  generateName?: string
  /**
   * Cluster-scoped resources have no namespace. The API server silently drops this field.
   */
  namespace?: never
  /**
   * Keys and values that resources can be selected by.
   */
  labels?: Labels
  /**
   * Arbitrary metadata for tools and people; selectors cannot use it.
   */
  annotations?: Annotations
  /**
   * Cleanup that must finish before the resource is deleted.
   *
   * Items: Must be a qualified name: at most 63 letters, digits, hyphens, underscores and dots, starting and ending with a letter or digit, with an optional DNS subdomain prefix and a slash.
   */
  finalizers?: string[]
  /**
   * Resources that this one depends on; when all of them are deleted, it is deleted too.
   */
  ownerReferences?: OwnerReference[]
  /**
   * Which client manages which fields. Set by the API server.
   */
  managedFields?: ManagedFieldsEntry[]
  /**
   * Unique ID of this resource. Set by the API server.
   */
  uid?: string
  /**
   * Changes with every write. Set by the API server; send it back in an update to prevent lost updates.
   */
  resourceVersion?: string
  /**
   * No longer used by Kubernetes; still a known field.
   */
  selfLink?: string
  /**
   * Counts the changes of the desired state. Set by the API server.
   */
  generation?: number
  /**
   * Seconds between the request to delete and the deletion. Set by the API server.
   */
  deletionGracePeriodSeconds?: number
  /**
   * When the resource was created. Set by the API server; null is allowed, because clients send it.
   */
  creationTimestamp?: MetaTime | null
  /**
   * When deletion was requested. Set by the API server.
   */
  deletionTimestamp?: MetaTime | null
}
/**
 * Has no fields.
 */
export interface OrganizationSpec {}
/**
 * The observed state of the Organization, set by the controller.
 */
export interface OrganizationStatus {
  /**
   * The metadata.generation last observed by the controller.
   */
  observedGeneration?: number
  /**
   * Conditions observed by the controller, by type.
   */
  conditions?: Condition[]
  /**
   * The namespace that was created for the organization.
   */
  namespace?: string
}
