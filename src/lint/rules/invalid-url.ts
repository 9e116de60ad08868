import type { Line } from '../../releases/lines.ts'
import { places } from '../../releases/places.ts'
import { stringsAt } from '../../topology/strings.ts'
import { custom, type Forbidden, forbiddenIn, longer, matching, not } from '../condition.ts'
import { uriSyntax } from '../documents.ts'
import { faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { certificate, inline, manifest, observabilityPlane } from './examples.ts'

const { sources, ...span } = faultOf('observability-url-not-joinable')

/** Clients append paths to it as text, and most of their requests are POSTs, which a redirect would turn into GETs. */
export const invalidURL: Rule<'invalid-url'> = {
  code: 'invalid-url',
  severity: 'error',
  reason:
    'No CRD validates these URLs. Clients append paths as text: after a slash at the end a request goes to //api, and the redirect turns its POST into a GET.',
  sources: [{ tag: 'v0.15.0', crd: 'observabilityplanes', field: 'observerURL', lines: '79-82' }, ...sources, uriSyntax],
  ...span,
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

const NO_HOST = 'has no valid host'

const FAULTS: readonly Forbidden[] = [
  { when: longer(2000), detail: 'has more than 2000 characters' },
  { when: matching(/\s/), detail: 'contains whitespace' },
  { when: not(matching(/^https?:\/\//i)), detail: 'does not begin with http:// or https://' },
  {
    when: matching(/^https?:\/\/[^/?#]*@/i),
    detail: 'contains a user name or password, which anyone who can read the manifest can see',
  },
  { when: matching(/^https?:\/\/(?:[/?#:]|$)/i), detail: NO_HOST },
  { when: matching(/^https?:\/\/[^/?#]*\*/i), detail: 'has a wildcard instead of a host' },
  {
    when: matching(
      /^https?:\/\/[^/?#]*:(?:0+|0*(?:6553[6-9]|655[4-9]\d|65[6-9]\d\d|6[6-9]\d\d\d|[7-9]\d\d\d\d|[1-9]\d\d\d\d\d+))(?:[/?#]|$)/i,
    ),
    detail: 'has a port that is not between 1 and 65535',
  },
  { when: matching(/\?/), detail: 'has a query, and paths are appended to the URL' },
  { when: matching(/#/), detail: 'has a fragment, and paths are appended to the URL' },
  { when: matching(/\/$/), detail: 'ends with a slash, and paths that begin with one are appended to it' },
  { when: custom((text) => !URL.canParse(text)), detail: NO_HOST },
]

function addressesIn(line: Line): string[] {
  const { 'observer-url': observers, 'agent-url': agents } = places(line)
  return [...observers, ...agents].map(({ pointer }) => pointer)
}
