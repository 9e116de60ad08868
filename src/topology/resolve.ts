/** Resolves the references of manifests. */

import { groupBy } from '../base/group-by.ts'
import { fieldOf, parentOf, stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Issue } from '../contract/issue.ts'
import { isClusterScoped, planeTypeOf } from '../releases/kinds.ts'
import { defaultRelease, hasKind, type Line, lineOfRelease, planeValidatorOf, type Release } from '../releases/lines.ts'
import { places } from '../releases/places.ts'
import { isOfOurGroup } from '../repository/resources.ts'
import { type Bindings, bindingsOf } from './bindings.ts'
import { clustersOf, hasSeveralClusters, sharedHostsOf } from './clusters.ts'
import { createFinder, type Finder } from './find.ts'
import { type Gateway, gatewayOf, hostsInForce, isPublic } from './gateways.ts'
import { type Identity, identityOf, planeIDOf } from './identity.ts'
import { clusterIdOf, createNodes, type NodeDetails, type Nodes, STORE } from './nodes.ts'
import { type Reference, referencesOf } from './references.ts'
import { otherIdentityOf, otherReferencesOf } from './referrers.ts'
import { liveStateOf } from './state.ts'
import type { SkippedResource, Topology, TopologyEdge, TopologyNode, TopologyPromotion } from './topology.ts'

/** Options of `resolveTopology`. */
export interface TopologyOptions {
  /**
   * The release whose fields and fallbacks are used.
   * @default defaultRelease
   */
  readonly release?: Release
}

/** A plane or an environment. */
interface Placed extends Identity {
  readonly value: Readonly<Record<string, unknown>>
  readonly resource: number
  readonly planeID: string | undefined
  readonly references: readonly Reference[]
  readonly gateway: Gateway
}

/** A resource of another kind that refers to planes or environments. */
interface Other extends Identity {
  readonly value: unknown
  readonly resource: number
}

