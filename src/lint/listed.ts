/** What is kept of each plane for the rules across resources: little, so that a run can hold many. */
import type { Line } from '../lines.ts'
import { type Identity, identityOf, planeIDOf } from '../topology/identity.ts'
import { type Reference, referencesOf } from '../topology/references.ts'
import { certificateText } from './rules/certificate.ts'
import { inlineCA, publicHostsOf, type TextAt } from './rules/places.ts'

export interface Listed extends Identity {
  /** Where it stands: the file, by its name and by its number, which document of it, and the pointer within. */
  readonly path: string
  readonly file: number
  readonly document: number
  readonly pointer: string
  readonly planeID: string | undefined
  readonly references: readonly Reference[]
  /** The names under which the world reaches what runs there. */
  readonly publicHosts: readonly TextAt[]
  /** The CA that it holds itself. */
  readonly ca: TextAt | undefined
}

/** Lists a plane; undefined for what has no name, or is of no kind that the line knows. */
export function listed(
  resource: unknown,
  line: Line,
  place: Pick<Listed, 'path' | 'file' | 'document' | 'pointer'>,
): Listed | undefined {
  const identity = identityOf(resource, line)
  if (!identity) return undefined
  // identityOf lets only records through.
  const record = resource as Readonly<Record<string, unknown>>
  return {
    ...identity,
    ...place,
    planeID: planeIDOf(resource),
    references: referencesOf(resource, line),
    publicHosts: publicHostsOf(record, line),
    ca: inlineCA(record, line).find(({ text }) => certificateText(text) === 'certificate'),
  }
}
