/** Resources of other kinds that change with the planes. */
import { lineOfRelease, type Release } from '../releases/lines.ts'
import { reasonOf } from './messages.ts'
import type { Change, DraftResource } from './migration.ts'
import { nameOf } from './name.ts'
import { relabeled } from './namespace-label.ts'

/** Such a resource in the target release. */
export interface MovedOther {
  readonly resource: DraftResource
  readonly changes: readonly Change[]
}

export function moveOther(resource: DraftResource, to: Release): MovedOther {
  const moved = relabeled(resource, lineOfRelease(to))
  if (!moved) return { resource, changes: [] }
  const code = 'namespace-label'
  const change: Change = {
    code,
    step: moved.step,
    resource: nameOf(resource),
    from: moved.from,
    to: moved.to,
    reason: reasonOf(code),
  }
  return { resource: moved.resource, changes: [change] }
}

/** Whether there is anything to say of it. */
export function isTold({ changes }: MovedOther): boolean {
  return changes.length > 0
}
