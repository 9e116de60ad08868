import { stringAt } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import { canHaveFault, faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { agentOfV1, manifest, secretStore } from './examples.ts'

/** Optional in the CRD, and needed by all that uses secrets. */
export const missingSecretStore: Rule<'missing-secret-store'> = {
  code: 'missing-secret-store',
  severity: 'warning',
  reason:
    'The API reports that no secret store is configured when somebody creates a secret, and the default component and workflow types use the store.',
  ...faultOf('secret-store-missing'),
  needsWhole: true,
  check: (resource) => {
    const { spec } = resource
    if (!canHaveFault('secret-store-missing', stringAt(resource, '/kind')) || !isRecord(spec)) return []
    return spec['secretStoreRef'] === undefined ? [{ path: '/spec/secretStoreRef' }] : []
  },
  message: () => 'is not set, so no secrets can be used on this plane: set it to a ClusterSecretStore of the plane’s cluster.',
  example: {
    release: 'v1.1',
    wrong: manifest('WorkflowPlane', agentOfV1),
    right: manifest('WorkflowPlane', agentOfV1 + secretStore),
  },
}
