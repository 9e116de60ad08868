import { inlineCAPlaces } from '../../releases/places.ts'
import { clientCAField, pemPrivateKeys } from '../documents.ts'
import type { Rule } from '../rule.ts'
import { certificateText, holdsPrivateKey } from './certificate.ts'
import { certificate, inline, observabilityPlane } from './examples.ts'
import { inlineCA } from './places.ts'

const key = '-----BEGIN PRIVATE KEY-----\nexample\n-----END PRIVATE KEY-----\n'

/** Anyone who can read the manifest can impersonate the agent. */
export const privateKeyInCA: Rule<'private-key-in-ca'> = {
  code: 'private-key-in-ca',
  severity: 'error',
  reason: 'The control plane verifies the agent with the certificate of its CA alone.',
  sources: [clientCAField, pemPrivateKeys],
  conditions: (line) => [{ strings: inlineCAPlaces(line), forbidden: [{ when: holdsPrivateKey }] }],
  check: (resource, line) => inlineCA(resource, line).filter(({ text }) => certificateText(text) === 'private-key'),
  message: () =>
    'contains a private key: remove it, keep only the CA certificate, and replace the key, which must be treated as leaked.',
  example: {
    release: 'v0.15',
    wrong: observabilityPlane(inline(certificate + key)),
    right: observabilityPlane(inline(certificate)),
  },
}
