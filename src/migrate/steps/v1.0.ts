import { mapPlaceholder } from '../placeholder.ts'
import type { Log, Step } from '../step.ts'

/** secretRef is renamed to secretKeyRef and BuildPlane to WorkflowPlane, and planes have no pull secrets. */
export const v10: Step<'v0.17', 'v1.0'> = {
  from: 'v0.17',
  to: 'v1.0',
  kinds: {
    DataPlane: (plane, log) => {
      const { imagePullSecretRefs, clusterAgent, ...spec } = plane.spec
      if (imagePullSecretRefs) log.lose('/spec/imagePullSecretRefs', 'image-pull-secrets')
      return { ...plane, spec: { clusterAgent: agent(clusterAgent, log), ...spec } }
    },
    ClusterDataPlane: (plane, log) => {
      const { imagePullSecretRefs, clusterAgent, ...spec } = plane.spec
      if (imagePullSecretRefs) log.lose('/spec/imagePullSecretRefs', 'image-pull-secrets')
      return { ...plane, spec: { clusterAgent: agent(clusterAgent, log), ...spec } }
    },
    BuildPlane: (plane, log) => {
      const { clusterAgent, ...spec } = plane.spec
      noteWorkflowPlane(log)
      return { ...plane, kind: 'WorkflowPlane', spec: { clusterAgent: agent(clusterAgent, log), ...spec } }
    },
    ClusterBuildPlane: (plane, log) => {
      const { clusterAgent, ...spec } = plane.spec
      noteWorkflowPlane(log)
      return { ...plane, kind: 'ClusterWorkflowPlane', spec: { clusterAgent: agent(clusterAgent, log), ...spec } }
    },
    ObservabilityPlane: (plane, log) => {
      const { clusterAgent, ...spec } = plane.spec
      return { ...plane, spec: { clusterAgent: agent(clusterAgent, log), ...spec } }
    },
    ClusterObservabilityPlane: (plane, log) => {
      const { clusterAgent, ...spec } = plane.spec
      return { ...plane, spec: { clusterAgent: agent(clusterAgent, log), ...spec } }
    },
  },
}

/** One type for both scopes: only on cluster-scoped kinds the secret always has a namespace. */
type Old<Secret> = { secretRef: Secret; value?: never } | { value: string; secretRef?: never }
type New<Secret> = { secretKeyRef: Secret; value?: never } | { value: string; secretKeyRef?: never }

function agent<Secret extends object>({ clientCA }: { clientCA: Old<Secret> }, log: Log): { clientCA: New<Secret> } {
  const renamed = mapPlaceholder(clientCA, (known): New<Secret> => {
    if (known.value !== undefined) return { value: known.value }
    log.move('/spec/clusterAgent/clientCA/secretRef', '/spec/clusterAgent/clientCA/secretKeyRef', 'secret-key-ref')
    return { secretKeyRef: known.secretRef }
  })
  return { clientCA: renamed }
}

function noteWorkflowPlane(log: Log): void {
  log.move('/kind', '/kind', 'workflow-plane')
  log.lose('/spec/clusterAgent/clientCA', 'workflow-agent', 'kept')
}
