/** The topology as a picture: an image, in which nothing of a manifest can be markup or script of the page. */
import type { Release } from '../src/releases/lines.ts'
import { drawTopology, resolveTopology, type Topology } from '../src/topology/index.ts'
import { planesOf } from './planes.ts'

export function showTopology(text: string, release: Release, picture: HTMLElement, tree: HTMLElement): void {
  const topology = resolveTopology(planesOf(text), { release })
  tree.textContent = drawTopology(topology)
  picture.replaceChildren(drawn(topology))
}

function drawn(topology: Topology): HTMLElement {
  const words = document.createElement('p')
  if (topology.nodes.length === 0) words.textContent = 'There is no plane to draw.'
  else
    try {
      const image = document.createElement('img')
      image.src = `data:image/svg+xml,${encodeURIComponent(drawTopology(topology, 'svg'))}`
      image.alt = `${topology.nodes.length} resources and ${topology.edges.length} references; the same as text is below.`
      return image
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      words.textContent = `${error.message[0]?.toUpperCase()}${error.message.slice(1)}.`
    }
  return words
}
