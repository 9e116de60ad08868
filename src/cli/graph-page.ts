/** `graph --format html`: what the page says about each resource beyond the topology. */
import { groupBy } from '../base/group-by.ts'
import type { Finding } from '../lint/finding.ts'
import { createLinter } from '../lint/linter.ts'
import { lineOfRelease, type Release } from '../releases/lines.ts'
import type { PlaneOfSet, TextOfSet } from '../repository/read-sets.ts'
import type { BoxDetails, BoxFinding } from '../topology/draw/html/details.ts'
import { html } from '../topology/draw/html/page.ts'
import { hostNamesInForce } from '../topology/host-names.ts'
import type { Topology, TopologyNode } from '../topology/topology.ts'
import { placeOf } from './manifests.ts'

/**
 * @param resources Those of the topology, by the indexes of its nodes.
 * @param files All files that were read: rules across resources look at them together.
 */
export function graphPage(
  topology: Topology,
  release: Release,
  resources: readonly PlaneOfSet[],
  files: readonly TextOfSet[],
): string {
  const line = lineOfRelease(release)
  const findings = groupBy(findingsIn(files), ({ file }) => file)
  const byId = new Map(topology.nodes.map((node) => [node.id, node]))
  const resourceOf = (node: TopologyNode | undefined): PlaneOfSet | undefined =>
    node?.resource === undefined ? undefined : resources[node.resource]
  const hostNamesOf = (node: TopologyNode): string[] => {
    if (node.kind !== 'Environment') return []
    const bound = topology.edges.find(({ from, field, how }) => from === node.id && field === DATA_PLANE && how !== 'dangling')
    const dataPlane = bound && resourceOf(byId.get(bound.to))
    const names = hostNamesInForce(line, resourceOf(node)?.value, dataPlane?.value)
    return [...new Set(names.map(({ name, visibility }) => (visibility === 'internal' ? `${name} (internal)` : name)))]
  }
  return html(topology, (node): BoxDetails => {
    const resource = resourceOf(node)
    if (!resource) return {}
    const own = (findings.get(resource.path) ?? []).filter((finding) => isIn(finding, resource))
    return { place: placeOf(resource), hostNames: hostNamesOf(node), findings: own.map(inWords) }
  })
}

const DATA_PLANE = 'spec.dataPlaneRef'

/** What lint finds with the configuration of each file, and without options. */
function findingsIn(files: readonly TextOfSet[]): readonly Finding[] {
  const linter = createLinter()
  for (const [number, { path, text, context }] of files.entries()) linter.add({ path, text }, number, context)
  return linter.finish((number) => files[number]?.text).findings
}

/** Comments before a manifest belong to it; an item of a list begins where its value does. */
function isIn({ range }: Finding, { document, pointer }: PlaneOfSet): boolean {
  const { start, end } = pointer === '' ? document.range : document.positionOf(pointer)
  return range.start.offset >= start.offset && range.start.offset < end.offset
}

function inWords({ severity, code, field, message, file, range }: Finding): BoxFinding {
  return { severity, code, field, message, place: `${file}:${range.start.line}` }
}
