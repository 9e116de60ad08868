import { valueAt } from '../../base/pointer.ts'
import { referenceFieldsIn } from '../../releases/kinds.ts'
import type { Line } from '../../releases/lines.ts'
import { places } from '../../releases/places.ts'
import { stringsAt } from '../../topology/strings.ts'
import { all, any, type Condition, equal, holds, longer, matching, not } from '../condition.ts'
import { objectNames } from '../documents.ts'
import { faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'

const { sources, ...span } = faultOf('names-that-cannot-exist')

/** No CRD validates these names, but an object with such a name cannot exist. */
export const invalidReferenceName: Rule<'invalid-reference-name'> = {
  code: 'invalid-reference-name',
  severity: 'error',
  reason:
    'Kubernetes accepts no object with such a name, so the reference can never resolve; the dataPlaneRef of an Environment cannot even be corrected later.',
  sources: [objectNames, ...sources],
  ...span,
  conditions: (line) =>
    namesIn(line).map(({ strings, valid, detail }) => ({
      strings,
      forbidden: [{ when: not(valid), detail }],
      fastPass: valid,
    })),
  check: (resource, line) => [
    ...namesIn(line).flatMap(({ strings, valid, detail }) =>
      stringsAt(resource, strings).flatMap(({ path, text }) => (holds(valid, text) ? [] : [{ path, detail }])),
    ),
    ...places(line)['pull-secrets'].flatMap(({ pointer }) => {
      const names = valueAt(resource, pointer)
      if (!Array.isArray(names)) return []
      return names.flatMap((name, at) =>
        typeof name === 'string' && !holds(SUBDOMAIN, name) ? [{ path: `${pointer}/${at}`, detail: A_SUBDOMAIN }] : [],
      )
    }),
  ],
  message: ({ detail = A_SUBDOMAIN }) => `must be ${detail}; no object can have this name.`,
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', agent.replace('name: agent-ca', 'name: Agent_CA') + gateway),
    right: manifest('DataPlane', agent + gateway),
  },
}

/** An empty name is left to empty-name. */
const nameOf = (longest: number, pattern: RegExp): Condition => any(equal(''), all(not(longer(longest)), matching(pattern)))

const SUBDOMAIN = nameOf(253, /^[a-z\d](?:[-a-z\d]*[a-z\d])?(?:\.[a-z\d](?:[-a-z\d]*[a-z\d])?)*$/)
const A_SUBDOMAIN = 'a lowercase RFC 1123 subdomain: letters, digits, "-" and ".", starting and ending with a letter or digit'
const LABEL = nameOf(63, /^[a-z\d](?:[-a-z\d]*[a-z\d])?$/)
const A_LABEL = 'a lowercase RFC 1123 label: at most 63 letters, digits and "-", starting and ending with a letter or digit'
const KEY = nameOf(253, /^[-._a-zA-Z\d]+$/)
const A_KEY = 'a key of a secret: letters, digits, "-", "_" and "."'

/** Places of names of one form. */
interface Names {
  readonly strings: readonly string[]
  readonly valid: Condition
  readonly detail: string
}

function namesIn(line: Line): readonly Names[] {
  const known = ofLine.get(line)
  if (known) return known
  const own = places(line)
  const at = (...roles: readonly (keyof typeof own)[]): string[] =>
    roles.flatMap((role) => own[role].map(({ pointer }) => pointer))
  const references = referenceFieldsIn(line).map(({ pointer, form }) => (form === 'object' ? `${pointer}/name` : pointer))
  const found: readonly Names[] = [
    {
      strings: [...at('secret-name', 'secret-store', 'gateway-name', 'listener-name'), ...references],
      valid: SUBDOMAIN,
      detail: A_SUBDOMAIN,
    },
    { strings: at('secret-namespace', 'gateway-namespace'), valid: LABEL, detail: A_LABEL },
    { strings: at('secret-key'), valid: KEY, detail: A_KEY },
  ].filter(({ strings }) => strings.length > 0)
  ofLine.set(line, found)
  return found
}

const ofLine = new Map<Line, readonly Names[]>()
