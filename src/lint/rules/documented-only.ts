import { parentOf, valueAt } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import { optionalHostsIn } from '../../releases/documented.ts'
import { dataPlaneReference } from '../documents.ts'
import { faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'

const { sources, ...span } = faultOf('empty-organization-host')

/** The documents call it required; the API server and the control plane do not, and official guides leave it out. */
export const documentedOnly: Rule<'documented-only'> = {
  code: 'documented-only',
  severity: 'warning',
  reason:
    'The documents require organizationVirtualHost, but the CRD does not, and the control plane takes it as unset: there is no internal gateway then.',
  sources: [dataPlaneReference('GatewaySpec'), ...sources],
  ...span,
  needsWhole: true,
  check: (resource, line) =>
    optionalHostsIn(line).flatMap((path) => {
      const isIn = isRecord(valueAt(resource, parentOf(path)))
      return isIn && (valueAt(resource, path) ?? undefined) === undefined ? [{ path }] : []
    }),
  message: () =>
    'is required by the documentation, but not by the API server or the control plane: without it, there is no gateway for internal endpoints.',
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', agent + gateway.replace('  organizationVirtualHost: internal.example.com\n', '')),
    right: manifest('DataPlane', agent + gateway),
  },
}
