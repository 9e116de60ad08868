// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A resource of any kind that releases v0.17 have, discriminated by its kind.
 */
export type Plane =
  DataPlane | ClusterDataPlane | BuildPlane | ClusterBuildPlane | ObservabilityPlane | ClusterObservabilityPlane | Environment
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
 * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID of the agent's chart. New in v0.9.
 *
 * Must be lowercase letters, digits and hyphens, starting and ending with a letter or digit.
 *
 * At most 63 characters.
 */
export type PlaneID = string
/**
 * A value, either from a secret or inline: exactly one of secretRef and value. Since v0.6 secretRef is an object; since v1.0 it is called secretKeyRef.
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
 * A value, either from a secret or inline: exactly one of secretRef and value. Since v1.0 secretRef is called secretKeyRef.
 */
export type ClusterScopedValueFrom = ClusterScopedValueFromSecret | ClusterScopedValueFromInline

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
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane authenticates the cluster agent of this plane. New in v0.9.
   */
  clusterAgent: ClusterAgentConfig
  /**
   * The gateways for ingress and egress traffic of applications on this plane. Optional since v0.17.
   */
  gateway?: GatewaySpec
  /**
   * Names of SecretReference resources with credentials for pulling images. New in v0.4, removed in v1.0.
   */
  imagePullSecretRefs?: string[]
  /**
   * The ClusterSecretStore in the plane's cluster that secrets are read from. New in v0.4.
   */
  secretStoreRef?: SecretStoreRef
  /**
   * The observability plane that monitors this plane. If not set, the control plane looks for one named default.
   */
  observabilityPlaneRef?: ObservabilityPlaneRef
}
/**
 * How the control plane authenticates the plane's cluster agent, which connects to it over WebSocket. New in v0.9.
 */
export interface ClusterAgentConfig {
  /**
   * The CA certificate, in PEM, that signed the agent's client certificate.
   */
  clientCA: ValueFrom
}
/**
 * The value comes from a secret.
 */
export interface ValueFromSecret {
  /**
   * The secret that contains the value.
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
   * Namespace of the secret. Default: the plane's namespace.
   *
   * @default metadata.namespace
   */
  namespace?: string
}
/**
 * The value is set inline.
 */
export interface ValueFromInline {
  /**
   * The value itself, such as a certificate in PEM. It becomes outdated when the certificate is renewed; a secret reference does not.
   */
  value: string
  secretRef?: never
}
/**
 * The gateways for ingress and egress traffic of applications. Since v0.17 they are grouped by direction, in place of publicVirtualHost and organizationVirtualHost.
 */
export interface GatewaySpec {
  /**
   * Traffic into applications.
   */
  ingress?: GatewayNetwork
  /**
   * Traffic out of applications.
   */
  egress?: GatewayNetwork
}
/**
 * The Gateways of one direction of traffic. New in v0.17.
 */
export interface GatewayNetwork {
  /**
   * The Gateway for internet traffic.
   */
  external?: GatewayEndpoint
  /**
   * The Gateway for traffic within the organization's network.
   */
  internal?: GatewayEndpoint
}
/**
 * A Gateway resource in the data plane's cluster and its listeners. New in v0.17.
 */
export interface GatewayEndpoint {
  /**
   * Name of the Gateway resource.
   */
  name: string
  /**
   * Namespace of the Gateway resource.
   */
  namespace: string
  /**
   * The listener for plain HTTP.
   */
  http?: GatewayListener
  /**
   * The listener for HTTPS.
   */
  https?: GatewayListener
  /**
   * The listener for TLS passthrough.
   */
  tls?: GatewayListener
}
/**
 * One listener of a Gateway. New in v0.17.
 */
