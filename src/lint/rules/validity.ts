/** Until when the inline CA of a plane holds. */
import type { Line } from '../../releases/lines.ts'
import type { Resource, RuleContext } from '../rule.ts'
import { certificateText } from './certificate.ts'
import { inlineCA } from './places.ts'

/** Why certificates are judged by time. */
export const RENEWAL =
  'The chart renews the agent’s certificate every 60 to 90 days, and a copy of its CA that has expired verifies nothing.'

export interface CertificateEnd {
  readonly path: string
  readonly end: Date
  /** The day that was asked about. */
  readonly at: Date
}

/** Where there is an inline CA that can be read, and a day to judge it by. */
export function certificateEnds(resource: Resource, line: Line, { at, endOf }: RuleContext): CertificateEnd[] {
  if (!at || !endOf) return []
  return inlineCA(resource, line).flatMap(({ path, text }) => {
    const end = certificateText(text) === 'certificate' ? endOf(text) : undefined
    return end ? [{ path, end, at }] : []
  })
}

/** `2026-04-01`. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
