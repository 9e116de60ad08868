/** What the page says about a box. */

import type { Topology, TopologyEdge, TopologyNode } from '../../topology.ts'
import { titleOf } from '../children.ts'
import { escaped } from '../escaped.ts'
import type { Box } from '../layout.ts'
import { stateNotes } from '../notes.ts'

/** Something wrong with a resource. */
export interface BoxFinding {
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly field: string
  readonly message: string
  /** Such as `clusters/eu.yaml:12`. */
  readonly place?: string
}

/** What is known of a resource beyond its topology. */
export interface BoxDetails {
  /** Where its manifest is, such as `clusters/eu.yaml:12`. */
  readonly place?: string
  /** The host names of its services. */
  readonly hostNames?: readonly string[]
  /** In place of the issues of the contract. */
  readonly findings?: readonly BoxFinding[]
}

/** The details of each box, in the order of the boxes: each a section whose heading can have the focus. */
export function sectionsOf(topology: Topology, boxes: readonly Box[], detailsOf: (node: TopologyNode) => BoxDetails): string[] {
  const links = new Map(boxes.map(({ node }, at) => [node.id, `#box-${at}`]))
  const byId = new Map(topology.nodes.map((node) => [node.id, node]))
  const linked = (id: string): string => {
    const [node, link] = [byId.get(id), links.get(id)]
    const words = escaped(node ? wordsFor(node) : id)
    return link === undefined ? words : `<a href="${link}">${words}</a>`
  }
  return boxes.map(({ node }, at) => {
    const { place, hostNames = [], findings = issuesOf(node) } = detailsOf(node)
    const from = topology.edges.filter((edge) => edge.from === node.id)
    const to = topology.edges.filter((edge) => edge.to === node.id)
    const steps = topology.promotions.filter(({ pipeline }) => pipeline === node.id)
    return [
      `<section id="details-${at}" aria-labelledby="name-${at}"><h2 id="name-${at}" tabindex="-1">${escaped(`${node.kind} ${titleOf(node)}`)}</h2>`,
      '<dl>',
      ...entry('Namespace', node.namespace === undefined ? [] : [node.namespace]),
      ...entry('Manifest', [place ?? (node.resource === undefined ? 'none: only referred to' : undefined)]),
      ...entry('planeID', [node.planeID]),
      ...entry('Production', node.isProduction ? ['yes'] : []),
      ...entry('Public hosts in force', node.hosts ?? []),
      ...entry('Host names of services', hostNames),
      ...entry('Live state', node.state ? stateNotes(node.state) : []),
      '</dl>',
      ...list('Findings', findings.map(findingItem)),
      ...list('References', [
        ...from.map((edge) => `<li><code>${field(edge)}</code> ${linked(edge.to)}${howNote(edge)}</li>`),
        ...(node.unresolved ?? []).map((path) => `<li><code>${escaped(path)}</code> not set, and no default found</li>`),
      ]),
      ...list(
        'Promotions',
        steps.map((step) => `<li>${linked(step.from)} → ${linked(step.to)}</li>`),
      ),
      ...list(
        'Referred to by',
        to.map((edge) => `<li>${linked(edge.from)} <code>${field(edge)}</code>${howNote(edge)}</li>`),
      ),
      '</section>',
    ].join('\n')
  })
}

const wordsFor = (node: TopologyNode): string =>
  `${node.kind} ${titleOf(node)}${node.namespace === undefined ? '' : ` in ${node.namespace}`}`

const field = (edge: TopologyEdge): string => escaped(edge.field)

const NOTES: Readonly<Record<TopologyEdge['how'], string>> = { set: '', default: 'by default', dangling: 'not found' }

function howNote({ how }: TopologyEdge): string {
  return NOTES[how] === '' ? '' : ` <span class="note">${NOTES[how]}</span>`
}

/** Nothing where there is no value. */
function entry(word: string, values: readonly (string | undefined)[]): string[] {
  const known = values.flatMap((value) => (value === undefined ? [] : [`<dd>${escaped(value)}</dd>`]))
  return known.length === 0 ? [] : [`<dt>${word}</dt>${known.join('')}`]
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`<h3>${heading}</h3>`, `<ul>${items.join('\n')}</ul>`]
}

function issuesOf({ issues }: TopologyNode): BoxFinding[] {
  return issues.map(({ code, field, message }) => ({ severity: 'error', code, field, message }))
}

function findingItem({ severity, code, field, message, place }: BoxFinding): string {
  const where = place === undefined ? '' : ` <span class="note">${escaped(place)}</span>`
  const about = field === '' ? '' : `<code>${escaped(field)}</code>: `
  return `<li class="${severity}"><b>${severity}</b> ${about}${escaped(message)} <code>${escaped(code)}</code>${where}</li>`
}