export interface GatewayListener {
  /**
   * Suffix of the host names served here: no scheme, port or path.
   */
  host: string
  /**
   * Port on which the listener is reached.
   */
  port: number
  /**
   * Name of the listener in the Gateway resource.
   */
  listenerName?: string
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
 * The observability plane that monitors this plane. Before v0.15, only its name.
 */
export interface ObservabilityPlaneRef {
  /**
   * Kind of the observability plane. Default: ObservabilityPlane.
   *
   * @default "ObservabilityPlane"
   */
  kind?: 'ObservabilityPlane' | 'ClusterObservabilityPlane'
  /**
   * Name of the observability plane; an ObservabilityPlane is looked up in this plane's namespace.
   *
   * Must be lowercase letters, digits and hyphens, starting and ending with a letter or digit.
   *
   * At most 63 characters.
   */
  name: string
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
  /**
   * Whether cluster agents are connected. New in v0.12.
   */
  agentConnection?: AgentConnectionStatus
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
 * The connection of the plane's cluster agents to the control plane. New in v0.12.
 */
export interface AgentConnectionStatus {
  /**
   * Whether at least one agent is connected.
   */
  connected: boolean
  /**
   * Number of connected agents.
   */
  connectedAgents: number
  /**
   * When an agent last connected.
   */
  lastConnectedTime?: Time
  /**
   * When the last agent disconnected.
   */
  lastDisconnectedTime?: Time
  /**
   * When the control plane last heard from an agent.
   */
  lastHeartbeatTime?: Time
  /**
   * A human-readable message about the connection.
   */
  message?: string
}
/**
 * A data plane for all namespaces. New in v0.14.
 */
export interface ClusterDataPlane {
  apiVersion: ApiVersion
  /**
   * The kind of this resource: ClusterDataPlane.
   */
  kind: 'ClusterDataPlane'
  metadata: ClusterScopedObjectMeta
  spec: ClusterDataPlaneSpec
  /**
   * The observed state, set by the controller. The API server drops it from client requests; null is allowed.
   */
  status?: ClusterDataPlaneStatus | null
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
 * The desired state of the ClusterDataPlane.
 */
export interface ClusterDataPlaneSpec {
  /**
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane authenticates the cluster agent of this plane. New in v0.9.
   */
  clusterAgent: ClusterScopedAgentConfig
  /**
   * The gateways for ingress and egress traffic of applications on this plane. Optional since v0.17.
   */
  gateway?: GatewaySpec
  /**
   * Names of SecretReference resources with credentials for pulling images. New in v0.4, removed in v1.0.
   */
  imagePullSecretRefs?: string[]
  /**
   * The ClusterSecretStore in the plane's cluster that secrets are read from. New in v0.4.
   */
  secretStoreRef?: SecretStoreRef
  /**
   * The observability plane that monitors this plane. If not set, the control plane looks for one named default.
   */
  observabilityPlaneRef?: ClusterObservabilityPlaneRef
}
/**
 * How the control plane authenticates the plane's cluster agent, which connects to it over WebSocket. New in v0.9.
 */
export interface ClusterScopedAgentConfig {
  /**
   * The CA certificate, in PEM, that signed the agent's client certificate.
   */
  clientCA: ClusterScopedValueFrom
}
/**
 * The value comes from a secret.
 */
export interface ClusterScopedValueFromSecret {
  /**
   * The secret that contains the value.
   */
  secretRef: ClusterScopedSecretKeyReference
  value?: never
}
/**
 * One key of a Kubernetes Secret in the control plane's cluster.
 */
export interface ClusterScopedSecretKeyReference {
  /**
   * Name of the secret.
   */
  name: string
  /**
   * Key within the secret.
   */
  key: string
  /**
   * Namespace of the secret. Required, because a cluster-scoped plane has no namespace of its own.
   */
  namespace: string
}
/**
 * The value is set inline.
 */
export interface ClusterScopedValueFromInline {
  /**
   * The value itself, such as a certificate in PEM. It becomes outdated when the certificate is renewed; a secret reference does not.
   */
  value: string
  secretRef?: never
}
/**
 * The observability plane that monitors this plane. A cluster-scoped plane refers to cluster-scoped ones only. Before v0.15, only its name.
 */
export interface ClusterObservabilityPlaneRef {
  /**
   * Kind of the observability plane. Default: ClusterObservabilityPlane.
   *
   * @default "ClusterObservabilityPlane"
   */
  kind?: 'ClusterObservabilityPlane'
  /**
   * Name of the cluster observability plane.
   *
   * Must be lowercase letters, digits and hyphens, starting and ending with a letter or digit.
   *
   * At most 63 characters.
   */
  name: string
}
/**
 * The observed state of the ClusterDataPlane, set by the controller.
 */
export interface ClusterDataPlaneStatus {
  /**
   * The metadata.generation last observed by the controller.
   */
  observedGeneration?: number
  /**
   * Conditions observed by the controller, by type. One entry for each type.
   */
  conditions?: Condition[]
  /**
   * Whether cluster agents are connected.
   */
  agentConnection?: AgentConnectionStatus
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
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane authenticates the cluster agent of this plane. New in v0.9.
   */
  clusterAgent: ClusterAgentConfig
  /**
   * The ClusterSecretStore in the plane's cluster that secrets are read from. New in v0.4.
   */
  secretStoreRef?: SecretStoreRef
  /**
   * The observability plane that monitors this plane. If not set, the control plane looks for one named default.
   */
  observabilityPlaneRef?: ObservabilityPlaneRef
}
/**
 * The observed state of the BuildPlane, set by the controller.
 */
export interface BuildPlaneStatus {
  /**
   * The metadata.generation last observed by the controller.
   */
  observedGeneration?: number
  /**
   * Conditions observed by the controller, by type.
   */
  conditions?: Condition[]
  /**
   * Whether cluster agents are connected. New in v0.12.
   */
  agentConnection?: AgentConnectionStatus
}
/**
 * A build plane for all namespaces. New in v0.14; called ClusterWorkflowPlane since v1.0.
 */
export interface ClusterBuildPlane {
  apiVersion: ApiVersion
  /**
   * The kind of this resource: ClusterBuildPlane.
   */
  kind: 'ClusterBuildPlane'
  metadata: ClusterScopedObjectMeta
  spec: ClusterBuildPlaneSpec
  /**
   * The observed state, set by the controller. The API server drops it from client requests; null is allowed.
   */
  status?: ClusterBuildPlaneStatus | null
}
/**
 * The desired state of the ClusterBuildPlane.
 */
export interface ClusterBuildPlaneSpec {
  /**
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane authenticates the cluster agent of this plane. New in v0.9.
   */
  clusterAgent: ClusterScopedAgentConfig
  /**
   * The ClusterSecretStore in the plane's cluster that secrets are read from. New in v0.4.
   */
  secretStoreRef?: SecretStoreRef
  /**
   * The observability plane that monitors this plane. If not set, the control plane looks for one named default.
   */
  observabilityPlaneRef?: ClusterObservabilityPlaneRef
}
/**
 * The observed state of the ClusterBuildPlane, set by the controller.
 */
export interface ClusterBuildPlaneStatus {
  /**
   * The metadata.generation last observed by the controller.
   */
  observedGeneration?: number
  /**
   * Conditions observed by the controller, by type. One entry for each type.
   */
  conditions?: Condition[]
  /**
   * Whether cluster agents are connected.
   */
  agentConnection?: AgentConnectionStatus
}
/**
 * Stores logs, metrics and traces of other planes. New in v0.8.
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
   * The observed state, set by the controller. The API server drops it from client requests; null is allowed.
   */
  status?: ObservabilityPlaneStatus | null
}
/**
 * The desired state of the ObservabilityPlane.
 */
export interface ObservabilityPlaneSpec {
  /**
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane authenticates the cluster agent of this plane. New in v0.9.
   */
  clusterAgent: ClusterAgentConfig
  /**
   * Base URL of the Observer service.
   */
  observerURL: string
  /**
   * Base URL of the root cause analysis agent. New in v0.13.
   */
  rcaAgentURL?: string
}
/**
 * The observed state of the ObservabilityPlane, set by the controller.
 */
export interface ObservabilityPlaneStatus {
  /**
   * The metadata.generation last observed by the controller.
   */
  observedGeneration?: number
  /**
   * Conditions observed by the controller, by type.
   */
  conditions?: Condition[]
  /**
   * Whether cluster agents are connected. New in v0.12.
   */
  agentConnection?: AgentConnectionStatus
}
/**
 * An observability plane for all namespaces. New in v0.14.
 */
export interface ClusterObservabilityPlane {
  apiVersion: ApiVersion
  /**
   * The kind of this resource: ClusterObservabilityPlane.
   */
  kind: 'ClusterObservabilityPlane'
  metadata: ClusterScopedObjectMeta
  spec: ClusterObservabilityPlaneSpec
  /**
   * The observed state, set by the controller. The API server drops it from client requests; null is allowed.
   */
  status?: ClusterObservabilityPlaneStatus | null
}
/**
 * The desired state of the ClusterObservabilityPlane.
 */
export interface ClusterObservabilityPlaneSpec {
  /**
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane authenticates the cluster agent of this plane. New in v0.9.
   */
  clusterAgent: ClusterScopedAgentConfig
  /**
   * Base URL of the Observer service.
   */
  observerURL: string
  /**
   * Base URL of the root cause analysis agent. New in v0.13.
   */
  rcaAgentURL?: string
}
/**
 * The observed state of the ClusterObservabilityPlane, set by the controller.
 */
export interface ClusterObservabilityPlaneStatus {
  /**
   * The metadata.generation last observed by the controller.
   */
  observedGeneration?: number
  /**
   * Conditions observed by the controller, by type. One entry for each type.
   */
  conditions?: Condition[]
  /**
   * Whether cluster agents are connected.
   */
  agentConnection?: AgentConnectionStatus
}
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
   * The data plane to which this environment deploys. Immutable once set; if not set, the control plane looks for one named default.
   */
  dataPlaneRef?: DataPlaneRef
  /**
   * Gateways of this environment, which replace those of its data plane.
   */
  gateway?: GatewaySpec
  /**
   * Whether this is a production environment.
   */
  isProduction?: boolean
}
/**
 * A data plane. Before v0.15, only its name.
 */
export interface DataPlaneRef {
  /**
   * Kind of the data plane.
   */
  kind: 'DataPlane' | 'ClusterDataPlane'
  /**
   * Name of the data plane; a DataPlane is looked up in the namespace of the one that refers to it.
   */
  name: string
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
