import { stringAt, valueAt } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import { planeTypeOf } from '../../releases/kinds.ts'
import { secretReferencePlaces } from '../../releases/places.ts'
import { faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { agent, certificate, inline, observabilityPlane } from './examples.ts'

/** The API server accepts it, but the plane does not become ready. */
export const observabilitySecretReference: Rule<'observability-secret-reference'> = {
  code: 'observability-secret-reference',
  severity: 'warning',
  reason: 'The control plane asks for an inline value and otherwise reports "agent mode must be enabled".',
  ...faultOf('observability-secret-reference'),
  check: (resource, line) =>
    planeTypeOf(stringAt(resource, '/kind')) === 'observability'
      ? secretReferencePlaces(line).flatMap((path) => (isRecord(valueAt(resource, path)) ? [{ path }] : []))
      : [],
  message: () =>
    'does not work on observability planes (openchoreo/openchoreo#4578): until that is fixed, set the certificate inline in value.',
  example: {
    release: 'v0.15',
    wrong: observabilityPlane(agent),
    right: observabilityPlane(inline(certificate)),
  },
}
