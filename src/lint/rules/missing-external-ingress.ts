import { planeTypeOf } from '../../releases/kinds.ts'
import { createFinder } from '../../topology/find.ts'
import { ingressOf } from '../../topology/gateways.ts'
import { faultOf } from '../faults.ts'
import type { CrossResourceRule } from '../rule.ts'
import type { PlaneSummary } from '../summary.ts'
import { dataPlaneWith, environmentWith } from './examples.ts'

/** Optional since v0.17, and needed by every component that is reached from outside. */
export const missingExternalIngress: CrossResourceRule<'missing-external-ingress'> = {
  code: 'missing-external-ingress',
  severity: 'warning',
  reason:
    'The default component types refuse endpoints of visibility external where neither the environment nor its data plane has one.',
  ...faultOf('external-ingress-missing'),
  among: 'each',
  check: (planes, line) => {
    const hasExternal = ({ gateway }: PlaneSummary): boolean => ingressOf(gateway, line).includes('external')
    const { findFirst } = createFinder(planes)
    return planes.flatMap((plane) => {
      if (planeTypeOf(plane.kind) !== undefined || hasExternal(plane)) return []
      const dataPlanes = plane.references.flatMap(({ targets }) => findFirst(plane, targets) ?? [])
      const [dataPlane] = dataPlanes
      if (!dataPlane || dataPlanes.some(hasExternal)) return []
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
