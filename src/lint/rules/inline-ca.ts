import { stringAt } from '../../base/pointer.ts'
import { planeTypeOf } from '../../releases/kinds.ts'
import type { Rule } from '../rule.ts'
import { certificateText } from './certificate.ts'
import { agent, certificate, gateway, inline, manifest } from './examples.ts'
import { inlineCA } from './places.ts'

/** The chart renews the agent's certificate; a copy of its CA goes stale. */
export const inlineCertificate: Rule<'inline-ca'> = {
  code: 'inline-ca',
  severity: 'warning',
  source: 'the certificate of the agent is renewed every 60 to 90 days; an inline copy of its CA goes stale',
  since: 'v0.9',
  // There a reference fails at run time (upstream issue 4578).
  check: (resource, line) =>
    planeTypeOf(stringAt(resource, '/kind')) === 'observability'
      ? []
      : inlineCA(resource, line).filter(({ text }) => certificateText(text) === 'certificate'),
  message: () => 'becomes stale when the agent’s certificate is renewed: refer to a secret that contains the CA instead.',
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', inline(certificate) + gateway),
    right: manifest('DataPlane', agent + gateway),
  },
}
