// Generated from schemas/ and facts/ by `npm run generate`. Do not edit.
import type { Kind } from './kinds.ts'
import type { Line } from './releases.ts'

/** What fails at run time though the API server accepts it. */
interface Fault {
  /** The lines that have it. */
  readonly since?: Line
  readonly until?: Line
  readonly kinds: readonly Kind[]
  /** Lines of files of OpenChoreo, its issues, and pages. */
  readonly sources: readonly object[]
}

/** The faults that rules report, by their ids in facts/run-time-faults.json. */
export const faults = {
  'observability-secret-reference': {"since":"v0.9","kinds":["ObservabilityPlane","ClusterObservabilityPlane"],"sources":[{"issue":4578},{"tag":"v0.9.0","file":"internal/clients/kubernetes/client.go","lines":"173-194"},{"tag":"v0.16.0","file":"internal/clients/kubernetes/client.go","lines":"235-256"},{"tag":"v1.2.3","file":"internal/clients/kubernetes/client.go","lines":"238"}]},
  'client-ca-unreadable': {"since":"v0.9","kinds":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane"],"sources":[{"tag":"v1.2.3","file":"internal/cluster-gateway/server.go","lines":"819"}]},
  'client-ca-goes-stale': {"since":"v0.9","kinds":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane"],"sources":[{"tag":"v1.2.3","file":"install/helm/openchoreo-data-plane/values.yaml","lines":"649"},{"title":"wso2/labs-agentic-engineer issue 642","url":"https://github.com/wso2/labs-agentic-engineer/issues/642"}]},
  'client-ca-conflict': {"since":"v0.9","until":"v0.13","kinds":["DataPlane","BuildPlane","ObservabilityPlane"],"sources":[{"tag":"v0.13.0","file":"config/crd/bases/openchoreo.dev_dataplanes.yaml","lines":"51-54"},{"tag":"v0.13.0","file":"config/crd/bases/openchoreo.dev_dataplanes.yaml","lines":"126-136"}]},
  'environment-missing': {"kinds":["Environment"],"sources":[{"title":"openchoreo/openchoreo: internal/controller/releasebinding/controller.go","url":"https://github.com/openchoreo/openchoreo/blob/59b3b7642317eb2ef20e189169a2ce188c618435/internal/controller/releasebinding/controller.go"}]},
  'environment-name-too-long': {"since":"v1.1","kinds":["Environment"],"sources":[{"tag":"v1.2.3","file":"internal/controller/releasebinding/controller.go","lines":"322"},{"tag":"v1.2.3","file":"internal/controller/releasebinding/controller.go","lines":"333"},{"tag":"v1.2.3","file":"internal/controller/environment/integrations/kubernetes/namespaces_handler.go","lines":"44"}]},
  'environment-name-with-dot': {"since":"v0.4","kinds":["Environment"],"sources":[{"tag":"v1.2.3","file":"samples/getting-started/component-types/service.yaml","lines":"142"}]},
  'plane-name-not-referable': {"since":"v0.15","kinds":["ObservabilityPlane","ClusterObservabilityPlane"],"sources":[{"tag":"v1.2.3","file":"config/crd/bases/openchoreo.dev_dataplanes.yaml","lines":"408-411"}]},
  'names-that-cannot-exist': {"kinds":["DataPlane","ClusterDataPlane","BuildPlane","ClusterBuildPlane","WorkflowPlane","ClusterWorkflowPlane","ObservabilityPlane","ClusterObservabilityPlane","Environment"],"sources":[{"title":"Kubernetes: Object names, RFC 1123 label names","url":"https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names"}]},
  'empty-organization-host': {"since":"v0.15","until":"v0.15","kinds":["DataPlane","ClusterDataPlane","Environment"],"sources":[{"tag":"v0.16.0","file":"internal/pipeline/component/context/component.go","lines":"177"}]},
  'partial-environment-ingress': {"since":"v1.1","kinds":["Environment"],"sources":[{"tag":"v1.2.3","file":"internal/controller/releasebinding/controller.go","lines":"1477-1502"},{"tag":"v1.2.3","file":"internal/pipeline/component/context/component.go","lines":"293"}]},
  'endpoint-without-listener': {"since":"v1.1","kinds":["DataPlane","ClusterDataPlane","Environment"],"sources":[{"tag":"v1.2.3","file":"samples/getting-started/component-types/service.yaml","lines":"139"},{"tag":"v1.2.3","file":"samples/getting-started/component-types/service.yaml","lines":"183"}]},
  'external-ingress-missing': {"since":"v1.1","kinds":["DataPlane","ClusterDataPlane","Environment"],"sources":[{"tag":"v1.2.3","file":"samples/getting-started/component-types/service.yaml","lines":"27-36"}]},
  'secret-store-missing': {"since":"v1.1","kinds":["DataPlane","ClusterDataPlane","WorkflowPlane","ClusterWorkflowPlane"],"sources":[{"tag":"v1.2.3","file":"internal/openchoreo-api/services/secret/service.go","lines":"468"},{"tag":"v1.2.3","file":"internal/openchoreo-api/services/secret/service.go","lines":"482"},{"tag":"v1.2.3","file":"internal/openchoreo-api/services/secret/service.go","lines":"496"},{"tag":"v1.2.3","file":"internal/openchoreo-api/services/secret/service.go","lines":"510"},{"tag":"v1.2.3","file":"internal/openchoreo-api/services/gitsecret/service.go","lines":"247"},{"tag":"v1.2.3","file":"internal/openchoreo-api/services/gitsecret/service.go","lines":"276"},{"tag":"v1.2.3","file":"samples/getting-started/all.yaml","lines":"324"},{"tag":"v1.2.3","file":"samples/getting-started/all.yaml","lines":"2042"}]},
  'fallback-not-shared': {"since":"v1.1","kinds":["Environment","DataPlane"],"sources":[{"tag":"v1.2.3","file":"internal/openchoreo-api/services/environment/service.go","lines":"109-131"},{"tag":"v1.2.3","file":"internal/occ/cmd/component/logs.go","lines":"328"},{"tag":"v1.2.3","file":"internal/occ/cmd/component/logs.go","lines":"356"}]},
  'observability-url-not-joinable': {"kinds":["DataPlane","BuildPlane","ObservabilityPlane","ClusterObservabilityPlane"],"sources":[{"tag":"v1.2.3","file":"cmd/observer/main.go","lines":"114"},{"title":"rasika2012/openchoreo: cmd/observer/main.go","url":"https://github.com/rasika2012/openchoreo/blob/f9dacf0adfee18bd07d3cf935b39ac916ac72ccb/cmd/observer/main.go"}]},
  'observability-url-not-public': {"since":"v1.1","kinds":["ObservabilityPlane","ClusterObservabilityPlane"],"sources":[{"tag":"v1.2.3","file":"test/e2e/k3d/clusterobservabilityplane.yaml"},{"title":"openchoreo/openchoreo.github.io: versioned_docs/version-v1.2.x/platform-engineer-guide/namespace-management.mdx","url":"https://github.com/openchoreo/openchoreo.github.io/blob/b62b08b1f004d555b5b4cfe4dba1789484756f30/versioned_docs/version-v1.2.x/platform-engineer-guide/namespace-management.mdx"}]},
} as const satisfies Readonly<Record<string, Fault>>
