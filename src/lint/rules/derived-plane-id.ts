import { stringAt } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import { isClusterScoped, isPlaneKind } from '../../releases/kinds.ts'
import { objectNames, planeIDField } from '../documents.ts'
import type { Rule } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'

/** Without a planeID the name is used, even if it is not a valid planeID. */
export const derivedPlaneID: Rule<'derived-plane-id'> = {
  code: 'derived-plane-id',
  severity: 'warning',
  reason: 'Without a planeID the name of the resource is used, which may have dots and more than 63 characters.',
  sources: [planeIDField, objectNames],
  since: 'v0.9',
  needsWhole: true,
  check: (resource) => {
    const kind = stringAt(resource, '/kind')
    const name = stringAt(resource, '/metadata/name')
    if (!isPlaneKind(kind) || isClusterScoped(kind) || name === '') return []
    const { spec } = resource
    if (!isRecord(spec) || spec['planeID'] !== undefined || PLANE_ID.test(name)) return []
    return [{ path: '/metadata/name' }]
  },
  message: () =>
    'is used as planeID but is not valid as one: set spec.planeID, at most 63 lowercase letters, digits and hyphens, and give the agent the same value.',
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', agent + gateway, 'name: eu.west\n  namespace: acme'),
    right: manifest('DataPlane', `planeID: eu-west\n${agent}${gateway}`, 'name: eu.west\n  namespace: acme'),
  },
}

const PLANE_ID = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/
