import { planeTypeOf } from '../../releases/kinds.ts'
import { createFinder } from '../../topology/find.ts'
import { faultOf } from '../faults.ts'
import type { CrossResourceRule } from '../rule.ts'
import { dataPlaneWith, environmentWith } from './examples.ts'

/** Optional since v0.17, and needed by every component that is reached from outside. */
export const missingExternalIngress: CrossResourceRule<'missing-external-ingress'> = {
  code: 'missing-external-ingress',
  severity: 'warning',
  reason:
    'The default component types refuse endpoints of visibility external where neither the environment nor its data plane has one.',
  ...faultOf('external-ingress-missing'),
  among: 'each',
  check: (planes) => {
    const { findFirst } = createFinder(planes)
    return planes.flatMap((plane) => {
      if (planeTypeOf(plane.kind) !== undefined || plane.ingress.includes('external')) return []
      const dataPlanes = plane.references.flatMap(({ targets }) => findFirst(plane, targets) ?? [])
      const [dataPlane] = dataPlanes
      if (!dataPlane || dataPlanes.some(({ ingress }) => ingress.includes('external'))) return []
      return [{ plane, path: '/metadata/name', detail: dataPlane.name }]
    })
  },
  message: ({ detail }) =>
    `has no gateway for external endpoints, and neither has its data plane "${detail}": set gateway.ingress.external in one of them.`,
  example: {
    release: 'v1.1',
    wrong: `${dataPlaneWith()}---\n${environmentWith()}`,
    right: `${dataPlaneWith('external')}---\n${environmentWith()}`,
  },
}
