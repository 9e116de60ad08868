/** Draws a topology. */
import { printableJson } from '../../base/inert.ts'
import type { Topology } from '../topology.ts'
import { dot } from './dot.ts'
import { html } from './html/page.ts'
import { mermaid } from './mermaid.ts'
import { svg } from './svg.ts'
import { text } from './text.ts'

export const drawingFormats = ['text', 'mermaid', 'dot', 'svg', 'html', 'json'] as const
/** The output format of a drawing. */
export type DrawingFormat = (typeof drawingFormats)[number]

const FORMATS: Readonly<Record<DrawingFormat, (topology: Topology) => string>> = {
  text,
  mermaid,
  dot,
  svg,
  html: (topology) => html(topology),
  json: (topology) => printableJson(topology),
}

/**
 * Draws a topology: as a tree for a terminal, for Mermaid, for Graphviz, as an SVG for light and dark themes, as an HTML page with that picture to move, to search, and with what is known of each box, or as JSON. What is missing is red and dashed, and so is an environment without a data plane; default references are dashed. The SVG has a frame for each cluster, and the connections of its agents to the control plane. The page is one file, needs no network, and forbids itself every script and style but its own; the command adds to it where each manifest is, host names and what lint finds.
 *
 * @param topology What `resolveTopology` returned.
 * @param format The output format. Default: `text`.
 * @returns The drawing, ending with a line break. Names are escaped and cannot be markup.
 * @throws RangeError if a picture would have more than 1,500 resources.
 * @example
 * import { drawTopology, resolveTopology } from 'openchoreo-planes/topology'
 *
 * const environment = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'Environment',
 *   metadata: { name: 'production', namespace: 'acme' },
 *   spec: { dataPlaneRef: { kind: 'DataPlane', name: 'eu-west' } },
 * }
 * drawTopology(resolveTopology([environment])).split('\n')[1] // => '├── Environment production'
 * drawTopology(resolveTopology([environment]), 'mermaid').startsWith('flowchart') // => true
 */
export function drawTopology(topology: Topology, format: DrawingFormat = 'text'): string {
  return FORMATS[format](topology)
}
