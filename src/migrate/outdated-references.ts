/** References of other kinds to planes, environments and pipelines that the target does not have in that form. */
import { type Referrer, referrersOf } from '../../generated/referrers.ts'
import { fieldOf, placesAt, stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { kindInfoOf } from '../releases/kinds.ts'
import { contractLines, hasKind, type Line } from '../releases/lines.ts'
import type { DraftResource } from './migration.ts'

/** A reference that is to be changed by hand. */
export interface OutdatedReference {
  /** JSON Pointer in the resource. */
  readonly path: string
  readonly field: string
  /** What to do. */
  readonly message: string
}

/** A reference that the target has under another name. */
export interface MovedReference {
  readonly resource: DraftResource
  /** The line that renamed it. */
  readonly step: Line
  /** JSON Pointers. */
  readonly from: string
  readonly to: string
}

/** A plane that was renamed, in a field that was renamed with it. */
export function moveReference(resource: DraftResource, target: Line): MovedReference | undefined {
  const { spec } = resource
  if (!isRecord(spec)) return undefined
  for (const referrer of goneBefore(resource, target)) {
    const [own, successor] = [referrer.pointer, successorsOf(referrer, target).find(({ kind }) => kind === referrer.kind)]
    const value = valueAt(resource, own)
    const [, name = '', ...deeper] = own.split('/').slice(1)
    const next = successor?.pointer.split('/')[2]
    const kind = nameIn(target, stringAt(value, '/kind'))
    const step = contractLines.find((line) => successor && has(line, successor.kind, successor.pointer))
    const isMovable =
      step && isRecord(value) && deeper.length === 0 && successor?.form === 'kind-and-name' && successor.to.includes(kind)
    if (!isMovable || next === undefined || Object.hasOwn(spec, next)) continue
    const fields = Object.entries(spec).map(([key, field]) => (key === name ? [next, { ...value, kind }] : [key, field]))
    return {
      resource: { ...resource, spec: Object.fromEntries(fields) },
      step,
      from: own,
      to: successor.pointer,
    }
  }
  return undefined
}

/** References that were removed, or have another form. */
export function outdatedReferences(resource: DraftResource, target: Line): OutdatedReference[] {
  const gone = goneBefore(resource, target).map((referrer): OutdatedReference => {
    const { pointer: path } = referrer
    const named = successorsOf(referrer, target).map(({ kind, pointer }) => `${fieldOf(pointer)} of ${kind}`)
    const instead = named.length > 0 ? `: name the plane in ${[...new Set(named)].join(' or ')}` : ''
    return { path, field: fieldOf(path), message: `unknown field (removed in ${removedIn(referrer.kind, path)})${instead}` }
  })
  const own = ofKind(resource, target).filter(({ form }) => form === 'kind-and-name')
  const strings = own.flatMap(({ pointer, to: [kind = ''] }) =>
    placesAt(resource, pointer)
      .filter((path) => typeof valueAt(resource, path) === 'string' && valueAt(resource, path) !== '')
      .map((path): OutdatedReference => {
        const message = `must be an object since ${objectSince(resource, pointer)}: {kind: ${kind}, name: ${stringAt(resource, path)}}`
        return { path, field: fieldOf(path), message }
      }),
  )
  return [...gone, ...strings]
}

function ofKind(resource: DraftResource, line: Line): readonly Referrer[] {
  const all: readonly Referrer[] = referrersOf[line]
  return all.filter(({ kind }) => kind === resource['kind'])
}

/** References of earlier lines that the resource has and the target does not know, each once. */
function goneBefore(resource: DraftResource, target: Line): Referrer[] {
  const earlier = contractLines.slice(0, contractLines.indexOf(target)).flatMap((line) => ofKind(resource, line))
  const present = new Set(ofKind(resource, target).map(({ pointer }) => pointer))
  const gone = earlier.filter(({ pointer }) => !present.has(pointer) && valueAt(resource, pointer) !== undefined)
  return [...new Map(gone.map((referrer) => [referrer.pointer, referrer])).values()]
}

/** References of the target to what the planes of another one are called there. */
function successorsOf({ to }: Pick<Referrer, 'to'>, target: Line): Referrer[] {
  const kinds = to.map((kind) => nameIn(target, kind))
  const all: readonly Referrer[] = referrersOf[target]
  return all.filter((referrer) => referrer.to.some((kind) => kinds.includes(kind)))
}

/** What a kind is called in the target. */
function nameIn(target: Line, kind: string): string {
  return hasKind(target, kind) ? kind : (kindInfoOf(kind)?.renamedTo ?? kind)
}

function has(line: Line, kind: string, pointer: string): boolean {
  const all: readonly Referrer[] = referrersOf[line]
  return all.some((referrer) => referrer.kind === kind && referrer.pointer === pointer)
}

function removedIn(kind: string, pointer: string): string {
  const last = contractLines.findLastIndex((line) => has(line, kind, pointer))
  return contractLines[last + 1] ?? ''
}

function objectSince(resource: DraftResource, pointer: string): string {
  const isObject = (line: Line): boolean =>
    ofKind(resource, line).some((referrer) => referrer.pointer === pointer && referrer.form === 'kind-and-name')
  return contractLines.find(isObject) ?? ''
}
