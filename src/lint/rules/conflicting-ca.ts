import { faultOf } from '../faults.ts'
import type { CrossResourceRule } from '../rule.ts'
import type { PlaneSummary } from '../summary.ts'
import { agedCertificate, certificate, inline, manifest } from './examples.ts'

/** Planes of one planeID are served by one agent, which has one certificate. */
export const conflictingCA: CrossResourceRule<'conflicting-ca'> = {
  code: 'conflicting-ca',
  severity: 'error',
  reason: 'Planes of one type and planeID share an agent; only from v0.14 on may they have different CAs.',
  ...faultOf('client-ca-conflict'),
  among: 'each',
  check: (planes) => {
    const first = new Map<string, PlaneSummary>()
    return planes.flatMap((plane) => {
      if (!plane.ca) return []
      const key = `${plane.kind}/${plane.planeID}`
      const other = first.get(key)
      if (!other) first.set(key, plane)
      const differs = other?.ca && compact(other.ca.text) !== compact(plane.ca.text)
      return differs ? [{ plane, path: plane.ca.path, detail: other.name }] : []
    })
  },
  message: ({ detail }) =>
    `differs from the CA of ${detail}, which has the same planeID and therefore the same agent: use the same CA in both.`,
  example: {
    release: 'v0.13',
    wrong: `${plane('a', certificate)}---\n${plane('b', agedCertificate)}`,
    right: `${plane('a', certificate)}---\n${plane('b', certificate)}`,
  },
}

const compact = (text: string): string => text.replace(/\s+/g, '')

function plane(name: string, ca: string): string {
  const spec = `planeID: shared\n${inline(ca)}observerURL: https://observer.example.com`
  return manifest('ObservabilityPlane', spec, `name: ${name}\n  namespace: acme`)
}
