// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * A resource of any kind that releases v1.0 have, told apart by its kind.
 */
export type Plane =
  | DataPlane
  | ClusterDataPlane
  | WorkflowPlane
  | ClusterWorkflowPlane
  | ObservabilityPlane
  | ClusterObservabilityPlane
  | Environment
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
 * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID of the agent's chart. New in v0.9.
 *
 * Must be lowercase letters, digits and hyphens, starting and ending with a letter or digit.
 *
 * At most 63 characters.
 */
export type PlaneID = string
/**
 * A value, either from a secret or written here: exactly one of secretKeyRef and value. Before v1.0 secretKeyRef was called secretRef.
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
 * A value, either from a secret or written here: exactly one of secretKeyRef and value. Before v1.0 secretKeyRef was called secretRef.
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
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane recognises the cluster agent of this plane. New in v0.9.
   */
  clusterAgent: ClusterAgentConfig
  /**
   * The gateways through which applications on this plane are reached and reach out. Optional since v0.17.
   */
  gateway?: GatewaySpec
  /**
   * The ClusterSecretStore in the plane's cluster from which secrets are taken. New in v0.4.
   */
  secretStoreRef?: SecretStoreRef
  /**
   * The observability plane that watches this plane. Where it is left out the control plane looks for one named default.
   */
  observabilityPlaneRef?: ObservabilityPlaneRef
}
/**
 * How the control plane recognises the plane's cluster agent, which connects to it over WebSocket. New in v0.9.
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
   * The secret that holds the value.
   */
  secretKeyRef: SecretKeyReference
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
  secretKeyRef?: never
}
/**
 * The gateways through which applications are reached and reach out. Since v0.17 by direction; before it had publicVirtualHost and organizationVirtualHost.
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
   * The Gateway towards the internet.
   */
  external?: GatewayEndpoint
  /**
   * The Gateway towards the organization's own network.
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
   * The listener that passes TLS through.
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
   * Port under which the listener is reached.
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
 * The observability plane that watches this plane. Before v0.15 its name alone.
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
  /**
   * Whether cluster agents are connected. New in v0.12.
   */
  agentConnection?: AgentConnectionStatus
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
 * The connection of the plane's cluster agents to the control plane. New in v0.12.
 */
export interface AgentConnectionStatus {
  /**
   * Whether at least one agent is connected.
   */
  connected: boolean
  /**
   * How many agents are connected.
   */
  connectedAgents: number
  /**
   * When an agent last connected.
   */
  lastConnectedTime?: Time
  /**
   * When the last agent went away.
   */
  lastDisconnectedTime?: Time
  /**
   * When the control plane last heard from an agent.
   */
  lastHeartbeatTime?: Time
  /**
   * More about the connection, for people.
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
   * What the controller observed. Written by the controller and dropped from what a client sends; a null passes.
   */
  status?: ClusterDataPlaneStatus | null
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
 * What the ClusterDataPlane is to be.
 */
export interface ClusterDataPlaneSpec {
  /**
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane recognises the cluster agent of this plane. New in v0.9.
   */
  clusterAgent: ClusterScopedAgentConfig
  /**
   * The gateways through which applications on this plane are reached and reach out. Optional since v0.17.
   */
  gateway?: GatewaySpec
  /**
   * The ClusterSecretStore in the plane's cluster from which secrets are taken. New in v0.4.
   */
  secretStoreRef?: SecretStoreRef
  /**
   * The observability plane that watches this plane. Where it is left out the control plane looks for one named default.
   */
  observabilityPlaneRef?: ClusterObservabilityPlaneRef
}
/**
 * How the control plane recognises the plane's cluster agent, which connects to it over WebSocket. New in v0.9.
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
   * The secret that holds the value.
   */
  secretKeyRef: ClusterScopedSecretKeyReference
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
   * Namespace of the secret. A cluster-scoped plane has none of its own, so it must be written.
   */
  namespace: string
}
/**
 * The value is written here.
 */
export interface ClusterScopedValueFromInline {
  /**
   * The value itself, such as a certificate in PEM. It goes stale when the certificate is renewed; a secret reference does not.
   */
  value: string
  secretKeyRef?: never
}
/**
 * The observability plane that watches this plane. A cluster-scoped plane refers to cluster-scoped ones only. Before v0.15 its name alone.
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
 * What the control plane observed of the ClusterDataPlane. Written by the controller.
 */
export interface ClusterDataPlaneStatus {
  /**
   * The metadata.generation that the controller has seen.
   */
  observedGeneration?: number
  /**
   * What the controller found, by type. One entry for each type.
   */
  conditions?: Condition[]
  /**
   * Whether cluster agents are connected.
   */
  agentConnection?: AgentConnectionStatus
}
/**
 * A Kubernetes cluster in which workflows, builds among them, run. Called BuildPlane before v1.0.
 */
