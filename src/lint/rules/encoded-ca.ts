import { decodedPem } from '../../base/pem.ts'
import { stringAt } from '../../base/pointer.ts'
import { inlineCAPlaces } from '../../releases/places.ts'
import { pemReader, readCA } from '../documents.ts'
import type { Rule } from '../rule.ts'
import { certificateText, isEncodedCertificate } from './certificate.ts'
import { certificate, inline, observabilityPlane } from './examples.ts'
import { inlineCA } from './places.ts'

/** Up to v0.8 the value was documented as base64. */
export const encodedCA: Rule<'encoded-ca'> = {
  code: 'encoded-ca',
  severity: 'error',
  reason: 'From v0.9 on the control plane reads the value as PEM and never decodes it.',
  sources: [readCA, pemReader],
  since: 'v0.9',
  conditions: (line) => [{ strings: inlineCAPlaces(line), forbidden: [{ when: isEncodedCertificate }] }],
  check: (resource, line) => inlineCA(resource, line).filter(({ text }) => certificateText(text) === 'encoded'),
  message: () => 'must be PEM, not base64 of PEM: the control plane does not decode it.',
  fix: (resource, { path }) => decodedPem(stringAt(resource, path)),
  example: {
    release: 'v0.15',
    wrong: observabilityPlane(inline(btoa(certificate))),
    right: observabilityPlane(inline(certificate)),
  },
}
