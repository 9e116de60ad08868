import { stringAt } from '../../base/pointer.ts'
import { planeTypeOf } from '../../releases/kinds.ts'
import { dataPlaneReference } from '../documents.ts'
import { faultOf } from '../faults.ts'
import type { Rule } from '../rule.ts'
import { certificateText } from './certificate.ts'
import { agent, certificate, gateway, inline, manifest } from './examples.ts'
import { inlineCA } from './places.ts'

/** The chart renews the agent's certificate; a copy of its CA goes stale. */
const { sources, ...span } = faultOf('client-ca-goes-stale')

export const inlineCertificate: Rule<'inline-ca'> = {
  code: 'inline-ca',
  severity: 'warning',
  reason: 'The certificate of the agent is renewed every 60 to 90 days, and an inline copy of its CA becomes stale.',
  sources: [
    ...sources,
    { tag: 'v1.2.3', file: 'install/helm/openchoreo-data-plane/templates/cluster-agent/certificate.yaml' },
    dataPlaneReference('Adding the Certificate to the DataPlane CR'),
  ],
  ...span,
  // A reference on observability planes fails at run time (upstream issue 4578).
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
