/** Takes a valid resource from one line to another, step by step. */

import { contractLines, type Line } from '../lines.ts'
import { fieldOf } from '../pointer.ts'
import { cleaned } from './clean.ts'
import { gap } from './gap.ts'
import { insteadOf, reasonOf } from './messages.ts'
import type { Change, Loss } from './migration.ts'
import { nameOf } from './name.ts'
import type { Log } from './step.ts'
import { steps } from './steps/index.ts'

/** What came out of the steps: resources that may have gaps, and what happened to them. */
export interface Chained {
  readonly resources: readonly Fields[]
  readonly changes: readonly Change[]
  readonly lost: readonly Loss[]
}

export type Fields = Readonly<Record<string, unknown>>

/** The newest line from which the steps to `to` are the same for a kind as from `from`. */
export function sameFrom(from: Line, to: Line, kind: unknown): Line {
  const between = steps.slice(contractLines.indexOf(from), contractLines.indexOf(to))
  return between.find((step) => step.kinds[String(kind)])?.from ?? to
}

export function chain(resource: Fields, from: Line, to: Line): Chained {
  const changes: Change[] = []
  const lost: Loss[] = []
  const made: Fields[] = []

  const logOf = (name: string, step: Line): Log => ({
    move: (from, to, code) => changes.push({ code, step, resource: name, from, to, reason: reasonOf(code) }),
    add: (to, code) => changes.push({ code, step, resource: name, to, reason: reasonOf(code) }),
    drop: (from, code) => changes.push({ code, step, resource: name, from, reason: reasonOf(code) }),
    lose: (path, code, kept) => {
      lost.push({ code, step, resource: name, field: fieldOf(path), path, instead: insteadOf(code) })
      if (!kept) changes.push({ code, step, resource: name, from: path, reason: reasonOf(code) })
    },
    need: gap,
    // A step makes what it says it makes: an object.
    make: (resource) => made.push(resource as Fields),
  })

  let resources: readonly Fields[] = [cleaned(resource, to, logOf(nameOf(resource), from))]
  for (const step of steps.slice(contractLines.indexOf(from), contractLines.indexOf(to))) {
    resources = resources.map((resource) => {
      const move = step.kinds[String(resource['kind'])]
      // The resource is of this kind and of the line that the step begins at: the first was validated, the others were made by the step before.
      return move ? (move(resource as never, logOf(nameOf(resource), step.to)) as Fields) : resource
    })
    if (made.length > 0) resources = [...resources, ...made.splice(0)]
  }
  return { resources, changes, lost }
}
