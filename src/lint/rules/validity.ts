/** When the inline CA of a plane expires. */
import type { Line } from '../../releases/lines.ts'
import type { Resource, RuleContext } from '../rule.ts'
import { certificateText } from './certificate.ts'
import { inlineCA } from './places.ts'

/** Why certificates are checked for expiry. */
export const RENEWAL =
  'The chart renews the agent’s certificate every 60 to 90 days, and an expired copy of its CA cannot verify it.'

export interface CertificateEnd {
  readonly path: string
  readonly end: Date
  /** The date to check against. */
  readonly at: Date
}

/** Applies if there is an inline CA that can be parsed, and a date to check against. */
export function certificateEnds(resource: Resource, line: Line, { at, endOf }: RuleContext): CertificateEnd[] {
  if (!at || !endOf) return []
  return inlineCA(resource, line).flatMap(({ path, text }) => {
    const end = certificateText(text) === 'certificate' ? endOf(text) : undefined
    return end ? [{ path, end, at }] : []
  })
}

/** `2026-04-01`. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
