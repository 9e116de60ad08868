import { observabilityPlaneName, withoutCredentials } from '../observer.ts'
import type { Log, PlaneOf, Step } from '../step.ts'

/** An observer becomes an ObservabilityPlane that planes refer to. */
export const v08: Step<'v0.7', 'v0.8'> = {
  from: 'v0.7',
  to: 'v0.8',
  // A name is made of it, and credentials are removed.
  reads: ['/spec/observer/url'],
  kinds: {
    DataPlane: (plane, log) => {
      const { observer, ...spec } = plane.spec
      return { ...plane, spec: { ...spec, ...referenceTo(observer, plane.metadata, log) } }
    },
    BuildPlane: (plane, log) => {
      const { observer, ...spec } = plane.spec
      return { ...plane, spec: { ...spec, ...referenceTo(observer, plane.metadata, log) } }
    },
  },
}

type Plane = PlaneOf<'v0.7', 'BuildPlane'>

function referenceTo(
  observer: Plane['spec']['observer'],
  { namespace }: Plane['metadata'],
  log: Log,
): { observabilityPlaneRef?: string } {
  if (observer === undefined) return {}
  const name = observabilityPlaneName(observer.url)
  const made: PlaneOf<'v0.8', 'ObservabilityPlane'> = {
    apiVersion: 'openchoreo.dev/v1alpha1',
    kind: 'ObservabilityPlane',
    metadata: { name, ...(namespace !== undefined && { namespace }) },
    spec: { observerURL: withoutCredentials(observer.url) },
  }
  log.make(made)
  log.move('/spec/observer', '/spec/observabilityPlaneRef', 'observability-plane')
  log.lose('/spec/observer/authentication', 'observer-credentials')
  return { observabilityPlaneRef: name }
}
