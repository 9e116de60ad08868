import { agentSecretOf } from '../../../generated/facts.ts'
import { stringAt } from '../../base/pointer.ts'
import { planeTypeOf } from '../../releases/kinds.ts'
import type { Line } from '../../releases/lines.ts'
import { dataPlaneReference } from '../documents.ts'
import { faultOf } from '../faults.ts'
import type { Resource, Rule, RuleContext, Violation } from '../rule.ts'
import { certificateText } from './certificate.ts'
import { agent, certificate, gateway, inline, manifest } from './examples.ts'
import { SOON } from './expiring-ca.ts'
import { inlineCA } from './places.ts'
import { certificateEnds, dayOf } from './validity.ts'

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
  // A reference on observability planes fails at run time (upstream issue 4578): there is nothing to do before the certificate is renewed.
  check: (resource, line, context) =>
    planeTypeOf(stringAt(resource, '/kind')) === 'observability'
      ? renewals(resource, line, context)
      : inlineCA(resource, line).filter(({ text }) => certificateText(text) === 'certificate'),
  message: ({ detail }) =>
    detail === undefined
      ? 'becomes stale when the agent’s certificate is renewed: refer to the secret that is renewed, or to a copy that is synchronized with it.'
      : `becomes stale when the agent’s certificate is renewed, about ${detail}: replace it then; observability planes cannot refer to a secret (openchoreo/openchoreo#4578).`,
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', inline(certificate) + gateway),
    right: manifest('DataPlane', agent + gateway),
  },
}

/** When the certificate is renewed, if it is one of the chart; expiring-ca warns of its last days. */
function renewals(resource: Resource, line: Line, context: RuleContext): Violation[] {
  const agent = agentSecretOf[line]
  if (!agent) return []
  const { durationHours, renewedHoursBeforeEnd } = agent
  return certificateEnds(resource, line, context).flatMap(({ path, end, at }) => {
    const left = end.getTime() - at.getTime()
    const isRenewed = left >= SOON && left <= durationHours * HOUR
    return isRenewed ? [{ path, detail: dayOf(new Date(end.getTime() - renewedHoursBeforeEnd * HOUR)) }] : []
  })
}

/** In milliseconds. */
const HOUR = 60 * 60 * 1000
