import type { Line } from '../../releases/lines.ts'
import { places } from '../../releases/places.ts'
import { stringsAt } from '../../topology/strings.ts'
import { custom, type Forbidden, forbiddenIn, longer, matching, not } from '../condition.ts'
import { uriSyntax } from '../documents.ts'
import type { Rule } from '../rule.ts'
import { certificate, inline, manifest, observabilityPlane } from './examples.ts'

/** The control plane calls it, and shows it to users. */
export const invalidURL: Rule<'invalid-url'> = {
  code: 'invalid-url',
  severity: 'error',
  reason: 'The control plane calls these addresses over HTTP, and no CRD validates them.',
  sources: [
    { tag: 'v0.15.0', crd: 'observabilityplanes', field: 'observerURL', lines: '79-82' },
    { tag: 'v1.2.3', file: 'cmd/observer/main.go', lines: '114' },
    uriSyntax,
  ],
  conditions: (line) => [{ strings: addressesIn(line), forbidden: FAULTS }],
  check: (resource, line) =>
    stringsAt(resource, addressesIn(line)).flatMap(({ path, text }) => {
      const fault = forbiddenIn(text, FAULTS)
      return fault === undefined ? [] : [{ path, ...fault }]
    }),
  message: ({ detail }) => `must be a URL such as https://observer.example.com; this one ${detail}.`,
  example: {
    release: 'v0.15',
    wrong: manifest('ObservabilityPlane', `${inline(certificate)}observerURL: observer.example.com`),
    right: observabilityPlane(inline(certificate)),
  },
}

const FAULTS: readonly Forbidden[] = [
  { when: longer(2000), detail: 'has more than 2000 characters' },
  { when: not(matching(/^https?:\/\//i)), detail: 'does not begin with http:// or https://' },
  {
    when: matching(/^https?:\/\/[^/?#]*@/i),
    detail: 'contains a user name or password, which anyone who can read the manifest can see',
  },
  { when: custom((text) => !URL.canParse(text)), detail: 'has no valid host' },
]

function addressesIn(line: Line): string[] {
  const { 'observer-url': observers, 'agent-url': agents } = places(line)
  return [...observers, ...agents].map(({ pointer }) => pointer)
}
