import type { Rule } from '../rule.ts'
import { agedCertificate, inline, manifest } from './examples.ts'
import { certificateEnds, dayOf } from './validity.ts'

/** An agent whose certificate is signed by an expired CA cannot connect. */
export const expiredCA: Rule<'expired-ca'> = {
  code: 'expired-ca',
  severity: 'error',
  source: 'the chart renews the agent’s certificate every 60 to 90 days, and a copy of its CA that has expired verifies nothing',
  since: 'v0.9',
  check: (resource, line, context) =>
    certificateEnds(resource, line, context).flatMap(({ path, end, at }) => (end < at ? [{ path, detail: dayOf(end) }] : [])),
  message: ({ detail }) => `holds a certificate that ended on ${detail}: write the one that the cluster agent has now.`,
  example: {
    release: 'v0.15',
    at: new Date('2026-07-01T00:00:00Z'),
    wrong: manifest('ObservabilityPlane', `${inline(agedCertificate)}observerURL: https://observer.example.com`),
    right: manifest(
      'ObservabilityPlane',
      'clusterAgent:\n  clientCA:\n    secretRef:\n      name: agent-ca\n      key: ca.crt\nobserverURL: https://observer.example.com',
    ),
  },
}
