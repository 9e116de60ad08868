import type { Rule } from '../rule.ts'
import { agedCertificate, inline, manifest } from './examples.ts'
import { certificateEnds, dayOf } from './validity.ts'

/** Time to write the next one. */
export const expiringCA: Rule<'expiring-ca'> = {
  code: 'expiring-ca',
  severity: 'warning',
  source: 'the chart renews the agent’s certificate every 60 to 90 days, and a copy of its CA that has expired verifies nothing',
  since: 'v0.9',
  check: (resource, line, context) =>
    certificateEnds(resource, line, context).flatMap(({ path, end, at }) =>
      end >= at && end.getTime() - at.getTime() < SOON ? [{ path, detail: dayOf(end) }] : [],
    ),
  message: ({ detail }) => `holds a certificate that ends on ${detail}: write the one that the cluster agent has next.`,
  example: {
    release: 'v0.15',
    at: new Date('2026-03-20T00:00:00Z'),
    wrong: manifest('ObservabilityPlane', `${inline(agedCertificate)}observerURL: https://observer.example.com`),
    right: manifest(
      'ObservabilityPlane',
      'clusterAgent:\n  clientCA:\n    secretRef:\n      name: agent-ca\n      key: ca.crt\nobserverURL: https://observer.example.com',
    ),
  },
}

/** 30 days, in milliseconds. */
const SOON = 30 * 24 * 60 * 60 * 1000
