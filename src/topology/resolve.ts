/** Resolves the references of manifests. */

import { fieldOf, stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Issue } from '../contract/issue.ts'
import { isClusterScoped } from '../releases/kinds.ts'
import { defaultRelease, hasKind, type Line, lineOfRelease, planeValidatorOf, type Release } from '../releases/lines.ts'
import { places } from '../releases/places.ts'
import { isOfOurGroup } from '../repository/resources.ts'
import { clustersOf, hasSeveralClusters, sharedHostsOf } from './clusters.ts'
import { createFinder } from './find.ts'
import { type Identity, identityOf, planeIDOf } from './identity.ts'
import { publicHostsOf } from './listeners.ts'
import { referencesOf } from './references.ts'
import type { SkippedResource, Topology, TopologyEdge, TopologyNode } from './topology.ts'

/** Options of `resolveTopology`. */
export interface TopologyOptions {
  /**
   * The release whose fields and fallbacks are used.
   * @default defaultRelease
   */
  readonly release?: Release
}

/** A resource that is a node. */
interface Placed extends Identity {
  readonly id: string
  readonly value: Readonly<Record<string, unknown>>
  readonly planeID: string | undefined
  readonly hosts: readonly string[]
}

/**
 * Resolves the topology of resources: which plane refers to which, as the control plane of a release would resolve it.
 *
 * A reference that is not set falls back to the planes that the control plane of the release looks for, such as one named default. A resource without a
 * namespace can be in any.
 *
 * @param resources Plain data of any kind, valid or not; never changed.
 * @param options The release.
 * @returns Nodes for all planes, for what they refer to, and for their namespaces. Other resources are listed in `skipped`. Never throws.
 *   Takes linear time.
 * @example
 * import { resolveTopology } from 'openchoreo-planes/topology'
 *
 * const environment = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'Environment',
 *   metadata: { name: 'production', namespace: 'acme' },
 *   spec: { dataPlaneRef: { kind: 'DataPlane', name: 'eu-west' } },
 * }
 * const [edge] = resolveTopology([environment], { release: 'v1.2' }).edges
 * edge?.to // => 'DataPlane/acme/eu-west'
 * edge?.how // => 'dangling'
 */
export function resolveTopology(resources: readonly unknown[], { release = defaultRelease }: TopologyOptions = {}): Topology {
  const line = lineOfRelease(release)
  const nodes = new Map<string, TopologyNode>()
  const skipped: SkippedResource[] = []
  const placed: Placed[] = []
  const idFor = createIds(nodes)
  // Most lines have none, and then there is nothing to search.
  const organizations = new Set(hasKind(line, 'Organization') ? resources.flatMap((value) => organizationIn(value, line)) : [])
  const parentOf = createParents(nodes, organizations)
  for (const [resource, value] of resources.entries()) {
    const reason = reasonAgainst(value, line)
    const identity = identityOf(value, line)
    if (reason !== undefined || !identity || !isRecord(value)) skipped.push({ resource, reason: reason ?? 'no-name' })
    else {
      const id = idFor(identity)
      const parent = parentOf(identity)
      nodes.set(id, nodeOf(id, identity, parent, resource, displayNameOf(value), issuesOf(value, release)))
      const { kind, name, namespace } = identity
      const hosts = publicHostsOf(value, line).map(({ text }) => text)
      placed.push({ kind, name, namespace, id, value, planeID: planeIDOf(value), hosts })
    }
  }
  const edges = edgesOf(placed, nodes, parentOf, line)
  const shared = sharedHostsOf(placed)
  const sharedHosts = shared.map(({ host, planes }) => ({ host, nodes: planes.map(({ id }) => id) }))
  const clusters = clustersOf(placed).map(({ type, planeID, planes }) => ({ type, planeID, nodes: planes.map(({ id }) => id) }))
  return {
    release,
    nodes: [...nodes.values()],
    edges,
    clusters,
    multiRegion: shared.length === 0 && hasSeveralClusters(placed),
    sharedHosts,
    skipped,
  }
}

function reasonAgainst(value: unknown, line: Line): SkippedResource['reason'] | undefined {
  if (!isRecord(value) || typeof value['kind'] !== 'string') return 'not-a-resource'
  return isOfOurGroup(value['apiVersion']) && hasKind(line, value['kind']) ? undefined : 'not-a-plane'
}

function issuesOf(value: unknown, release: Release): readonly Issue[] {
  const result = planeValidatorOf(release)(value)
  return result.ok ? [] : result.issues
}

function idOf({ kind, namespace, name }: Identity): string {
  return namespace === undefined ? `${kind}/${name}` : `${kind}/${namespace}/${name}`
}

