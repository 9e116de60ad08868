/** What is kept of each plane for the rules across resources: little, so that a run can hold many. */
import type { Line } from '../releases/lines.ts'
import { type Identity, identityOf, planeIDOf } from '../topology/identity.ts'
import { publicHostsOf } from '../topology/listeners.ts'
import { type Reference, referencesOf } from '../topology/references.ts'
import type { StringAt } from '../topology/strings.ts'
import { certificateText } from './rules/certificate.ts'
import { inlineCA } from './rules/places.ts'

export interface PlaneSummary extends Identity {
  /** Where it stands: the file, by its name and by its number, which document of it, and the pointer within. */
  readonly path: string
  readonly file: number
  readonly document: number
  readonly pointer: string
  readonly planeID: string | undefined
  readonly references: readonly Reference[]
  /** The names under which the world reaches what runs there. */
  readonly publicHosts: readonly StringAt[]
  /** The CA that it holds itself. */
  readonly ca: StringAt | undefined
}

/** A resource, and where it stands in its file. */
export interface LocatedPlane {
  readonly value: unknown
  readonly pointer: string
  readonly document: number
}

/** Lists a plane; nothing for what has no name, or is of no kind that the line knows. */
export function summarize({ value, pointer, document }: LocatedPlane, line: Line, path: string, file: number): PlaneSummary[] {
  const identity = identityOf(value, line)
  if (!identity) return []
  // identityOf lets only records through.
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
