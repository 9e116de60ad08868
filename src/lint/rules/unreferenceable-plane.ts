import { stringAt } from '../../base/pointer.ts'
import { canHaveFault, faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { certificate, inline, observabilityPlane } from './examples.ts'

/** A plane can have a name that no reference can have. */
export const unreferenceablePlane: Rule<'unreferenceable-plane'> = {
  code: 'unreferenceable-plane',
  severity: 'warning',
  reason: 'The CRDs accept only a DNS label in observabilityPlaneRef, and a plane whose name is none cannot be referred to.',
  ...faultOf('plane-name-not-referable'),
  check: (resource) => {
    const name = stringAt(resource, NAME)
    if (name === '' || !canHaveFault('plane-name-not-referable', stringAt(resource, '/kind'))) return []
    return isReferenceable(name) ? [] : [{ path: NAME }]
  },
  message: () =>
    'cannot be used in an observabilityPlaneRef: use at most 63 lowercase letters, digits and hyphens, without dots.',
  example: {
    release: 'v0.15',
    wrong: observabilityPlane(`planeID: eu-west\n${inline(certificate)}`, 'name: eu.west\n  namespace: acme'),
    right: observabilityPlane(`planeID: eu-west\n${inline(certificate)}`, 'name: eu-west\n  namespace: acme'),
  },
}

const NAME = '/metadata/name'

/** Whether an observabilityPlaneRef can have a name. */
export const isReferenceable = (name: string): boolean => name.length <= 63 && !name.includes('.')