/**
 * Resolves the topology of resources: which plane refers to which, as the control plane of a release would resolve it.
 *
 * A reference that is not set falls back to the planes that the control plane of the release looks for, such as one named default. A resource without a
 * namespace can be in any. Projects, Workflows, ClusterWorkflows, DeploymentPipelines and SecretReferences are nodes too, known by their references alone.
 *
 * @param resources Plain data of any kind, valid or not; never changed.
 * @param options The release.
 * @returns Nodes for all planes, for what they refer to and what refers to them, and for their namespaces. Other resources are listed in `skipped`. Never
 *   throws. Takes linear time.
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
  const { placed, others, skipped } = sort(resources, line)
  // Most lines have none, and then there is nothing to search.
  const organizations = placed.filter(({ kind }) => kind === 'Organization').map(({ name }) => name)
  const nodes = createNodes(new Set(organizations))
  const bindings = bindingsOf(placed, true)
  const finder = createFinder<Identity>([...placed, ...others])
  const validate = planeValidatorOf(release)
  const nodeOf = new Map<Identity, TopologyNode>()
  // In the order of the resources.
  for (const one of merged(placed, others)) {
    const details =
      'references' in one ? detailsOf(one, { bindings, finder, line, validate }) : { resource: one.resource, issues: [] }
    nodeOf.set(one, nodes.add(one, { ...displayNameOf(one.value), ...details }))
  }
  const idOf = (one: Identity): string => nodeOf.get(one)?.id ?? nodes.refer(one).id
  const edges = [
    ...placed.flatMap((plane) => [...edgesOf(plane, finder, idOf), ...leavesOf(plane, nodes, finder, idOf, line)]),
    ...others.flatMap((other) => otherEdgesOf(other, finder, idOf, line)),
  ]
  const shared = sharedHostsOf(placed, bindings, line, true)
  return {
    release,
    nodes: nodes.all(),
    edges,
    promotions: others.flatMap((other) => promotionsOf(other, finder, idOf, line)),
    clusters: clustersOf(placed).map(({ type, planeID, planes }) => {
      return { id: clusterIdOf(type, planeID), type, planeID, nodes: planes.map(idOf) }
    }),
    multiRegion: shared.length === 0 && hasSeveralClusters(placed),
    sharedHosts: shared.map(({ host, claims }) => ({ host, nodes: [...new Set(claims.map(({ plane }) => idOf(plane)))] })),
    skipped,
  }
}

function sort(
  resources: readonly unknown[],
  line: Line,
): { readonly placed: Placed[]; readonly others: Other[]; readonly skipped: SkippedResource[] } {
  const [placed, others, skipped]: [Placed[], Other[], SkippedResource[]] = [[], [], []]
  for (const [resource, value] of resources.entries()) {
    const reason = reasonAgainst(value, line)
    const identity = identityOf(value, line)
    const other = isRecord(value) && isOfOurGroup(value['apiVersion']) ? otherIdentityOf(value) : undefined
    if (other) others.push({ ...other, value, resource })
    else if (reason !== undefined || !identity || !isRecord(value)) skipped.push({ resource, reason: reason ?? 'no-name' })
    else {
      const { kind, name, namespace } = identity
      const planeID = planeTypeOf(kind) === undefined ? undefined : planeIDOf(value)
      placed.push({
        kind,
        name,
        namespace,
        value,
        resource,
        planeID,
        references: referencesOf(value, line),
        gateway: gatewayOf(value, line),
      })
    }
  }
  return { placed, others, skipped }
}

function reasonAgainst(value: unknown, line: Line): SkippedResource['reason'] | undefined {
  if (!isRecord(value) || typeof value['kind'] !== 'string') return 'not-a-resource'
  return isOfOurGroup(value['apiVersion']) && hasKind(line, value['kind']) ? undefined : 'not-a-plane'
}

function merged(placed: readonly Placed[], others: readonly Other[]): (Placed | Other)[] {
  return others.length === 0 ? [...placed] : [...placed, ...others].sort((a, b) => a.resource - b.resource)
}

function displayNameOf(value: unknown): { readonly displayName?: string } {
  const displayName = stringAt(value, '/metadata/annotations/openchoreo.dev~1display-name')
  return displayName === '' ? {} : { displayName }
}

interface Context {
  readonly bindings: Bindings<Placed>
  readonly finder: Finder<Identity>
  readonly line: Line
  readonly validate: ReturnType<typeof planeValidatorOf>
}

function detailsOf(plane: Placed, { bindings, finder, line, validate }: Context): NodeDetails {
  const { kind, value, resource, planeID, references } = plane
  const type = planeTypeOf(kind)
  const result = validate(value)
  const issues: readonly Issue[] = result.ok ? [] : result.issues
  const unresolved = references
    .filter(({ set, required, targets }) => !set && required && finder.findFirst(plane, targets) === undefined)
    .map(({ path }) => fieldOf(path))
  const hosts = hostsOf(plane, bindings, line)
  const isProduction = valueAt(value, '/spec/isProduction')
  const state = liveStateOf(value)
  return {
    resource,
    issues,
    ...(type !== undefined && planeID !== undefined && { cluster: clusterIdOf(type, planeID), planeID }),
    ...(hosts.length > 0 && { hosts }),
    ...(kind === 'Environment' && isProduction === true && { isProduction }),
    ...(unresolved.length > 0 && { unresolved }),
    ...(state && { state }),
  }
}

/** Of an environment only its own. */
function hostsOf(plane: Placed, { dataPlaneOf }: Bindings<Placed>, line: Line): string[] {
  const isPlane = planeTypeOf(plane.kind) !== undefined
  const hosts = isPlane
    ? plane.gateway.hosts
    : hostsInForce(plane.gateway, dataPlaneOf(plane)?.gateway ?? { parts: [], hosts: [] }, line).filter(
        ({ of }) => of === 'environment',
      )
  return [...new Set(hosts.filter(isPublic).map(({ text }) => text))]
}

type IdOf = (identity: Identity) => string

