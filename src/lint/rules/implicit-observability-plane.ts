import { isClusterScoped, planeTypeOf } from '../../releases/kinds.ts'
import { createFinder } from '../../topology/find.ts'
import { faultOf } from '../faults.ts'
import type { CrossResourceRule } from '../rule.ts'
import { agentOfV1, certificate, inline, manifest, secretStore } from './examples.ts'

/** The control plane falls back to a cluster-scoped observability plane; other clients do not. */
export const implicitObservabilityPlane: CrossResourceRule<'implicit-observability-plane'> = {
  code: 'implicit-observability-plane',
  severity: 'warning',
  reason:
    'The control plane falls back to a ClusterObservabilityPlane named default; the portal and `occ` look only in the namespace.',
  ...faultOf('fallback-not-shared'),
  among: 'each',
  check: (planes) => {
    const { findFirst } = createFinder(planes)
    return planes.flatMap((plane) =>
      plane.references.flatMap(({ set, path, targets }) => {
        if (set || isClusterScoped(plane.kind) || planeTypeOf(plane.kind) !== 'data') return []
        const found = findFirst(plane, targets)
        return found && isClusterScoped(found.kind) ? [{ plane, path, detail: `{kind: ${found.kind}, name: ${found.name}}` }] : []
      }),
    )
  },
  message: ({ detail }) => `is not set, and not every client falls back to a cluster-scoped plane: set it to ${detail}.`,
  example: {
    release: 'v1.1',
    wrong: `${dataPlane('')}---\n${logs()}`,
    right: `${dataPlane('observabilityPlaneRef:\n  kind: ClusterObservabilityPlane\n  name: default\n')}---\n${logs()}`,
  },
}

function dataPlane(reference: string): string {
  return manifest('DataPlane', agentOfV1 + secretStore + reference, 'name: eu-west\n  namespace: acme')
}

function logs(): string {
  const spec = `planeID: default\n${inline(certificate)}observerURL: https://observer.example.com`
  return manifest('ClusterObservabilityPlane', spec, 'name: default')
}
