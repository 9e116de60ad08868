/** What is kept of each resource that refers to planes or environments and is none, for the rules across resources. */
import { stringAt } from '../base/pointer.ts'
import type { Line } from '../releases/lines.ts'
import { isUnknown } from '../repository/variables.ts'
import {
  hasUnreadableReference,
  isReferrer,
  type OtherReference,
  otherIdentityOf,
  otherReferencesOf,
} from '../topology/referrers.ts'
import type { LocatedPlane, ResourceSummary } from './summary.ts'

/** A project, a workflow or a pipeline. */
export interface ReferrerSummary extends ResourceSummary {
  /** The references that are known. */
  readonly references: readonly OtherReference[]
  /** Whether there can be others: a variable, a template, a patch, or something that is no reference. */
  readonly hasUnknownReference: boolean
}

/** Summarizes such a resource; empty for one that has no name, or of a kind that refers to nothing. */
export function summarizeReferrer(
  { resource, document }: LocatedPlane,
  line: Line,
  path: string,
  file: number,
): ReferrerSummary[] {
  const { value, pointer, unknown, isPartial, role } = resource
  const located = { path, file, document, pointer }
  if (isPartial || role === 'template') {
    const kind = stringAt(value, '/kind')
    return [{ ...located, kind, name: '', namespace: undefined, references: [], hasUnknownReference: true }]
  }
  const identity = otherIdentityOf(value)
  // Another line may have references of a kind that this one has none of.
  if (!identity || !isReferrer(identity.kind)) return []
  const hasUnknownNamespace = isUnknown(unknown, '/metadata/namespace')
  const references = otherReferencesOf(value, line).filter(
    ({ path, namePath }) => ![path, namePath, `${path}/kind`].some((place) => isUnknown(unknown, place)),
  )
  const hasUnknownReference =
    hasUnreadableReference(value, line) || [...unknown].some((place) => place === '' || /^\/spec(?:\/|$)/.test(place))
  return [
    {
      ...located,
      ...identity,
      ...(hasUnknownNamespace && { hasUnknownNamespace, namespace: undefined }),
      references,
      hasUnknownReference,
    },
  ]
}
