import type { Line } from '../../releases/lines.ts'
import { places } from '../../releases/places.ts'
import { stringsAt } from '../../topology/strings.ts'
import { all, type Condition, type Forbidden, forbiddenIn, holds, longer, matching, not } from '../condition.ts'
import { hostNames, routes, routesOfGateways } from '../documents.ts'
import type { Rule } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'

/** A virtual host is the suffix of every route's host name: with a scheme, a port or a path no route resolves. */
export const invalidVirtualHost: Rule<'invalid-virtual-host'> = {
  code: 'invalid-virtual-host',
  severity: 'error',
  reason:
    'The control plane joins it as {environment}-{namespace}.{host}, no CRD validates it, and a Gateway accepts only an RFC 1123 host name.',
  sources: [routes, routesOfGateways, hostNames],
  conditions: (line) => [{ strings: hostsIn(line), forbidden: FAULTS, fastPass: FINE }],
  check: (resource, line) =>
    stringsAt(resource, hostsIn(line)).flatMap(({ path, text }) => {
      const fault = holds(FINE, text) ? undefined : forbiddenIn(text, FAULTS)
      return fault === undefined ? [] : [{ path, ...fault }]
    }),
  message: ({ detail }) => `must be a plain host name such as apps.example.com, ${detail}.`,
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', agent + gateway.replace('apps.example.com', 'https://apps.example.com')),
    right: manifest('DataPlane', agent + gateway),
  },
}

const hostsIn = (line: Line): string[] => places(line).host.map(({ pointer }) => pointer)

/** Most hosts match this form, and those that are no longer than a label are valid then. */
const PLAIN = /^[a-z](?:[-a-z\d]*[a-z\d])?(?:\.[a-z](?:[-a-z\d]*[a-z\d])?)*$/

/** The maximum length of a DNS name, and of a label of it. */
const LONGEST = 253
const LONGEST_LABEL = 63

const FINE: Condition = all(not(longer(LONGEST_LABEL)), matching(PLAIN))

/** What a host name cannot contain; an empty one is left to empty-name. */
const FAULTS: readonly Forbidden[] = [
  { when: longer(LONGEST), detail: `of at most ${LONGEST} characters` },
  { when: matching(/^[a-z][a-z\d+.-]*:\/\//i), detail: 'without a scheme' },
  { when: matching(/\//), detail: 'without a path' },
  {
    when: matching(/^\d{1,3}(?:\.\d{1,3}){3}$|^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/i),
    detail: 'not an IP address',
  },
  { when: matching(/:/), detail: 'without a port' },
  { when: matching(/\*/), detail: 'without a wildcard' },
  { when: matching(/\s/), detail: 'without whitespace' },
  { when: matching(/_/), detail: 'without an underscore' },
  { when: matching(/[A-Z]/), detail: 'without uppercase letters' },
  { when: matching(/[^ -~]/), detail: 'without letters outside ASCII: an internationalized name is written as xn--' },
  { when: matching(/^[^.]+(?:\.[^.]+)*\.$/), detail: 'without a dot at the end' },
  { when: matching(/^\.|\.$|\.\./), detail: 'without an empty part between dots' },
  { when: matching(/[^-.a-z\d]/), detail: 'without characters other than letters, digits, "-" and "."' },
  { when: matching(/^-|-$|\.-|-\./), detail: 'without a hyphen at the start or end of a part' },
  { when: matching(/[^.]{64}/), detail: `without a part of more than ${LONGEST_LABEL} characters` },
]
