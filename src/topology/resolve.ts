/** Resolves what manifests refer to. */
import type { Issue } from '../issue.ts'
import { defaultRelease, hasKind, type Line, lineOfRelease, planeValidatorOf, type Release } from '../lines.ts'
import { valueAt } from '../pointer.ts'
import { isRecord } from '../predicates.ts'
import { createFinder } from './find.ts'
import { type Identity, identityOf, isClusterScoped, planeIDOf } from './identity.ts'
import { publicHostsOf } from './listeners.ts'
import { referencesOf } from './references.ts'
import { clustersOf, isMultiRegion, sharedHostsOf } from './shape.ts'
import type { PassedOver, Topology, TopologyEdge, TopologyNode } from './topology.ts'

export interface TopologyOptions {
  /** The release whose fields and fallbacks hold; the default release where it is left out. */
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
 * Makes the topology that resources form: which plane refers to which, as the control plane of a release would find it.
 *
 * A reference that is not set falls back to a plane named default: of the namespace, and from v1.0 on of the cluster. A resource without a namespace can
 * be in any.
 *
 * @param resources Plain data of any kind, valid or not; never changed.
 * @returns Nodes for all planes, for what they refer to, and for the namespaces that hold them. What is no plane is told in `passedOver`. Nothing is
 *   thrown. It takes time in proportion to the resources.
 * @example
 * resolveTopology(manifests, { release: 'v1.2' }).edges.filter(({ how }) => how === 'dangling')
 */
export function resolveTopology(resources: readonly unknown[], { release = defaultRelease }: TopologyOptions = {}): Topology {
  const line = lineOfRelease(release)
  const nodes = new Map<string, TopologyNode>()
  const passedOver: PassedOver[] = []
  const placed: Placed[] = []
  const idFor = createIds()
  const organizations = new Set(resources.flatMap((value) => organizationIn(value, line)))
  const parentOf = createParents(nodes, organizations)
  for (const [resource, value] of resources.entries()) {
    const reason = reasonAgainst(value, line)
    const identity = identityOf(value, line)
    if (reason !== undefined || !identity || !isRecord(value)) passedOver.push({ resource, reason: reason ?? 'no-name' })
    else {
      const id = idFor(identity)
      const parent = parentOf(identity)
      const displayName = valueAt(value, '/metadata/annotations/openchoreo.dev~1display-name')
      const issues = issuesOf(value, release)
      nodes.set(id, {
        ...nodeOf(id, identity),
        ...(typeof displayName === 'string' && displayName !== '' && { displayName }),
        ...(parent !== undefined && { parent }),
        ...{ resource, issues },
      })
      const hosts = publicHostsOf(value, line).map(({ text }) => text)
      placed.push({ ...identity, id, value, planeID: planeIDOf(value), hosts })
    }
  }
  const edges = edgesOf(placed, nodes, parentOf, line)
  const sharedHosts = sharedHostsOf(placed).map(({ host, planes }) => ({ host, nodes: planes.map(({ id }) => id) }))
  const clusters = clustersOf(placed).map(({ type, planeID, planes }) => ({ type, planeID, nodes: planes.map(({ id }) => id) }))
  return { release, nodes: [...nodes.values()], edges, clusters, multiRegion: isMultiRegion(placed), sharedHosts, passedOver }
}

function reasonAgainst(value: unknown, line: Line): PassedOver['reason'] | undefined {
  if (!isRecord(value) || typeof value['kind'] !== 'string') return 'not-a-resource'
  const group = String(value['apiVersion']).split('/')[0]
  if (group !== 'openchoreo.dev' || !hasKind(line, value['kind'])) return 'not-a-plane'
  return undefined
}

function issuesOf(value: unknown, release: Release): readonly Issue[] {
  const result = planeValidatorOf(release)(value)
  return result.ok ? [] : result.issues
}

function idOf({ kind, namespace, name }: Identity): string {
  return namespace === undefined ? `${kind}/${name}` : `${kind}/${namespace}/${name}`
}

/** Gives each resource an id of its own. */
function createIds(): (identity: Identity) => string {
  const taken = new Map<string, number>()
  return (identity) => {
    const id = idOf(identity)
    const number = (taken.get(id) ?? 0) + 1
    taken.set(id, number)
    // No name has a # in it.
    return number === 1 ? id : `${id}#${number}`
  }
}

function organizationIn(value: unknown, line: Line): string[] {
  const identity = identityOf(value, line)
  return identity?.kind === 'Organization' ? [identity.name] : []
}

function nodeOf(id: string, { kind, name, namespace }: Identity): TopologyNode {
  return { id, kind, name, ...(namespace !== undefined && { namespace }), issues: [] }
}

type ParentOf = (identity: Identity) => string | undefined

/** Up to v0.12 an Organization holds what is in its namespace; a Namespace is made for all else. */
function createParents(nodes: Map<string, TopologyNode>, organizations: ReadonlySet<string>): ParentOf {
  return ({ kind, namespace }) => {
    if (isClusterScoped(kind) || namespace === undefined) return undefined
    if (organizations.has(namespace)) return `Organization/${namespace}`
    return added(nodes, { kind: 'Namespace', name: namespace, namespace: undefined })
  }
}

/** A node for what is only referred to; the one that there is already. */
function added(nodes: Map<string, TopologyNode>, identity: Identity, parent?: string): string {
  const id = idOf(identity)
  if (!nodes.has(id)) nodes.set(id, { ...nodeOf(id, identity), ...(parent !== undefined && { parent }) })
  return id
}

function edgesOf(placed: readonly Placed[], nodes: Map<string, TopologyNode>, parentOf: ParentOf, line: Line): TopologyEdge[] {
  const { find } = createFinder(placed)
  const edges: TopologyEdge[] = []
  for (const plane of placed) {
    for (const { path, kinds, name, set } of referencesOf(plane.value, line)) {
      const found = kinds.map((kind) => find(plane, kind, name)).find((other) => other !== undefined)
      const field = path.slice(1).replaceAll('/', '.')
      if (found) edges.push({ from: plane.id, to: found.id, field, how: set ? 'set' : 'default' })
      else if (set) {
        const [kind = ''] = kinds
        const missing = { kind, name, namespace: isClusterScoped(kind) ? undefined : plane.namespace }
        edges.push({ from: plane.id, to: added(nodes, missing, parentOf(missing)), field, how: 'dangling' })
      }
    }
    edges.push(...leavesOf(plane, nodes, parentOf))
  }
  return edges
}

/** What is in the plane's own cluster, or in its namespace, and not among the manifests of planes. */
function leavesOf({ id, value, namespace }: Placed, nodes: Map<string, TopologyNode>, parentOf: ParentOf): TopologyEdge[] {
  const store = valueAt(value, '/spec/secretStoreRef/name')
  const pulled = valueAt(value, '/spec/imagePullSecretRefs')
  const names = Array.isArray(pulled) ? pulled.filter((name): name is string => typeof name === 'string' && name !== '') : []
  const to = (kind: string, name: string, own: string | undefined, field: string): TopologyEdge => {
    const leaf = { kind, name, namespace: own }
    return { from: id, to: added(nodes, leaf, parentOf(leaf)), field, how: 'set' }
  }
  return [
    ...(typeof store === 'string' && store !== '' ? [to('ClusterSecretStore', store, undefined, 'spec.secretStoreRef')] : []),
    ...[...new Set(names)].map((name) => to('SecretReference', name, namespace, 'spec.imagePullSecretRefs')),
  ]
}
