/** What an upgrade changes outside the manifests, boundary by boundary, filled in from the manifests. */
import { chartOf, type Label, namespaceLabelOf, planeIDValuesOf } from '../../generated/facts.ts'
import { type OutsideChange, outsideChanges } from '../../generated/outside.ts'
import { fieldOf } from '../base/pointer.ts'
import { kindInfoOf, type PlaneType, planeTypeOf } from '../releases/kinds.ts'
import { hasKind, type Line, lineOfRelease, type Release, releases } from '../releases/lines.ts'
import { bindingsOf } from '../topology/bindings.ts'
import { type HostName, hostNamesInForce } from '../topology/host-names.ts'
import { type Identity, identityOf, planeIDOf } from '../topology/identity.ts'
import { type Reference, referencesOf } from '../topology/references.ts'
import { type OtherReference, otherIdentityOf, otherReferencesOf } from '../topology/referrers.ts'

/** What is to be done in addition to applying the manifests. */
export interface AfterTheMove {
  /** The oldest release that a manifest comes from; undefined if none was moved. */
  readonly from: Release | undefined
  /** The releases to upgrade to, one after the other. */
  readonly releases: readonly Release[]
  /** What is so in every one of these upgrades. */
  readonly always: readonly string[]
  readonly boundaries: readonly Boundary[]
}

/** What changes in the upgrade to a release. */
export interface Boundary {
  readonly release: Release
  readonly changes: readonly BoundaryChange[]
}

export interface BoundaryChange {
  /** That of facts/outside-the-manifest.json. */
  readonly id: string
  readonly what: string
  /** What it means for these manifests; contains names and host names only. */
  readonly details: readonly string[]
}

/** A manifest that was moved. */
export interface MovedManifest {
  readonly from: Release
  /** It and what was created for it in a line; nothing in lines that are older than it. */
  at(line: Line): readonly unknown[]
}

/** `others` are resources of other kinds, which stay as they are. */
export function afterTheMove(manifests: readonly MovedManifest[], others: readonly unknown[], to: Release): AfterTheMove {
  const oldest = Math.min(...manifests.map(({ from }) => releases.indexOf(from)))
  const from = releases[oldest]
  const passed = from === undefined ? [] : releases.slice(oldest + 1, releases.indexOf(to) + 1)
  if (passed.length === 0) return { from: undefined, releases: [], always: [], boundaries: [] }
  const always = outsideChanges.filter(({ at }) => at === undefined).map(({ what }) => what)
  const boundaries = passed.flatMap((release, index): Boundary[] => {
    const own = outsideChanges.filter(({ at }) => at === release)
    if (own.length === 0) return []
    const [before, after] = [passed[index - 1] ?? from ?? release, release].map((side) =>
      setAt(lineOfRelease(side), manifests, others),
    )
    const changes = own.map((change): BoundaryChange => {
      const details = before && after ? detailsOf(change, before, after) : []
      return { id: change.id, what: change.what, details }
    })
    return [{ release, changes }]
  })
  return { from, releases: passed, always, boundaries }
}

/** The manifests as they are in a line. */
interface SetAt {
  readonly line: Line
  readonly planes: readonly Plane[]
  readonly others: readonly (Identity & { readonly references: readonly OtherReference[] })[]
}

interface Plane extends Identity {
  readonly resource: unknown
  readonly references: readonly Reference[]
}

function setAt(line: Line, manifests: readonly MovedManifest[], others: readonly unknown[]): SetAt {
  const planes = manifests
    .flatMap((manifest) => manifest.at(line))
    .flatMap((resource): Plane[] => {
      const identity = identityOf(resource, line)
      return identity ? [{ ...identity, resource, references: referencesOf(resource, line) }] : []
    })
  const known = others.flatMap((resource) => {
    const identity = otherIdentityOf(resource)
    return identity ? [{ ...identity, references: otherReferencesOf(resource, line) }] : []
  })
  return { line, planes, others: known }
}

function detailsOf({ topic, planeTypes }: OutsideChange, before: SetAt, after: SetAt): readonly string[] {
  if (planeTypes) return agents(planeTypes, after)
  return (topic === undefined ? undefined : DETAILS[topic])?.(before, after) ?? []
}

