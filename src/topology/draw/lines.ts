/** The lines of text in the box of a node. */
import { count } from '../../base/count.ts'
import { groupBy } from '../../base/group-by.ts'
import { STORE } from '../nodes.ts'
import type { Topology, TopologyEdge, TopologyNode } from '../topology.ts'
import { isMissing, titleOf } from './children.ts'
import { stateNotes } from './notes.ts'

/** A line of text in a box. */
export interface TextLine {
  readonly text: string
  readonly role: 'kind' | 'name' | 'detail' | 'fault'
}

export function linesOf({ nodes, edges, promotions }: Topology): (node: TopologyNode) => TextLine[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const from = groupBy(edges, (edge) => edge.from)
  const steps = groupBy(promotions, ({ pipeline }) => pipeline)
  const nameOf = (id: string): string => byId.get(id)?.name ?? ''
  return (node) => [
    { text: kindText(node), role: 'kind' },
    { text: titleOf(node), role: 'name' },
    ...detailsOf(node).map((text): TextLine => ({ text, role: 'detail' })),
    ...(from.get(node.id) ?? []).flatMap((edge) => lineOf(edge, byId.get(edge.to))),
    ...(steps.get(node.id) ?? []).map(
      (step): TextLine => ({ text: `${nameOf(step.from)} → ${nameOf(step.to)}`, role: 'detail' }),
    ),
    ...faultsOf(node).map((text): TextLine => ({ text, role: 'fault' })),
  ]
}

/** Boxes of planes are in the frames of clusters, which do not name their namespaces. */
const kindText = ({ kind, namespace, cluster }: TopologyNode): string =>
  cluster !== undefined && namespace !== undefined ? `${kind} in ${namespace}` : kind

function detailsOf({ hosts = [], isProduction, state }: TopologyNode): string[] {
  const [first, ...others] = hosts
  return [
    ...(isProduction ? ['production'] : []),
    ...(first === undefined ? [] : [`${first}${others.length > 0 ? ` and ${count(others.length, 'more host')}` : ''}`]),
    ...(state?.connected ? stateNotes({ ...state, unmet: [] }) : []),
  ]
}

/** References that no line leads to: stores and secrets of the cluster, and pipelines of projects. */
function lineOf({ how }: TopologyEdge, target: TopologyNode | undefined): TextLine[] {
  const word = target && WORDS[target.kind]
  if (!target || word === undefined) return []
  return [
    { text: `${word} ${target.name}${how === 'dangling' ? ', not found' : ''}`, role: how === 'dangling' ? 'fault' : 'detail' },
  ]
}

const WORDS: Readonly<Record<string, string>> = {
  [STORE]: 'secret store',
  SecretReference: 'pulls images with',
  DeploymentPipeline: 'pipeline',
}

function faultsOf(node: TopologyNode): string[] {
  const { issues, unresolved = [], state } = node
  const live = state ? stateNotes(state.connected ? { unmet: state.unmet } : state) : []
  return [
    ...(isMissing(node) ? ['not found'] : []),
    ...unresolved.map(() => 'no data plane'),
    ...(issues.length > 0 ? [`not valid: ${count(issues.length, 'issue')}`] : []),
    ...live,
  ]
}
