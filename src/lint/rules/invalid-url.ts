import { textsAt } from '../../topology/texts.ts'
import type { Rule } from '../rule.ts'
import { certificate, inline, manifest, observabilityPlane } from './examples.ts'

/** The control plane calls it, and shows it to users. */
export const invalidURL: Rule<'invalid-url'> = {
  code: 'invalid-url',
  severity: 'error',
  source: 'the control plane calls these addresses over HTTP; no CRD checks them',
  check: (resource) =>
    textsAt(resource, ADDRESSES).flatMap(({ path, text }) => {
      const detail = faultOf(text)
      return detail === undefined ? [] : [{ path, detail }]
    }),
  message: ({ detail }) => `must be an address such as https://observer.example.com; this one ${detail}.`,
  example: {
    release: 'v0.15',
    wrong: manifest('ObservabilityPlane', `${inline(certificate)}observerURL: observer.example.com`),
    right: observabilityPlane(inline(certificate)),
  },
}

function faultOf(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text)) return 'does not begin with http:// or https://'
  if (/^https?:\/\/[^/?#]*@/i.test(text)) return 'holds a user or password, which everybody can read here'
  return URL.canParse(text) ? undefined : 'has no host that can be read'
}

const ADDRESSES = ['/spec/observerURL', '/spec/rcaAgentURL', '/spec/finOpsAgentURL', '/spec/observer/url']
