/** The nodes of a topology, each with an id of its own. */
import { isClusterScoped } from '../releases/kinds.ts'
import type { Identity } from './identity.ts'
import type { TopologyNode } from './topology.ts'

/** What is known of a node beyond its identity. */
export type NodeDetails = Omit<TopologyNode, 'id' | 'kind' | 'name' | 'namespace' | 'parent'>

export interface Nodes {
  /** Adds the node of a resource. */
  add(identity: Identity, details: NodeDetails): TopologyNode
  /** The node of something that is only referred to, created if needed. */
  refer(identity: Identity, details?: NodeDetails): TopologyNode
  /** In order, each after what contains it. */
  all(): TopologyNode[]
}

/** @param organizations Names of Organizations, which contain what is in their namespaces; other resources get a Namespace. */
export function createNodes(organizations: ReadonlySet<string>): Nodes {
  const byId = new Map<string, TopologyNode>()
  const taken = new Map<string, number>()
  const parents = new Map<string, string>()
  function parentOf({ kind, namespace }: Identity): string | undefined {
    if (isClusterScoped(kind) || namespace === undefined) return undefined
    const known = parents.get(namespace)
    if (known !== undefined) return known
    const identity = { kind: organizations.has(namespace) ? 'Organization' : 'Namespace', name: namespace, namespace: undefined }
    const made = identity.kind === 'Namespace' ? refer(identity).id : idOf(identity)
    parents.set(namespace, made)
    return made
  }
  function made(id: string, identity: Identity, details: NodeDetails): TopologyNode {
    const { kind, name, namespace } = identity
    const parent = parentOf(identity)
    const node = {
      id,
      kind,
      name,
      ...(namespace !== undefined && { namespace }),
      ...(parent !== undefined && { parent }),
      ...details,
    }
    byId.set(id, node)
    return node
  }
  function refer(identity: Identity, details: NodeDetails = { issues: [] }): TopologyNode {
    const id = idOf(identity, details.cluster)
    return byId.get(id) ?? made(id, identity, details)
  }
  function add(identity: Identity, details: NodeDetails): TopologyNode {
    const id = idOf(identity)
    if (!byId.has(id)) return made(id, identity, details)
    const number = (taken.get(id) ?? 1) + 1
    taken.set(id, number)
    return made(`${id}#${number}`, identity, details)
  }
  return { add, refer, all: () => [...byId.values()] }
}

/** Kind, cluster, namespace and name. Names of Kubernetes contain none of the characters that are escaped, which separate parts here. */
function idOf({ kind, namespace, name }: Identity, cluster?: string): string {
  const parts = [...(namespace === undefined ? [] : [namespace]), name].map(escaped)
  return [kind, ...(cluster !== undefined && kind === STORE ? [cluster] : []), ...parts].join('/')
}

/** A store has the name of its cluster in its id: each cluster has stores of its own. */
export const STORE = 'ClusterSecretStore'

/** The id of a cluster: the type and planeID of its planes. */
export const clusterIdOf = (type: string, planeID: string): string => `${type}/${escaped(planeID)}`

function escaped(text: string): string {
  return text.replace(/[%/#]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
}
