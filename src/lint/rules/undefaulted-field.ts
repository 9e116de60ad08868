import { stringAt, valueAt } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import { isClusterScoped, planeTypeOf, referenceFieldsOf } from '../../releases/kinds.ts'
import { dataPlaneReference, observabilityPlaneRefField } from '../documents.ts'
import type { Rule, Violation } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'

/** The documentation omits it; the API server requires it. */
export const undefaultedField: Rule<'undefaulted-field'> = {
  code: 'undefaulted-field',
  severity: 'error',
  reason:
    'The CRDs require planeID on Cluster kinds (v0.14) and the kind of a reference (v0.15); the documentation calls both optional.',
  sources: [
    { tag: 'v0.15.0', crd: 'clusterdataplanes', field: 'required fields of spec', lines: '201-204' },
    observabilityPlaneRefField,
    dataPlaneReference('ObservabilityPlaneRef'),
  ],
  since: 'v0.14',
  needsWhole: true,
  check: (resource, line) => {
    const { spec, metadata } = resource
    if (!isRecord(spec)) return []
    const hits: Violation[] = []
    const name = isRecord(metadata) ? metadata['name'] : undefined
    // If the name is not valid either, the contract reports the field as missing.
    if (isClusterScoped(stringAt(resource, '/kind')) && spec['planeID'] === undefined && typeof name === 'string')
      hits.push({ path: '/spec/planeID', detail: name })
    const kind = stringAt(resource, '/kind')
    for (const { pointer, form, to } of referenceFieldsOf(kind, line)) {
      const reference = valueAt(resource, pointer)
      // The documentation omits only the kind of observability planes.
      const [own = ''] = to
      if (form === 'object' && planeTypeOf(own) === 'observability' && isRecord(reference) && reference['kind'] === undefined)
        hits.push({ path: `${pointer}/kind`, detail: own })
    }
    return hits
  },
  message: ({ detail }) => `is optional in the documentation but required by the API server: set it to ${detail}.`,
  // The value that withDefaults writes.
  fix: (_, { detail }) => detail,
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', `${agent}${gateway}observabilityPlaneRef:\n  name: logs`),
    right: manifest('DataPlane', `${agent}${gateway}observabilityPlaneRef:\n  kind: ObservabilityPlane\n  name: logs`),
  },
}
