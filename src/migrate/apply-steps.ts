/** Migrates a valid resource from one line to another, step by step. */

import { fieldOf, stringAt } from '../base/pointer.ts'
import { kindInfoOf } from '../releases/kinds.ts'
import { kinds as allKinds, contractLines, hasKind, type Line } from '../releases/lines.ts'
import type { Note } from './as-stored.ts'
import { cleaned } from './clean.ts'
import { insteadOf, reasonOf } from './messages.ts'
import type { Change, Loss } from './migration.ts'
import { nameOf } from './name.ts'
import { relabeled } from './namespace-label.ts'
import { placeholder } from './placeholder.ts'
import type { AnyStep, Log } from './step.ts'
import { steps } from './steps/index.ts'

/** The result of the steps: resources that may have placeholders, and what was changed. */
export interface StepsResult {
  readonly resources: readonly Fields[]
  readonly changes: readonly Change[]
  readonly lost: readonly Loss[]
}

export type Fields = Readonly<Record<string, unknown>>

/** The newest line from which the steps to `to` for a kind are the same as from `from`. */
export function sameFrom(from: Line, to: Line, kind: string): Line {
  return stepsBetween(from, to).find((step) => step.kinds[kind])?.from ?? to
}

/** `notes` are about what the resource was before it was read as the API server stores it. */
export function applySteps(resource: Fields, from: Line, to: Line, notes: readonly Note[] = []): StepsResult {
  const changes: Change[] = []
  const lost: Loss[] = []
  const made: Fields[] = []

  // One log for all steps: it has the current boundary and resource, and builds the resource's name only for a note.
  let step = from
  let current = resource
  let name: string | undefined
  const nameNow = (): string => {
    name ??= nameOf(current)
    return name
  }
  const log: Log = {
    move: (from, to, code) => changes.push({ code, step, resource: nameNow(), from, to, reason: reasonOf(code) }),
    add: (to, code) => changes.push({ code, step, resource: nameNow(), to, reason: reasonOf(code) }),
    drop: (from, code) => changes.push({ code, step, resource: nameNow(), from, reason: reasonOf(code) }),
    lose: (path, code, kept) => {
      lost.push({ code, step, resource: nameNow(), field: fieldOf(path), path, instead: insteadOf(code) })
      if (!kept) changes.push({ code, step, resource: nameNow(), from: path, reason: reasonOf(code) })
    },
    need: placeholder,
    // A step returns what its type says: an object.
    make: (resource) => made.push(resource as Fields),
  }

  for (const { code, path } of notes) log.drop(path, code)
  const resources: Fields[] = [cleaned(resource, to, log)]
  for (const { to: line, kinds } of stepsBetween(from, to)) {
    step = line
    for (const [at, before] of resources.entries()) {
      const move = kinds[stringAt(before, '/kind')]
      if (!move) continue
      current = before
      name = undefined
      // The resource has this kind and the line that the step starts from: the first was validated, the others were created by the previous step.
      resources[at] = canApply(before) ? (move(before as never, log) as Fields) : renamed(before, line, log)
    }
    resources.push(...made.splice(0))
  }
  return { resources: resources.map(relabel), changes, lost }

  function relabel(resource: Fields): Fields {
    const moved = relabeled(resource, to)
    if (!moved) return resource
    step = moved.step
    current = resource
    name = undefined
    log.move(moved.from, moved.to, 'namespace-label')
    return moved.resource
  }
}

/** Steps change the spec. A kind that was replaced by one that is not OpenChoreo's has nothing in it. */
function canApply({ kind, spec }: Fields): boolean {
  const next = typeof kind === 'string' ? kindInfoOf(kind)?.renamedTo : undefined
  return spec !== undefined || (next !== undefined && !allKinds.some((known) => known === next))
}

function renamed(resource: Fields, line: Line, log: Log): Fields {
  const kind = stringAt(resource, '/kind')
  const next = hasKind(line, kind) ? undefined : kindInfoOf(kind)?.renamedTo
  if (next === undefined) return resource
  log.move('/kind', '/kind', 'renamed-kind')
  return { ...resource, kind: next }
}

/** The steps from a line to a later one. */
function stepsBetween(from: Line, to: Line): readonly AnyStep[] {
  const [first, last] = [contractLines.indexOf(from), contractLines.indexOf(to)]
  return steps.filter((step) => {
    const at = contractLines.indexOf(step.to)
    return at > first && at <= last
  })
}
