/** References of kinds that are no planes: projects, workflows and pipelines. They are known by their references alone. */
import { clusterScopedReferrers, type Referrer, referrerKinds, referrersOf } from '../../generated/referrers.ts'
import { placesAt, stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Line } from '../releases/lines.ts'
import type { Identity } from './identity.ts'
import type { Target } from './references.ts'

/** A reference of such a kind. */
export interface OtherReference {
  /** JSON Pointer of the reference, and of the name in it; a list has one for each item. */
  readonly path: string
  readonly namePath: string
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

/** Whether such a resource has a reference that no release could read: of another shape, without a name, or to another kind. */
export function hasUnreadableReference(resource: unknown, line: Line): boolean {
  const kind = stringAt(resource, '/kind')
  const own: readonly Referrer[] = referrersOf[line]
  return own
    .filter((referrer) => referrer.kind === kind)
    .some((referrer) =>
      placesAt(resource, referrer.pointer).some((path) => {
        const value = valueAt(resource, path)
        return value !== undefined && value !== null && value !== '' && referenceAt(resource, path, referrer).length === 0
      }),
    )
}

/** Whether a kind has references in any line: others only name it. */
export function isReferrer(kind: string): boolean {
  return Object.values(referrersOf).some((own: readonly Referrer[]) => own.some((referrer) => referrer.kind === kind))
}

/** The kinds that can refer to planes of a kind in a line. */
export function referrerKindsOf(kind: string, line: Line): string[] {
  const own: readonly Referrer[] = referrersOf[line]
  return own.filter(({ to }) => to.includes(kind)).map((referrer) => referrer.kind)
}

function referenceAt(resource: unknown, path: string, { to, fallbacks }: Referrer): OtherReference[] {
  const [own = ''] = to
  const value = valueAt(resource, path)
  if (value === undefined || value === null || value === '') {
    return fallbacks.length > 0 ? [{ path, namePath: path, targets: fallbacks, set: false }] : []
  }
  if (typeof value === 'string') return [{ path, namePath: path, targets: [{ kind: own, name: value }], set: true }]
  const name = stringAt(value, '/name')
  const kind = to.find((kind) => kind === (isRecord(value) ? (value['kind'] ?? own) : undefined))
  return name === '' || kind === undefined ? [] : [{ path, namePath: `${path}/name`, targets: [{ kind, name }], set: true }]
}
