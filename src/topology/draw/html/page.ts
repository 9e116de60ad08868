/** A topology as one HTML page: the picture, to move and to search, and what is known of each box. */
import { script, scriptHash, style, styleHash } from '../../../../generated/graph-page.ts'
import { printable } from '../../../base/inert.ts'
import type { Topology, TopologyNode } from '../../topology.ts'
import { titleOf } from '../children.ts'
import { escaped } from '../escaped.ts'
import type { Box } from '../layout.ts'
import { drawable, summaryOf, svgElement } from '../svg.ts'
import { type BoxDetails, sectionsOf } from './details.ts'

/**
 * Nothing in the page can load anything, and nothing but its own script and style takes effect in it.
 *
 * @param detailsOf What is known of a node beyond the topology.
 * @throws RangeError for more nodes than can be drawn.
 */
export function html(topology: Topology, detailsOf: (node: TopologyNode) => BoxDetails = () => ({})): string {
  const isEmpty = topology.nodes.length === 0
  return `${[
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(isEmpty)}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<title>OpenChoreo topology</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...(isEmpty ? EMPTY : contentOf(topology, detailsOf)),
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function policyOf(isEmpty: boolean): string {
  return [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    `script-src ${isEmpty ? "'none'" : `'${scriptHash}'`}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

const EMPTY = [
  '<header><h1>OpenChoreo topology</h1></header>',
  '<main class="empty"><p>No OpenChoreo plane found; nothing was drawn.</p></main>',
]

function contentOf(topology: Topology, detailsOf: (node: TopologyNode) => BoxDetails): string[] {
  const picture = drawable(topology)
  return [
    '<header>',
    `<h1>OpenChoreo topology</h1><p>${escaped(`${topology.release}: ${summaryOf(topology)}`)}</p>`,
    '<div class="tools">',
    '<input id="search" type="search" aria-label="Search boxes" placeholder="Search" autocomplete="off" spellcheck="false"/>',
    '<span id="found" role="status"></span>',
    '<button id="zoom-in" type="button" aria-label="Zoom in">+</button>',
    '<button id="zoom-out" type="button" aria-label="Zoom out">−</button>',
    '<button id="fit" type="button">Fit</button>',
    '</div>',
    '<p id="keys" class="tools">Drag, scroll or press arrow keys to move; + and − or Ctrl and scroll to zoom, 0 to fit. Enter in the search goes to the next box that matches, Enter on a box opens its details, Escape closes them.</p>',
    '</header>',
    '<main>',
    '<div id="view" role="group" aria-label="Picture" aria-describedby="keys" tabindex="0">',
    svgElement(topology, picture, {
      attributes: 'role="group" aria-labelledby="title" aria-describedby="description"',
      style: '',
      boxAttributes: (box, at) =>
        ` id="box-${at}" role="button" tabindex="-1" aria-expanded="false" aria-label="${escaped(nameOf(box))}"`,
      betweenTexts: ' ',
    }),
    '</div>',
    '<div id="panel" class="panel" role="region" aria-label="Details">',
    '<button id="close" type="button" aria-label="Close details">×</button>',
    ...sectionsOf(topology, picture.boxes, detailsOf),
    '</div>',
    '</main>',
    `<script>${script}</script>`,
  ]
}

/** What is in the box, since people who speak to their computer say what they see, and the name as a whole where the box has no room for it. */
function nameOf({ node, lines }: Box): string {
  const [seen, title] = [lines.map(({ text }) => text).join(' '), printable(titleOf(node))]
  return seen.includes(title) ? seen : `${seen} ${title}`
}
