import { pemCertificates, pemReader } from '../documents.ts'
import type { Rule } from '../rule.ts'
import { certificateText } from './certificate.ts'
import { certificate, inline, observabilityPlane } from './examples.ts'
import { inlineCA } from './places.ts'

/** Documentation abbreviates certificates; a copied placeholder has to be replaced. */
export const placeholderCA: Rule<'placeholder-ca'> = {
  code: 'placeholder-ca',
  severity: 'warning',
  reason: 'The control plane reads the value as PEM.',
  sources: [pemReader, pemCertificates],
  check: (resource, line) => inlineCA(resource, line).filter(({ text }) => certificateText(text) === 'placeholder'),
  message: () => 'looks like a placeholder: replace it with the CA of the cluster agent.',
  example: {
    release: 'v0.15',
    wrong: observabilityPlane(inline('-----BEGIN CERTIFICATE-----\n...\n-----END CERTIFICATE-----')),
    right: observabilityPlane(inline(certificate)),
  },
}