function edgesOf(plane: Placed, { findFirst }: Finder<Identity>, idOf: IdOf): TopologyEdge[] {
  return plane.references.flatMap(({ path, targets, set }) => edgeTo(plane, findFirst(plane, targets), path, targets, set, idOf))
}

function edgeTo(
  from: Identity,
  found: Identity | undefined,
  path: string,
  [target]: readonly { readonly kind: string; readonly name?: string }[],
  set: boolean,
  idOf: IdOf,
): TopologyEdge[] {
  const field = fieldOf(path)
  if (found) return [{ from: idOf(from), to: idOf(found), field, how: set ? 'set' : 'default' }]
  if (!set || target?.name === undefined) return []
  return [{ from: idOf(from), to: idOf(missing(from, target.kind, target.name)), field, how: 'dangling' }]
}

function missing({ namespace }: Identity, kind: string, name: string): Identity {
  return { kind, name, namespace: isClusterScoped(kind) ? undefined : namespace }
}

/** What is in the plane's cluster or namespace, and need not be among the manifests. */
function leavesOf(plane: Placed, nodes: Nodes, { find }: Finder<Identity>, idOf: IdOf, line: Line): TopologyEdge[] {
  const { value, namespace, kind, planeID } = plane
  const { 'secret-store': stores, 'pull-secrets': lists } = places(line)
  const from = idOf(plane)
  const cluster = planeID === undefined ? undefined : clusterIdOf(planeTypeOf(kind) ?? '', planeID)
  const toStores = stores.flatMap(({ pointer }): TopologyEdge[] => {
    const name = stringAt(value, pointer)
    if (name === '') return []
    const details = { ...(cluster !== undefined && { cluster }), issues: [] }
    const { id } = nodes.refer({ kind: STORE, name, namespace: undefined }, details)
    // The reference is the object that contains the name.
    return [{ from, to: id, field: fieldOf(parentOf(pointer)), how: 'set' }]
  })
  const toSecrets = lists.flatMap(({ pointer }) => {
    const pulled = valueAt(value, pointer)
    const names = Array.isArray(pulled) ? [...new Set<unknown>(pulled)] : []
    return names.flatMap((name): TopologyEdge[] => {
      if (typeof name !== 'string' || name === '') return []
      const leaf = find(plane, 'SecretReference', name) ?? { kind: 'SecretReference', name, namespace }
      return [{ from, to: idOf(leaf), field: fieldOf(pointer), how: 'set' }]
    })
  })
  return [...toStores, ...toSecrets]
}

/** An environment that a pipeline names several times has one edge. */
function otherEdgesOf(other: Other, finder: Finder<Identity>, idOf: IdOf, line: Line): TopologyEdge[] {
  const edges = otherReferencesOf(other.value, line).flatMap(({ path, targets, set }) =>
    edgeTo(other, finder.findFirst(other, targets), path, targets, set, idOf),
  )
  return [...groupBy(edges, ({ to }) => to).values()].flatMap(([first]) => first ?? [])
}

/** From the environment of a path to each of its targets. */
function promotionsOf(other: Other, { find }: Finder<Identity>, idOf: IdOf, line: Line): TopologyPromotion[] {
  const references = otherReferencesOf(other.value, line).filter(({ path }) => path.startsWith(PATHS))
  const ids = (path: string, field: string): string[] =>
    references
      .filter((reference) => reference.path.startsWith(`${path}/${field}`))
      .flatMap(({ targets: [target] }) => {
        if (target?.name === undefined) return []
        return [idOf(find(other, target.kind, target.name) ?? missing(other, target.kind, target.name))]
      })
  const all = [...new Set(references.map(({ path }) => path.split('/').slice(0, 4).join('/')))]
  return all.flatMap((path) =>
    ids(path, 'sourceEnvironmentRef').flatMap((from) =>
      ids(path, 'targetEnvironmentRef').map((to) => ({ pipeline: idOf(other), from, to })),
    ),
  )
}

const PATHS = '/spec/promotionPaths/'
