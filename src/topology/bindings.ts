/** Which environments are bound to which data planes. */
import { planeTypeOf } from '../releases/kinds.ts'
import { createFinder } from './find.ts'
import type { Identity } from './identity.ts'
import type { Reference } from './references.ts'

interface Referrer extends Identity {
  readonly references: readonly Reference[]
}

export interface Bindings<Plane> {
  /** The data plane of an environment; undefined for other planes, and where it is not among the planes. */
  dataPlaneOf(environment: Plane): Plane | undefined
  /** The environments of a data plane. */
  boundTo(dataPlane: Plane): readonly Plane[]
}

/**
 * Resolves which data plane each environment is bound to.
 *
 * @param isComplete Whether these are all planes. If not, only the first plane that a fallback looks for is certain: it is used wherever it exists.
 */
export function bindingsOf<Plane extends Referrer>(planes: readonly Plane[], isComplete: boolean): Bindings<Plane> {
  const { findFirst } = createFinder(planes)
  const dataPlanes = new Map<Plane, Plane>()
  const environments = new Map<Plane, Plane[]>()
  for (const plane of planes) {
    for (const { targets } of plane.references) {
      const found = findFirst(plane, isComplete ? targets : targets.slice(0, 1))
      if (!found || planeTypeOf(plane.kind) !== undefined || planeTypeOf(found.kind) !== 'data') continue
      dataPlanes.set(plane, found)
      const bound = environments.get(found)
      if (bound) bound.push(plane)
      else environments.set(found, [plane])
    }
  }
  return { dataPlaneOf: (environment) => dataPlanes.get(environment), boundTo: (dataPlane) => environments.get(dataPlane) ?? [] }
}