/** Gives each resource a unique id. Most have a unique name and need no number. */
function createIds(nodes: ReadonlyMap<string, TopologyNode>): (identity: Identity) => string {
  const taken = new Map<string, number>()
  return (identity) => {
    const id = idOf(identity)
    if (!nodes.has(id)) return id
    const number = (taken.get(id) ?? 1) + 1
    taken.set(id, number)
    // Names cannot contain a #.
    return `${id}#${number}`
  }
}

function organizationIn(value: unknown, line: Line): string[] {
  const identity = identityOf(value, line)
  return identity?.kind === 'Organization' ? [identity.name] : []
}

/** Does not spread the array, because it can be very large. */
function nodeOf(
  id: string,
  { kind, name, namespace }: Identity,
  parent: string | undefined,
  resource: number | undefined,
  displayName: string | undefined,
  issues: readonly Issue[],
): TopologyNode {
  const node: { -readonly [Key in keyof TopologyNode]: TopologyNode[Key] } = { id, kind, name, issues }
  if (namespace !== undefined) node.namespace = namespace
  if (displayName !== undefined) node.displayName = displayName
  if (parent !== undefined) node.parent = parent
  if (resource !== undefined) node.resource = resource
  return node
}

function displayNameOf(value: unknown): string | undefined {
  const displayName = valueAt(value, '/metadata/annotations/openchoreo.dev~1display-name')
  return typeof displayName === 'string' && displayName !== '' ? displayName : undefined
}

type ParentOf = (identity: Identity) => string | undefined

/** Up to v0.12 an Organization contains what is in its namespace; other resources get a Namespace node. */
function createParents(nodes: Map<string, TopologyNode>, organizations: ReadonlySet<string>): ParentOf {
  const known = new Map<string, string>()
  return ({ kind, namespace }) => {
    if (isClusterScoped(kind) || namespace === undefined) return undefined
    const parent = known.get(namespace)
    if (parent !== undefined) return parent
    const made = organizations.has(namespace)
      ? `Organization/${namespace}`
      : added(nodes, { kind: 'Namespace', name: namespace, namespace: undefined })
    known.set(namespace, made)
    return made
  }
}

/** The node for something that is only referred to, created if needed. */
function added(nodes: Map<string, TopologyNode>, identity: Identity, parent?: string): string {
  const id = idOf(identity)
  if (!nodes.has(id)) nodes.set(id, nodeOf(id, identity, parent, undefined, undefined, []))
  return id
}

function edgesOf(placed: readonly Placed[], nodes: Map<string, TopologyNode>, parentOf: ParentOf, line: Line): TopologyEdge[] {
  const { findFirst } = createFinder(placed)
  const edges: TopologyEdge[] = []
  for (const plane of placed) {
    for (const { path, targets, set } of referencesOf(plane.value, line)) {
      const found = findFirst(plane, targets)
      const field = fieldOf(path)
      if (found) edges.push({ from: plane.id, to: found.id, field, how: set ? 'set' : 'default' })
      else if (set) {
        const [{ kind, name }] = targets
        const missing = { kind, name, namespace: isClusterScoped(kind) ? undefined : plane.namespace }
        edges.push({ from: plane.id, to: added(nodes, missing, parentOf(missing)), field, how: 'dangling' })
      }
    }
    addLeaves(edges, plane, nodes, parentOf, line)
  }
  return edges
}

/** What is in the plane's cluster or namespace and not among the manifests of planes. */
function addLeaves(
  edges: TopologyEdge[],
  { id, value, namespace }: Placed,
  nodes: Map<string, TopologyNode>,
  parentOf: ParentOf,
  line: Line,
): void {
  const { 'secret-store': stores, 'pull-secrets': lists } = places(line)
  for (const { pointer } of stores) {
    const store = stringAt(value, pointer)
    if (store === '') continue
    const leaf = { kind: 'ClusterSecretStore', name: store, namespace: undefined }
    // The reference is the object that contains the name.
    edges.push({ from: id, to: added(nodes, leaf), field: fieldOf(pointer.slice(0, pointer.lastIndexOf('/'))), how: 'set' })
  }
  for (const { pointer } of lists) {
    const pulled = valueAt(value, pointer)
    if (!Array.isArray(pulled)) continue
    for (const name of new Set<unknown>(pulled)) {
      if (typeof name !== 'string' || name === '') continue
      const leaf = { kind: 'SecretReference', name, namespace }
      edges.push({ from: id, to: added(nodes, leaf, parentOf(leaf)), field: fieldOf(pointer), how: 'set' })
    }
  }
}
