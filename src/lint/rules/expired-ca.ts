import { certificateValidity, renewal } from '../documents.ts'
import type { Rule } from '../rule.ts'
import { agedCertificate, certificate, inline, observabilityPlane } from './examples.ts'
import { certificateEnds, dayOf, RENEWAL } from './validity.ts'

/** An agent whose certificate is signed by an expired CA cannot connect. */
export const expiredCA: Rule<'expired-ca'> = {
  code: 'expired-ca',
  severity: 'error',
  reason: RENEWAL,
  sources: [renewal, certificateValidity],
  since: 'v0.9',
  check: (resource, line, context) =>
    certificateEnds(resource, line, context).flatMap(({ path, end, at }) => (end < at ? [{ path, detail: dayOf(end) }] : [])),
  message: ({ detail }) => `contains a certificate that expired on ${detail}: use the current CA of the cluster agent.`,
  example: {
    release: 'v0.15',
    at: new Date('2026-07-01T00:00:00Z'),
    wrong: observabilityPlane(inline(agedCertificate)),
    right: observabilityPlane(inline(certificate)),
  },
}