export interface WorkflowPlane {
  apiVersion: ApiVersion
  /**
   * The kind of this resource: WorkflowPlane.
   */
  kind: 'WorkflowPlane'
  metadata: ObjectMeta
  spec: WorkflowPlaneSpec
  /**
   * What the controller observed. Written by the controller and dropped from what a client sends; a null passes.
   */
  status?: WorkflowPlaneStatus | null
}
/**
 * What the WorkflowPlane is to be.
 */
export interface WorkflowPlaneSpec {
  /**
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane recognises the cluster agent of this plane. New in v0.9.
   */
  clusterAgent: ClusterAgentConfig
  /**
   * The ClusterSecretStore in the plane's cluster from which secrets are taken. New in v0.4.
   */
  secretStoreRef?: SecretStoreRef
  /**
   * The observability plane that watches this plane. Where it is left out the control plane looks for one named default.
   */
  observabilityPlaneRef?: ObservabilityPlaneRef
}
/**
 * What the control plane observed of the WorkflowPlane. Written by the controller.
 */
export interface WorkflowPlaneStatus {
  /**
   * The metadata.generation that the controller has seen.
   */
  observedGeneration?: number
  /**
   * What the controller found, by type.
   */
  conditions?: Condition[]
  /**
   * Whether cluster agents are connected.
   */
  agentConnection?: AgentConnectionStatus
}
/**
 * A workflow plane for all namespaces. Called ClusterBuildPlane before v1.0.
 */
export interface ClusterWorkflowPlane {
  apiVersion: ApiVersion
  /**
   * The kind of this resource: ClusterWorkflowPlane.
   */
  kind: 'ClusterWorkflowPlane'
  metadata: ClusterScopedObjectMeta
  spec: ClusterWorkflowPlaneSpec
  /**
   * What the controller observed. Written by the controller and dropped from what a client sends; a null passes.
   */
  status?: ClusterWorkflowPlaneStatus | null
}
/**
 * What the ClusterWorkflowPlane is to be.
 */
export interface ClusterWorkflowPlaneSpec {
  /**
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane recognises the cluster agent of this plane. New in v0.9.
   */
  clusterAgent: ClusterScopedAgentConfig
  /**
   * The ClusterSecretStore in the plane's cluster from which secrets are taken. New in v0.4.
   */
  secretStoreRef?: SecretStoreRef
  /**
   * The observability plane that watches this plane. Where it is left out the control plane looks for one named default.
   */
  observabilityPlaneRef?: ClusterObservabilityPlaneRef
}
/**
 * What the control plane observed of the ClusterWorkflowPlane. Written by the controller.
 */
export interface ClusterWorkflowPlaneStatus {
  /**
   * The metadata.generation that the controller has seen.
   */
  observedGeneration?: number
  /**
   * What the controller found, by type. One entry for each type.
   */
  conditions?: Condition[]
  /**
   * Whether cluster agents are connected.
   */
  agentConnection?: AgentConnectionStatus
}
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
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane recognises the cluster agent of this plane. New in v0.9.
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
 * What the control plane observed of the ObservabilityPlane. Written by the controller.
 */
export interface ObservabilityPlaneStatus {
  /**
   * The metadata.generation that the controller has seen.
   */
  observedGeneration?: number
  /**
   * What the controller found, by type.
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
   * What the controller observed. Written by the controller and dropped from what a client sends; a null passes.
   */
  status?: ClusterObservabilityPlaneStatus | null
}
/**
 * What the ClusterObservabilityPlane is to be.
 */
export interface ClusterObservabilityPlaneSpec {
  /**
   * Names the physical cluster behind this plane; several planes may share one. Must equal the Helm value clusterAgent.planeID. Default: metadata.name.
   *
   * @default metadata.name
   */
  planeID?: PlaneID
  /**
   * How the control plane recognises the cluster agent of this plane. New in v0.9.
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
 * What the control plane observed of the ClusterObservabilityPlane. Written by the controller.
 */
export interface ClusterObservabilityPlaneStatus {
  /**
   * The metadata.generation that the controller has seen.
   */
  observedGeneration?: number
  /**
   * What the controller found, by type. One entry for each type.
   */
  conditions?: Condition[]
  /**
   * Whether cluster agents are connected.
   */
  agentConnection?: AgentConnectionStatus
}
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
   * The data plane to which this environment deploys. Cannot change once set; where it is left out the control plane looks for one named default.
   */
  dataPlaneRef?: DataPlaneRef
  /**
   * Gateways of this environment, in place of those of its data plane.
   */
  gateway?: GatewaySpec
  /**
   * Whether this is a production environment.
   */
  isProduction?: boolean
}
/**
 * A data plane. Before v0.15 its name alone.
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
