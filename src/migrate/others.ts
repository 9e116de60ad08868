/** Resources of other kinds that change with the planes. */
import { escapeKey, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { lineOfRelease, type Release } from '../releases/lines.ts'
import { isOfOurGroup } from '../repository/resources.ts'
import { type ChangeCode, reasonOf } from './messages.ts'
import type { Change, DraftResource } from './migration.ts'
import { nameOf } from './name.ts'
import { type Relabeled, relabeled } from './namespace-label.ts'
import { moveReference, type OutdatedReference, outdatedReferences } from './outdated-references.ts'

/** Such a resource in the target release. */
export interface MovedOther {
  readonly resource: DraftResource
  readonly changes: readonly Change[]
  /** What is to be changed by hand. */
  readonly references: readonly OutdatedReference[]
}

export function moveOther(resource: DraftResource, to: Release): MovedOther {
  const line = lineOfRelease(to)
  const isOfOpenChoreo = isOfOurGroup(resource['apiVersion'])
  const [code, moved]: [ChangeCode, Relabeled | undefined] = isOfOpenChoreo
    ? ['renamed-reference', moveReference(resource, line)]
    : ['namespace-label', relabeled(resource, line)]
  const now = moved?.resource ?? resource
  return {
    resource: now,
    changes: moved ? changesOf(resource, code, moved) : [],
    references: isOfOpenChoreo ? outdatedReferences(now, line) : [],
  }
}

/** A value is moved as a whole, and each of its fields keeps its place in it. */
function changesOf(resource: DraftResource, code: ChangeCode, { step, from, to }: Relabeled): Change[] {
  const value = valueAt(resource, from)
  const places = ['', ...Object.keys(isRecord(value) ? value : {}).map((key) => `/${escapeKey(key)}`)]
  return places.map((inner) => ({
    code,
    step,
    resource: nameOf(resource),
    from: from + inner,
    to: to + inner,
    reason: reasonOf(code),
  }))
}

/** Whether it has to do with a migration: resources of OpenChoreo that are not migrated are counted. */
export function isRelated({ resource, changes }: MovedOther): boolean {
  return changes.length > 0 || isOfOurGroup(resource['apiVersion'])
}
