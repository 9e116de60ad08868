import { isRecord } from '../../base/record.ts'
import { faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { environment, manifest } from './examples.ts'

/** The control plane falls back to a data plane; other clients do not. */
export const implicitDataPlane: Rule<'implicit-data-plane'> = {
  code: 'implicit-data-plane',
  severity: 'warning',
  reason:
    'The control plane falls back to a data plane named default; `occ` needs the reference, and the API looks for a DataPlane only.',
  ...faultOf('fallback-not-shared'),
  needsWhole: true,
  check: (resource) => {
    const { kind, spec } = resource
    return kind === 'Environment' && isRecord(spec) && spec['dataPlaneRef'] === undefined ? [{ path: '/spec/dataPlaneRef' }] : []
  },
  message: () => 'is not set, and not every client falls back to the default data plane: set it; it cannot be changed later.',
  example: {
    release: 'v1.1',
    wrong: manifest('Environment', 'isProduction: true'),
    right: environment('default'),
  },
}
