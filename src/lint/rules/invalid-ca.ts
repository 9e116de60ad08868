import { inlineCAPlaces } from '../../releases/places.ts'
import { all, longer, matching, not } from '../condition.ts'
import { missingCA, pemCertificates, pemReader, readCA } from '../documents.ts'
import type { Rule } from '../rule.ts'
import { certificateText, isNoCertificate } from './certificate.ts'
import { certificate, inline, manifest, observabilityPlane } from './examples.ts'
import { inlineCA } from './places.ts'

const EMPTY = 'is empty, which is treated as not set, so the plane is skipped'
const OTHER = 'is not a PEM certificate'

/** Without a valid CA the control plane skips the plane, and the agent cannot connect. */
export const invalidCA: Rule<'invalid-ca'> = {
  code: 'invalid-ca',
  severity: 'error',
  reason: 'The control plane reads the value as PEM; without a certificate it skips the plane, and the agent cannot connect.',
  sources: [missingCA, readCA, pemReader, pemCertificates],
  since: 'v0.9',
  conditions: (line) => [
    {
      strings: inlineCAPlaces(line),
      forbidden: [
        { when: all(not(longer(1000)), matching(/^\s*$/)), detail: EMPTY },
        { when: isNoCertificate, detail: OTHER },
      ],
    },
  ],
  check: (resource, line, { at, endOf }) =>
    inlineCA(resource, line).flatMap(({ path, text }) => {
      const form = certificateText(text)
      if (text.trim() === '') return [{ path, detail: EMPTY }]
      // Checking expiry requires a certificate that can be parsed.
      const isUnreadable = form === 'certificate' && at !== undefined && endOf?.(text) === undefined
      return form === 'other' || isUnreadable ? [{ path, detail: OTHER }] : []
    }),
  message: ({ detail }) =>
    `${detail}: set it to the CA of the cluster agent, including the BEGIN CERTIFICATE and END CERTIFICATE lines.`,
  example: {
    release: 'v0.15',
    wrong: manifest('ObservabilityPlane', 'clusterAgent:\n  clientCA:\n    value: ""\nobserverURL: https://observer.example.com'),
    right: observabilityPlane(inline(certificate)),
  },
}
