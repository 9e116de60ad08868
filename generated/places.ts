// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Kind } from './kinds.ts'
import type { Line } from './releases.ts'

/** What a place of a manifest is for. */
export type PlaceRole = 'host' | 'observer-url' | 'pull-secrets' | 'secret-store' | 'client-ca' | 'secret-name' | 'secret-key' | 'secret-namespace' | 'plane-id' | 'port' | 'gateway-name' | 'gateway-namespace' | 'agent-url'

/** A place of a manifest that has a role. */
export interface Place {
  readonly role: PlaceRole
  /** JSON Pointer within the resource. */
  readonly pointer: string
  /** Of a gateway: which traffic, from where, and by which listener. */
  readonly direction?: 'ingress' | 'egress'
  readonly visibility?: 'external' | 'internal'
  readonly protocol?: 'http' | 'https' | 'tls'
  /** What the API server writes where it is left out. */
  readonly default?: string | number
  /** The kinds that have it, and the contract lines; absent where they are those of each kind. */
  readonly kinds: readonly Kind[]
  readonly since?: Line
  readonly until?: Line
}

/** Every place that has a role; references are in the table of kinds. */
export const allPlaces: readonly Place[] = [
  {"role":"host","pointer":"/spec/gateway/publicVirtualHost","direction":"ingress","visibility":"external","kinds":["DataPlane","ClusterDataPlane"],"until":"v0.15"},
  {"role":"host","pointer":"/spec/gateway/organizationVirtualHost","direction":"ingress","visibility":"internal","kinds":["DataPlane","ClusterDataPlane"],"until":"v0.15"},
  {"role":"observer-url","pointer":"/spec/observer/url","kinds":["DataPlane","BuildPlane"],"until":"v0.7"},
  {"role":"pull-secrets","pointer":"/spec/imagePullSecretRefs","kinds":["DataPlane"],"since":"v0.4","until":"v0.17"},
  {"role":"secret-store","pointer":"/spec/secretStoreRef/name","kinds":["DataPlane"],"since":"v0.4"},
  {"role":"client-ca","pointer":"/spec/agent/clientCA","kinds":["DataPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-name","pointer":"/spec/agent/clientCA/secretRef/name","kinds":["DataPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-key","pointer":"/spec/agent/clientCA/secretRef/key","kinds":["DataPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-namespace","pointer":"/spec/agent/clientCA/secretRef/namespace","kinds":["DataPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-name","pointer":"/spec/kubernetesCluster/tls/ca/secretRef/name","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-key","pointer":"/spec/kubernetesCluster/tls/ca/secretRef/key","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-namespace","pointer":"/spec/kubernetesCluster/tls/ca/secretRef/namespace","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-name","pointer":"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/name","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-key","pointer":"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/key","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-namespace","pointer":"/spec/kubernetesCluster/auth/mtls/clientCert/secretRef/namespace","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-name","pointer":"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/name","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-key","pointer":"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/key","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-namespace","pointer":"/spec/kubernetesCluster/auth/mtls/clientKey/secretRef/namespace","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-name","pointer":"/spec/kubernetesCluster/auth/bearerToken/secretRef/name","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-key","pointer":"/spec/kubernetesCluster/auth/bearerToken/secretRef/key","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"secret-namespace","pointer":"/spec/kubernetesCluster/auth/bearerToken/secretRef/namespace","kinds":["DataPlane","BuildPlane"],"since":"v0.6","until":"v0.8"},
  {"role":"plane-id","pointer":"/spec/planeID","kinds":["DataPlane","BuildPlane","ObservabilityPlane"],"since":"v0.9"},
  {"role":"client-ca","pointer":"/spec/clusterAgent/clientCA","kinds":["DataPlane","BuildPlane","ObservabilityPlane"],"since":"v0.9"},
  {"role":"secret-name","pointer":"/spec/clusterAgent/clientCA/secretRef/name","kinds":["DataPlane","ObservabilityPlane"],"since":"v0.9","until":"v0.17"},
  {"role":"secret-key","pointer":"/spec/clusterAgent/clientCA/secretRef/key","kinds":["DataPlane","ObservabilityPlane"],"since":"v0.9","until":"v0.17"},
  {"role":"secret-namespace","pointer":"/spec/clusterAgent/clientCA/secretRef/namespace","kinds":["DataPlane","ObservabilityPlane"],"since":"v0.9","until":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/publicHTTPPort","direction":"ingress","visibility":"external","protocol":"http","default":19080,"kinds":["DataPlane"],"since":"v0.10","until":"v0.15"},
  {"role":"port","pointer":"/spec/gateway/publicHTTPSPort","direction":"ingress","visibility":"external","protocol":"https","default":19443,"kinds":["DataPlane"],"since":"v0.10","until":"v0.15"},
  {"role":"port","pointer":"/spec/gateway/organizationHTTPPort","direction":"ingress","visibility":"internal","protocol":"http","default":19081,"kinds":["DataPlane"],"since":"v0.10","until":"v0.15"},
  {"role":"port","pointer":"/spec/gateway/organizationHTTPSPort","direction":"ingress","visibility":"internal","protocol":"https","default":19444,"kinds":["DataPlane"],"since":"v0.10","until":"v0.15"},
  {"role":"gateway-name","pointer":"/spec/gateway/publicGatewayName","direction":"ingress","visibility":"external","default":"gateway-default","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.15","until":"v0.15"},
  {"role":"gateway-namespace","pointer":"/spec/gateway/publicGatewayNamespace","direction":"ingress","visibility":"external","default":"openchoreo-data-plane","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.15","until":"v0.15"},
  {"role":"gateway-name","pointer":"/spec/gateway/organizationGatewayName","direction":"ingress","visibility":"internal","default":"gateway-default","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.15","until":"v0.15"},
  {"role":"gateway-namespace","pointer":"/spec/gateway/organizationGatewayNamespace","direction":"ingress","visibility":"internal","default":"openchoreo-data-plane","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.15","until":"v0.15"},
  {"role":"gateway-name","pointer":"/spec/gateway/ingress/external/name","direction":"ingress","visibility":"external","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"gateway-namespace","pointer":"/spec/gateway/ingress/external/namespace","direction":"ingress","visibility":"external","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/ingress/external/http/host","direction":"ingress","visibility":"external","protocol":"http","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/ingress/external/http/port","direction":"ingress","visibility":"external","protocol":"http","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/ingress/external/https/host","direction":"ingress","visibility":"external","protocol":"https","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/ingress/external/https/port","direction":"ingress","visibility":"external","protocol":"https","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/ingress/external/tls/host","direction":"ingress","visibility":"external","protocol":"tls","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/ingress/external/tls/port","direction":"ingress","visibility":"external","protocol":"tls","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"gateway-name","pointer":"/spec/gateway/ingress/internal/name","direction":"ingress","visibility":"internal","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"gateway-namespace","pointer":"/spec/gateway/ingress/internal/namespace","direction":"ingress","visibility":"internal","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/ingress/internal/http/host","direction":"ingress","visibility":"internal","protocol":"http","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/ingress/internal/http/port","direction":"ingress","visibility":"internal","protocol":"http","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/ingress/internal/https/host","direction":"ingress","visibility":"internal","protocol":"https","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/ingress/internal/https/port","direction":"ingress","visibility":"internal","protocol":"https","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/ingress/internal/tls/host","direction":"ingress","visibility":"internal","protocol":"tls","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/ingress/internal/tls/port","direction":"ingress","visibility":"internal","protocol":"tls","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"gateway-name","pointer":"/spec/gateway/egress/external/name","direction":"egress","visibility":"external","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"gateway-namespace","pointer":"/spec/gateway/egress/external/namespace","direction":"egress","visibility":"external","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/egress/external/http/host","direction":"egress","visibility":"external","protocol":"http","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/egress/external/http/port","direction":"egress","visibility":"external","protocol":"http","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/egress/external/https/host","direction":"egress","visibility":"external","protocol":"https","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/egress/external/https/port","direction":"egress","visibility":"external","protocol":"https","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/egress/external/tls/host","direction":"egress","visibility":"external","protocol":"tls","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/egress/external/tls/port","direction":"egress","visibility":"external","protocol":"tls","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"gateway-name","pointer":"/spec/gateway/egress/internal/name","direction":"egress","visibility":"internal","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"gateway-namespace","pointer":"/spec/gateway/egress/internal/namespace","direction":"egress","visibility":"internal","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/egress/internal/http/host","direction":"egress","visibility":"internal","protocol":"http","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/egress/internal/http/port","direction":"egress","visibility":"internal","protocol":"http","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/egress/internal/https/host","direction":"egress","visibility":"internal","protocol":"https","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/egress/internal/https/port","direction":"egress","visibility":"internal","protocol":"https","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"host","pointer":"/spec/gateway/egress/internal/tls/host","direction":"egress","visibility":"internal","protocol":"tls","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/egress/internal/tls/port","direction":"egress","visibility":"internal","protocol":"tls","kinds":["DataPlane","ClusterDataPlane","Environment"],"since":"v0.17"},
  {"role":"secret-name","pointer":"/spec/clusterAgent/clientCA/secretKeyRef/name","kinds":["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],"since":"v1.0"},
  {"role":"secret-key","pointer":"/spec/clusterAgent/clientCA/secretKeyRef/key","kinds":["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],"since":"v1.0"},
  {"role":"secret-namespace","pointer":"/spec/clusterAgent/clientCA/secretKeyRef/namespace","kinds":["DataPlane","ClusterDataPlane","ObservabilityPlane","ClusterObservabilityPlane"],"since":"v1.0"},
  {"role":"plane-id","pointer":"/spec/planeID","kinds":["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterObservabilityPlane"]},
  {"role":"client-ca","pointer":"/spec/clusterAgent/clientCA","kinds":["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ClusterObservabilityPlane"]},
  {"role":"secret-name","pointer":"/spec/clusterAgent/clientCA/secretRef/name","kinds":["ClusterDataPlane","ClusterObservabilityPlane"],"until":"v0.17"},
  {"role":"secret-key","pointer":"/spec/clusterAgent/clientCA/secretRef/key","kinds":["ClusterDataPlane","ClusterObservabilityPlane"],"until":"v0.17"},
  {"role":"secret-namespace","pointer":"/spec/clusterAgent/clientCA/secretRef/namespace","kinds":["ClusterDataPlane","ClusterObservabilityPlane"],"until":"v0.17"},
  {"role":"port","pointer":"/spec/gateway/publicHTTPPort","direction":"ingress","visibility":"external","protocol":"http","default":19080,"kinds":["ClusterDataPlane"],"until":"v0.15"},
  {"role":"port","pointer":"/spec/gateway/publicHTTPSPort","direction":"ingress","visibility":"external","protocol":"https","default":19443,"kinds":["ClusterDataPlane"],"until":"v0.15"},
  {"role":"port","pointer":"/spec/gateway/organizationHTTPPort","direction":"ingress","visibility":"internal","protocol":"http","default":19081,"kinds":["ClusterDataPlane"],"until":"v0.15"},
  {"role":"port","pointer":"/spec/gateway/organizationHTTPSPort","direction":"ingress","visibility":"internal","protocol":"https","default":19444,"kinds":["ClusterDataPlane"],"until":"v0.15"},
  {"role":"pull-secrets","pointer":"/spec/imagePullSecretRefs","kinds":["ClusterDataPlane"],"until":"v0.17"},
  {"role":"secret-store","pointer":"/spec/secretStoreRef/name","kinds":["ClusterDataPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane"]},
  {"role":"client-ca","pointer":"/spec/agent/clientCA","kinds":["BuildPlane"],"since":"v0.7","until":"v0.8"},
  {"role":"secret-name","pointer":"/spec/agent/clientCA/secretRef/name","kinds":["BuildPlane"],"since":"v0.7","until":"v0.8"},
  {"role":"secret-key","pointer":"/spec/agent/clientCA/secretRef/key","kinds":["BuildPlane"],"since":"v0.7","until":"v0.8"},
  {"role":"secret-namespace","pointer":"/spec/agent/clientCA/secretRef/namespace","kinds":["BuildPlane"],"since":"v0.7","until":"v0.8"},
  {"role":"secret-name","pointer":"/spec/clusterAgent/clientCA/secretRef/name","kinds":["BuildPlane"],"since":"v0.9"},
  {"role":"secret-key","pointer":"/spec/clusterAgent/clientCA/secretRef/key","kinds":["BuildPlane"],"since":"v0.9"},
  {"role":"secret-namespace","pointer":"/spec/clusterAgent/clientCA/secretRef/namespace","kinds":["BuildPlane"],"since":"v0.9"},
  {"role":"secret-store","pointer":"/spec/secretStoreRef/name","kinds":["BuildPlane"],"since":"v0.9"},
  {"role":"secret-name","pointer":"/spec/clusterAgent/clientCA/secretRef/name","kinds":["ClusterBuildPlane"]},
  {"role":"secret-key","pointer":"/spec/clusterAgent/clientCA/secretRef/key","kinds":["ClusterBuildPlane"]},
  {"role":"secret-namespace","pointer":"/spec/clusterAgent/clientCA/secretRef/namespace","kinds":["ClusterBuildPlane"]},
  {"role":"secret-name","pointer":"/spec/clusterAgent/clientCA/secretKeyRef/name","kinds":["WorkflowPlane","ClusterWorkflowPlane"]},
  {"role":"secret-key","pointer":"/spec/clusterAgent/clientCA/secretKeyRef/key","kinds":["WorkflowPlane","ClusterWorkflowPlane"]},
  {"role":"secret-namespace","pointer":"/spec/clusterAgent/clientCA/secretKeyRef/namespace","kinds":["WorkflowPlane","ClusterWorkflowPlane"]},
  {"role":"client-ca","pointer":"/spec/agent/clientCA","kinds":["ObservabilityPlane"],"until":"v0.8"},
  {"role":"secret-name","pointer":"/spec/agent/clientCA/secretRef/name","kinds":["ObservabilityPlane"],"until":"v0.8"},
  {"role":"secret-key","pointer":"/spec/agent/clientCA/secretRef/key","kinds":["ObservabilityPlane"],"until":"v0.8"},
  {"role":"secret-namespace","pointer":"/spec/agent/clientCA/secretRef/namespace","kinds":["ObservabilityPlane"],"until":"v0.8"},
  {"role":"observer-url","pointer":"/spec/observerURL","kinds":["ObservabilityPlane","ClusterObservabilityPlane"]},
  {"role":"agent-url","pointer":"/spec/rcaAgentURL","kinds":["ObservabilityPlane"],"since":"v0.13"},
  {"role":"agent-url","pointer":"/spec/finOpsAgentURL","kinds":["ObservabilityPlane","ClusterObservabilityPlane"],"since":"v1.1"},
  {"role":"agent-url","pointer":"/spec/rcaAgentURL","kinds":["ClusterObservabilityPlane"]},
  {"role":"host","pointer":"/spec/gateway/publicVirtualHost","direction":"ingress","visibility":"external","kinds":["Environment"],"since":"v0.15","until":"v0.15"},
  {"role":"port","pointer":"/spec/gateway/publicHTTPPort","direction":"ingress","visibility":"external","protocol":"http","default":19080,"kinds":["Environment"],"since":"v0.15","until":"v0.15"},
  {"role":"port","pointer":"/spec/gateway/publicHTTPSPort","direction":"ingress","visibility":"external","protocol":"https","default":19443,"kinds":["Environment"],"since":"v0.15","until":"v0.15"},
  {"role":"host","pointer":"/spec/gateway/organizationVirtualHost","direction":"ingress","visibility":"internal","kinds":["Environment"],"since":"v0.15","until":"v0.15"},
  {"role":"port","pointer":"/spec/gateway/organizationHTTPPort","direction":"ingress","visibility":"internal","protocol":"http","default":19081,"kinds":["Environment"],"since":"v0.15","until":"v0.15"},
  {"role":"port","pointer":"/spec/gateway/organizationHTTPSPort","direction":"ingress","visibility":"internal","protocol":"https","default":19444,"kinds":["Environment"],"since":"v0.15","until":"v0.15"},
]
