import { certificateValidity, renewal } from '../documents.ts'
import type { Rule } from '../rule.ts'
import { agedCertificate, certificate, inline, observabilityPlane } from './examples.ts'
import { certificateEnds, dayOf, RENEWAL } from './validity.ts'

/** Time enough to replace it. */
export const expiringCA: Rule<'expiring-ca'> = {
  code: 'expiring-ca',
  severity: 'warning',
  reason: RENEWAL,
  sources: [renewal, certificateValidity],
  since: 'v0.9',
  check: (resource, line, context) =>
    certificateEnds(resource, line, context).flatMap(({ path, end, at }) =>
      end >= at && end.getTime() - at.getTime() < SOON ? [{ path, detail: dayOf(end) }] : [],
    ),
  message: ({ detail }) => `contains a certificate that expires on ${detail}: use the renewed CA of the cluster agent.`,
  example: {
    release: 'v0.15',
    at: new Date('2026-03-20T00:00:00Z'),
    wrong: observabilityPlane(inline(agedCertificate)),
    right: observabilityPlane(inline(certificate)),
  },
}

/** 30 days, in milliseconds. */
export const SOON = 30 * 24 * 60 * 60 * 1000
