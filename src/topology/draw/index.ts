/** Draws a topology. */
import { printableJson } from '../../base/inert.ts'
import type { Topology } from '../topology.ts'
import { dot } from './dot.ts'
import { mermaid } from './mermaid.ts'
import { svg } from './svg.ts'
import { text } from './text.ts'

export const drawingFormats = ['text', 'mermaid', 'dot', 'svg', 'json'] as const
/** How a topology is drawn. */
export type DrawingFormat = (typeof drawingFormats)[number]

const FORMATS: Readonly<Record<DrawingFormat, (topology: Topology) => string>> = {
  text,
  mermaid,
  dot,
  svg,
  json: (topology) => printableJson(topology),
}

/**
 * Draws a topology: as a tree for a terminal, for Mermaid, for Graphviz, as an SVG for light and dark, or as JSON. What is missing is red and dashed, what is only a default is dashed.
 *
 * @returns A text that ends with a line break. Names are escaped: they can be no markup.
 * @throws RangeError where a picture would have more than 1,500 resources.
 * @example
 * drawTopology(resolveTopology(manifests), 'mermaid')
 */
export function drawTopology(topology: Topology, format: DrawingFormat = 'text'): string {
  return FORMATS[format](topology)
}
