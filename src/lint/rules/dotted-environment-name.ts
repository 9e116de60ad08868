import { stringAt } from '../../base/pointer.ts'
import { faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { environmentNamed } from './examples.ts'

/** The name of an environment is a part of a DNS label. */
export const dottedEnvironmentName: Rule<'dotted-environment-name'> = {
  code: 'dotted-environment-name',
  severity: 'warning',
  reason:
    'Host names of components begin with the name of the environment; a dot in it adds a DNS label, which a wildcard certificate does not cover.',
  ...faultOf('environment-name-with-dot'),
  check: (resource) => (resource['kind'] === 'Environment' && stringAt(resource, NAME).includes('.') ? [{ path: NAME }] : []),
  message: () => 'has a dot, which makes host names that a wildcard certificate does not cover: use "-" instead.',
  example: { release: 'v0.15', wrong: environmentNamed('pre.prod'), right: environmentNamed('pre-prod') },
}

const NAME = '/metadata/name'
