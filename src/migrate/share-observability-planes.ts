/** Creates each ObservabilityPlane that replaces observers once: none where there is one with that URL, and under the name that was chosen. */
import { keysOf, stringAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { withoutEnd } from '../base/without-end.ts'
import { referenceFieldsOf } from '../releases/kinds.ts'
import { lineOfRelease, type Release } from '../releases/lines.ts'
import type { Acceptance } from './acceptance.ts'
import type { Source } from './detect-source.ts'
import type { Answers, DraftResource, Refusal } from './migration.ts'
import { nameOf } from './name.ts'
import { withoutCredentials } from './observer.ts'
import { withValue } from './with-value.ts'

export interface SharedPlanes {
  readonly origins: readonly Source[]
  /** Those that are left, for the resources as they are called now. */
  readonly answers: Answers
  readonly refused: readonly Refusal[]
}

export interface ShareOptions {
  readonly to: Release
  readonly answers: Answers
  readonly acceptance: Acceptance
}

/** The first resource of an origin is the migrated input, the others were created for it. */
export function shareObservabilityPlanes(origins: readonly Source[], options: ShareOptions): SharedPlanes {
  const { answers } = options
  if (origins.every(({ moved }) => (moved?.resources.length ?? 0) < 2))
    return { origins, answers: forNewNames(answers), refused: [] }
  const inputs: DraftResource[] = []
  const made = new Map<string, DraftResource>()
  for (const { moved } of origins) {
    const [first, ...others] = moved?.resources ?? []
    if (first) inputs.push(first)
    for (const plane of others) made.set(nameOf(plane), plane)
  }
  const names = new Map<string, DraftResource>()
  const refused: Refusal[] = []
  let left = answers
  for (const [name, plane] of made) {
    const existing = inputs.find((input) => isSame(input, plane))
    const chosen = existing ? undefined : chosenName(name, made.size, left)
    const renamed = existing ?? (chosen ? withValue(plane, ['metadata', 'name'], chosen.value) : plane)
    const wrong = chosen ? nameIssues(chosen.key, renamed, options) : []
    refused.push(...wrong)
    names.set(name, wrong.length > 0 ? plane : renamed)
    if (chosen) left = withoutName(left, chosen.key, name, nameOf(renamed))
  }
  return { origins: shared(origins, inputs, names, options.to), answers: left, refused }
}

/** Each origin with the planes under their names: of those that are created, the first with each name is kept. */
function shared(
  origins: readonly Source[],
  inputs: readonly DraftResource[],
  names: ReadonlyMap<string, DraftResource>,
  to: Release,
): Source[] {
  const known = new Map(inputs.map((input) => [nameOf(input), input]))
  return origins.map((origin) => {
    if (!origin.moved) return origin
    const [first, ...made] = origin.moved.resources
    if (!first) return origin
    const kept: DraftResource[] = []
    let plane = first
    for (const before of made) {
      const after = names.get(nameOf(before)) ?? before
      plane = referringTo(plane, before, after, to)
      const name = nameOf(after)
      const other = known.get(name)
      known.set(name, other ?? after)
      if (!other) kept.push(after)
      else if (addressOf(other) !== addressOf(after)) return { moved: undefined, refused: [taken(name)] }
    }
    return { ...origin, moved: { ...origin.moved, resources: [plane, ...kept] } }
  })
}

/** Whether an input is a plane of that namespace with the same URL. */
function isSame(input: DraftResource, plane: DraftResource): boolean {
  const isOf = (pointer: string): boolean => stringAt(input, pointer) === stringAt(plane, pointer)
  return isOf('/kind') && isOf('/metadata/namespace') && addressOf(input) === addressOf(plane)
}

function addressOf({ spec }: DraftResource): string | undefined {
  const url = isRecord(spec) ? spec['observerURL'] : undefined
  return typeof url === 'string' ? withoutEnd(withoutCredentials(url), '/') : undefined
}

interface ChosenName {
  readonly key: string
  readonly value: unknown
}

const NAME = 'metadata.name'

/** The field alone will do where one plane is created. */
function chosenName(name: string, planes: number, answers: Answers): ChosenName | undefined {
  const keys = [`${name}#${NAME}`, ...(planes === 1 ? [NAME] : [])]
  const key = keys.find((key) => Object.hasOwn(answers, key))
  return key === undefined ? undefined : { key, value: answers[key] }
}

function nameIssues(key: string, plane: DraftResource, { to, acceptance }: ShareOptions): Refusal[] {
  const issues = acceptance.issuesOfMoved(plane, to).filter(({ path }) => path === '/metadata/name')
  return issues.length === 0 ? [] : [{ code: 'invalid-answer', message: `the answer to ${key} is not accepted`, key, issues }]
}

/** The other answers, with those for the plane under its new name. */
function withoutName(answers: Answers, key: string, before: string, after: string): Answers {
  const others = Object.entries(answers).filter(([other]) => other !== key)
  return Object.fromEntries(
    others.map(([other, value]) => [other.startsWith(`${before}#`) ? after + other.slice(before.length) : other, value]),
  )
}

/** In a second run the planes have their new names, and the answers are the same. */
function forNewNames(answers: Answers): Answers {
  return Object.keys(answers).reduce((left, key) => {
    const value = answers[key]
    const [name = '', field] = key.split('#')
    if (field !== NAME || typeof value !== 'string') return left
    const { [key]: own, ...others } = left
    return { [key]: own, ...withoutName(others, key, name, name.slice(0, name.lastIndexOf('/') + 1) + value) }
  }, answers)
}

/** The plane with its reference to the one that was created for it under the other name. */
function referringTo(plane: DraftResource, before: DraftResource, after: DraftResource, to: Release): DraftResource {
  const [old, name] = [stringAt(before, '/metadata/name'), stringAt(after, '/metadata/name')]
  if (old === name) return plane
  const fields = referenceFieldsOf(stringAt(plane, '/kind'), lineOfRelease(to))
  return fields.reduce((changed, { pointer, form }) => {
    const place = form === 'object' ? `${pointer}/name` : pointer
    return stringAt(changed, place) === old ? withValue(changed, keysOf(place), name) : changed
  }, plane)
}

function taken(resource: string): Refusal {
  const message = `its observer would become ${resource}, which already exists with a different observerURL; rename that one, or choose a name with ${resource}#${NAME}`
  return { code: 'name-taken', message, resource }
}
