/** What is kept of each plane for the rules across resources: little, so that many planes fit in memory. */
import type { Line } from '../releases/lines.ts'
import { type Identity, identityOf, planeIDOf } from '../topology/identity.ts'
import { publicHostsOf } from '../topology/listeners.ts'
import { type Reference, referencesOf } from '../topology/references.ts'
import type { StringAt } from '../topology/strings.ts'
import { certificateText } from './rules/certificate.ts'
import { inlineCA } from './rules/places.ts'

export interface PlaneSummary extends Identity {
  /** Where it is: the file, by name and number, the document in the file, and the pointer within. */
  readonly path: string
  readonly file: number
  readonly document: number
  readonly pointer: string
  readonly planeID: string | undefined
  readonly references: readonly Reference[]
  /** The public host names of what runs there. */
  readonly publicHosts: readonly StringAt[]
  /** Its inline CA. */
  readonly ca: StringAt | undefined
}

/** A resource, and where it is in its file. */
export interface LocatedPlane {
  readonly value: unknown
  readonly pointer: string
  readonly document: number
}

/** Summarizes a plane; undefined if it has no name, or a kind that the line does not have. */
export function summarize({ value, pointer, document }: LocatedPlane, line: Line, path: string, file: number): PlaneSummary[] {
  const identity = identityOf(value, line)
  if (!identity) return []
  // identityOf returns undefined for anything but a record.
  const record = value as Readonly<Record<string, unknown>>
  return [
    {
      ...identity,
      ...{ path, file, document, pointer },
      planeID: planeIDOf(value),
      references: referencesOf(value, line),
      publicHosts: publicHostsOf(record, line),
      ca: inlineCA(record, line).find(({ text }) => certificateText(text) === 'certificate'),
    },
  ]
}
