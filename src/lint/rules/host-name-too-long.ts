import { ownLabelsOf } from '../../topology/host-names.ts'
import { CHECKED_ALONE } from '../checked-alone.ts'
import { hostNames, routes, routesOfGateways } from '../documents.ts'
import type { CrossResourceRule } from '../rule.ts'
import { namedEnvironment } from '../unknown-names.ts'
import { manifest } from './examples.ts'

/** The maximum length of a label of a DNS name. */
const LONGEST = 63

const spec = 'dataPlaneRef:\n  kind: DataPlane\n  name: eu-west'
const long = 'acceptance-of-the-payments-team'

/** The host names of services begin with the environment's name and namespace. */
export const hostNameTooLong: CrossResourceRule<'host-name-too-long'> = {
  code: 'host-name-too-long',
  severity: 'error',
  reason:
    'The default component types make a label of host names from the names of the environment and its namespace, and a label has 63 characters at most.',
  sources: [routes, routesOfGateways, hostNames],
  among: 'each',
  alone: CHECKED_ALONE,
  check: (planes, line) =>
    planes.flatMap((plane) => {
      const environment = namedEnvironment(plane)
      const label = environment && ownLabelsOf(line, environment)?.find(({ length }) => length > LONGEST)
      return label === undefined
        ? []
        : [{ plane, path: '/metadata/name', detail: `"${label}", which has ${label.length} characters` }]
    }),
  message: ({ detail }) =>
    `makes host names with the label ${detail}: DNS allows ${LONGEST}; shorten the name of the environment or of its namespace.`,
  example: {
    release: 'v0.15',
    wrong: manifest('Environment', spec, `name: ${long}\n  namespace: the-payments-team-of-the-example-company`),
    right: manifest('Environment', spec, `name: ${long}\n  namespace: payments`),
  },
}
