import { inlineCAPlaces } from '../../releases/places.ts'
import { all, longer, matching, not } from '../condition.ts'
import { missingCA, pemCertificates, pemReader } from '../documents.ts'
import { faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { certificateText, faultOfCertificate, noCertificate } from './certificate.ts'
import { certificate, inline, manifest, observabilityPlane } from './examples.ts'
import { inlineCA } from './places.ts'

const EMPTY = 'is empty, which is treated as not set, so the plane is skipped'

const { sources, ...span } = faultOf('client-ca-unreadable')

/** Without a valid CA the control plane skips the plane, and the agent cannot connect. */
export const invalidCA: Rule<'invalid-ca'> = {
  code: 'invalid-ca',
  severity: 'error',
  reason:
    'The control plane reads the value with Go’s AppendCertsFromPEM; without a certificate that this reads it skips the plane, and the agent cannot connect.',
  sources: [missingCA, ...sources, pemReader, pemCertificates],
  ...span,
  conditions: (line) => [
    {
      strings: inlineCAPlaces(line),
      forbidden: [{ when: all(not(longer(1000)), matching(/^\s*$/)), detail: EMPTY }, ...noCertificate],
    },
  ],
  check: (resource, line) =>
    inlineCA(resource, line).flatMap(({ path, text }) => {
      if (text.trim() === '') return [{ path, detail: EMPTY }]
      return certificateText(text) === 'other' ? [{ path, detail: faultOfCertificate(text) }] : []
    }),
  message: ({ detail }) =>
    `${detail}: set it to the CA of the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,
  example: {
    release: 'v0.15',
    wrong: manifest('ObservabilityPlane', 'clusterAgent:\n  clientCA:\n    value: ""\nobserverURL: https://observer.example.com'),
    right: observabilityPlane(inline(certificate)),
  },
}
