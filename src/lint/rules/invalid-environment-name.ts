import { stringAt } from '../../base/pointer.ts'
import { longer } from '../condition.ts'
import { labelSyntax } from '../documents.ts'
import { faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { environmentNamed } from './examples.ts'

const { sources, ...span } = faultOf('environment-name-too-long')

/** The name of an environment is the value of a label on all that is deployed to it. */
export const invalidEnvironmentName: Rule<'invalid-environment-name'> = {
  code: 'invalid-environment-name',
  severity: 'error',
  reason: `The control plane labels what it deploys with the name of the environment, and a label value has at most 63 characters.`,
  sources: [...sources, labelSyntax],
  ...span,
  conditions: () => [{ strings: [NAME], kinds: ['Environment'], forbidden: [{ when: longer(LONGEST) }] }],
  check: (resource) => (resource['kind'] === 'Environment' && stringAt(resource, NAME).length > LONGEST ? [{ path: NAME }] : []),
  message: () => `must be no more than ${LONGEST} characters: nothing can be deployed to an environment with a longer name.`,
  example: {
    release: 'v1.1',
    wrong: environmentNamed('e'.repeat(64)).replace('  namespace: acme\n', ''),
    right: environmentNamed('e'.repeat(20)).replace('  namespace: acme\n', ''),
  },
}

const NAME = '/metadata/name'

/** The maximum length of a label value. */
const LONGEST = 63