/** By the topic of the facts. */
const DETAILS: Readonly<Record<string, (before: SetAt, after: SetAt) => readonly string[]>> = {
  'host-names': changedHostNames,
  'reference-fallbacks': newFallbacks,
  'plane-types': planeIDs,
  'namespace-labels': labels,
}

/** The host names of the services in each environment. */
function changedHostNames(before: SetAt, after: SetAt): readonly string[] {
  const [old, now] = [hostNames(before), hostNames(after)]
  return before.planes.flatMap((plane) => {
    const environment = titleOf(plane)
    const [known, names] = [old.get(environment) || NONE, now.get(environment) || NONE]
    return names === known ? [] : [`${environment}: ${known} becomes ${names}`]
  })
}

const NONE = 'no host name'

function hostNames({ line, planes }: SetAt): Map<string, string> {
  const { dataPlaneOf } = bindingsOf(planes, true)
  const bound = planes.flatMap((environment) => {
    const dataPlane = planeTypeOf(environment.kind) === undefined ? dataPlaneOf(environment) : undefined
    return dataPlane ? [{ environment, names: hostNamesInForce(line, environment.resource, dataPlane.resource) }] : []
  })
  return new Map(bound.map(({ environment, names }) => [titleOf(environment), listed(names)]))
}

const listed = (names: readonly HostName[]): string => [...new Set(names.map(({ name }) => name))].join(', ')

/** Planes that are used where a reference is not set. */
function newFallbacks(before: SetAt, after: SetAt): readonly string[] {
  const named = (kind: string): string => (hasKind(after.line, kind) ? kind : (kindInfoOf(kind)?.renamedTo ?? kind))
  const old = new Map<string, readonly string[]>()
  for (const { references, ...resource } of [...before.planes, ...before.others]) {
    const unset = references.filter(({ set }) => !set)
    const targets = unset.map(({ targets }) =>
      targets.map((target) => nameOfTarget({ ...target, kind: named(target.kind) })).join(),
    )
    old.set(titleOf({ ...resource, kind: named(resource.kind) }), targets)
  }
  return [...after.planes, ...after.others].flatMap((resource) =>
    resource.references.flatMap(({ path, set, targets }) => {
      const names = targets.map(nameOfTarget)
      if (set || old.get(titleOf(resource))?.includes(names.join())) return []
      return [`${titleOf(resource)}: ${fieldOf(path)} is not set, so it is ${names.join(', or if there is none ')}`]
    }),
  )
}

const nameOfTarget = ({ kind, name }: { readonly kind: string; readonly name?: string }): string =>
  name === undefined ? `any ${kind}` : `${kind} ${name}`

/** What the chart of each agent has to be given. */
function planeIDs(_: SetAt, { line, planes }: SetAt): readonly string[] {
  const values: Readonly<Partial<Record<PlaneType, string>>> = planeIDValuesOf[line]
  return planes.flatMap((plane) => {
    const type = planeTypeOf(plane.kind)
    const [value, planeID] = [type && values[type], planeIDOf(plane.resource)]
    if (type === undefined || value === undefined || planeID === undefined) return []
    return [`${titleOf(plane)}: --set ${value}=${planeID} in the chart ${chartOf[type].chart}`]
  })
}

function labels(before: SetAt, { line, planes }: SetAt): readonly string[] {
  const [old, label]: (Label | undefined)[] = [namespaceLabelOf[before.line], namespaceLabelOf[line]]
  if (!label || old?.key === label.key) return []
  const namespaces = new Set(planes.flatMap(({ namespace }) => namespace ?? []))
  return [...namespaces].map((namespace) => `kubectl label namespace ${namespace} ${label.key}=${label.value}`)
}

function agents(types: readonly PlaneType[], { planes }: SetAt): readonly string[] {
  return planes.flatMap((plane) => {
    const type = planeTypeOf(plane.kind)
    if (type === undefined || !types.includes(type)) return []
    const { chart, namespace } = chartOf[type]
    return [`${titleOf(plane)}: the chart ${chart}, in the namespace ${namespace} of its cluster`]
  })
}

function titleOf({ kind, namespace, name }: Identity): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`
}
