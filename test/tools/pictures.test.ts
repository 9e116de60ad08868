/** Pictures of topologies in a real browser: whether texts are where they should be, and can be read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawTopology } from '../../src/topology/index.ts'
import { pictures } from '../topology/pictures.ts'
import { launch, photograph } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-pictures-'))
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(Object.keys(pictures))('every text of %s is inside of its box, and is legible on it', async (name) => {
    const topology = pictures[name]
    if (!topology) throw new Error(`no picture ${name}`)
    const file = join(folder, `${name}.svg`)
    const drawn = drawTopology(topology, 'svg')
    writeFileSync(file, drawn)
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawn) ?? []
    const page = await browser.newPage({ colorScheme, viewport: { width: Number(width), height: Number(height) } })
    await page.goto(pathToFileURL(file).href)
    await photograph(page, `topology-${name}-${colorScheme}`)
    const { texts, lines, outside, faint, covered, struck, behind } = await page.evaluate(measure)
    expect({ outside, faint, covered, struck, behind }).toEqual({ outside: [], faint: [], covered: [], struck: [], behind: [] })
    expect(texts).toBeGreaterThanOrEqual(2 * topology.nodes.filter(({ resource }) => resource !== undefined).length)
    expect(lines).toBeGreaterThan(0)
    expect(await page.title()).toBe('OpenChoreo topology')
    await page.close()
  })
})

/** Runs in the page. */
function measure(): Record<'outside' | 'faint' | 'covered' | 'struck' | 'behind', string[]> & { texts: number; lines: number } {
  const svg = document.querySelector('svg')
  if (!svg) throw new Error('no picture')
  const within = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  const overlap = (a: DOMRect, b: DOMRect): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }
  const background = getComputedStyle(svg).backgroundColor
  const texts = [...svg.querySelectorAll('text')]
  const boxes = [...svg.querySelectorAll('.node rect')].map((rect) => rect.getBoundingClientRect())
  const outside: string[] = []
  const faint: string[] = []
  const covered: string[] = []
  for (const text of texts) {
    // In the legend a box is a sample, next to its word.
    const rect = text.parentElement?.querySelector(':scope > rect')
    const words = text.textContent ?? ''
    const own = text.getBoundingClientRect()
    if (!within(own, (rect ?? svg).getBoundingClientRect())) outside.push(words)
    const fill = rect ? getComputedStyle(rect).fill : 'none'
    if (contrast(getComputedStyle(text).fill, fill === 'none' ? background : fill) < 4.5) faint.push(words)
    // The title of a frame is among boxes, and may be under none.
    if (text.parentElement?.classList.contains('frame') && boxes.some((box) => overlap(own, box))) covered.push(words)
  }
  const struck: string[] = []
  const behind: string[] = []
  const paths = [...svg.querySelectorAll<SVGPathElement>('.edge > path, .trunk > path, .agent > path, .promotion > path')]
  const lines = paths.filter((path) => !path.closest('.legend'))
  const labels = texts.map((text) => text.getBoundingClientRect())
  for (const path of lines) {
    const words = path.parentElement?.querySelector('title')?.textContent ?? ''
    const points = Array.from({ length: Math.ceil(path.getTotalLength() / 3) + 1 }, (_, at) => path.getPointAtLength(at * 3))
    const bounds = path.getBoundingClientRect()
    const isNear = (rect: DOMRect): boolean => overlap(rect, bounds)
    const isOn = ({ left, right, top, bottom }: DOMRect, inset: number): boolean =>
      points.some(({ x, y }) => x > left + inset && x < right - inset && y > top + inset && y < bottom - inset)
    if (labels.some((label) => isNear(label) && isOn(label, 1))) struck.push(words)
    // A line ends at the border of a box.
    if (boxes.some((box) => isNear(box) && isOn(box, 2))) behind.push(words)
  }
  return { texts: texts.length, lines: lines.length, outside, faint, covered, struck, behind }
}
