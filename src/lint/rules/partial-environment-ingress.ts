import { planeTypeOf } from '../../releases/kinds.ts'
import { createFinder } from '../../topology/find.ts'
import { ingressOf, type Visibility } from '../../topology/gateways.ts'
import { faultOf } from '../faults.ts'
import type { CrossResourceRule } from '../rule.ts'
import { dataPlaneWith, environmentWith } from './examples.ts'

const VISIBILITIES: readonly Visibility[] = ['external', 'internal']

/** The ingress of an environment replaces all of its data plane's where URLs are made, and only a part where routes are. */
export const partialEnvironmentIngress: CrossResourceRule<'partial-environment-ingress'> = {
  code: 'partial-environment-ingress',
  severity: 'warning',
  reason:
    'Routes are created with each endpoint that the environment or its data plane has, but URLs only with those of the environment if it has any.',
  ...faultOf('partial-environment-ingress'),
  among: 'each',
  check: (planes, line) => {
    const { findFirst } = createFinder(planes)
    return planes.flatMap((plane) => {
      const own = planeTypeOf(plane.kind) === undefined ? ingressOf(plane.gateway, line) : []
      if (own.length === 0) return []
      const others = plane.references.flatMap(({ targets }) => {
        const dataPlane = findFirst(plane, targets)
        return dataPlane ? ingressOf(dataPlane.gateway, line) : []
      })
      const missing = VISIBILITIES.filter((visibility) => !own.includes(visibility) && others.includes(visibility))
      return missing.map((visibility) => ({ plane, path: '/spec/gateway/ingress', detail: visibility }))
    })
  },
  message: ({ detail }) =>
    `replaces the whole ingress of the data plane, so ${detail} endpoints of this environment have no URL: repeat ingress.${detail} of the data plane here.`,
  example: {
    release: 'v1.1',
    wrong: `${dataPlaneWith('external', 'internal')}---\n${environmentWith('external')}`,
    right: `${dataPlaneWith('external', 'internal')}---\n${environmentWith('external', 'internal')}`,
  },
}
