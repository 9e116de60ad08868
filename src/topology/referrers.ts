/** References of kinds that are no planes: projects, workflows and pipelines. They are known by their references alone. */
import { clusterScopedReferrers, type Referrer, referrerKinds, referrersOf } from '../../generated/referrers.ts'
import { stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Line } from '../releases/lines.ts'
import type { Identity } from './identity.ts'
import type { Target } from './references.ts'

/** A reference of such a kind. */
export interface OtherReference {
  /** JSON Pointer of the reference; a list has one for each item. */
  readonly path: string
  /** What it can resolve to, in this order; a target without a name is any of its kind. */
  readonly targets: readonly (Omit<Target, 'name'> & Partial<Target>)[]
  readonly set: boolean
}

/** The identity of a resource of such a kind; undefined for anything else. */
export function otherIdentityOf(resource: unknown): Identity | undefined {
  const [kind, name, namespace] = [
    stringAt(resource, '/kind'),
    stringAt(resource, '/metadata/name'),
    stringAt(resource, '/metadata/namespace'),
  ]
  if (!referrerKinds.includes(kind) || name === '') return undefined
  return { kind, name, namespace: namespace === '' || clusterScopedReferrers.includes(kind) ? undefined : namespace }
}

/** The references of a resource of such a kind. Those that are not set and have no fallback are left out. */
export function otherReferencesOf(resource: unknown, line: Line): OtherReference[] {
  const kind = stringAt(resource, '/kind')
  const own: readonly Referrer[] = referrersOf[line]
  return own
    .filter((referrer) => referrer.kind === kind)
    .flatMap((referrer) => placesAt(resource, referrer.pointer).flatMap((path) => referenceAt(resource, path, referrer)))
}

function referenceAt(resource: unknown, path: string, { to, fallbacks }: Referrer): OtherReference[] {
  const [own = ''] = to
  const value = valueAt(resource, path)
  if (value === undefined || value === null || value === '') {
    return fallbacks.length > 0 ? [{ path, targets: fallbacks, set: false }] : []
  }
  if (typeof value === 'string') return [{ path, targets: [{ kind: own, name: value }], set: true }]
  const name = stringAt(value, '/name')
  const kind = to.find((kind) => kind === (isRecord(value) ? (value['kind'] ?? own) : undefined))
  return name === '' || kind === undefined ? [] : [{ path, targets: [{ kind, name }], set: true }]
}

/** The places that a pointer with * for the items of lists names. */
function placesAt(value: unknown, pointer: string): string[] {
  const [first = '', ...rest] = pointer.split('/*')
  return rest.reduce<string[]>(
    (places, part) =>
      places.flatMap((place) => {
        const items = valueAt(value, place)
        return Array.isArray(items) ? items.map((_, index) => `${place}/${index}${part}`) : []
      }),
    [first],
  )
}
