/** The page of `graph --format html`: its structure, what it forbids, and that no name is markup. In a browser: test/tools/graph-page.test.ts. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type XmlAttribute, XmlDocument, XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { printable } from '../../src/base/inert.ts'
import { html } from '../../src/topology/draw/html/page.ts'
import { pictureOf } from '../../src/topology/draw/picture.ts'
import { drawTopology, resolveTopology, type Topology } from '../../src/topology/index.ts'
import { runs } from '../runs.ts'
import { pictures } from './pictures.ts'

const empty = resolveTopology([])
const topologies = Object.entries(pictures)

/** Script and style are no XML. */
const withoutCode = (page: string): string => page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '<$1/>')

/** What is in a page, as a parser sees it. */
function elementsOf(page: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const document = XmlDocument.fromString(withoutCode(page))
  const elements = document.find('//*').flatMap((node) =>
    node instanceof XmlElement
      ? [
          {
            name: node.name,
            attributes: Object.fromEntries(node.attrs.map(({ name, value }: XmlAttribute) => [name, value])),
            text: node.content,
          },
        ]
      : [],
  )
  document.dispose()
  return elements
}

/** Markup that no page of ours has, references that lead nowhere, and ids that are there twice. */
function faultsIn(page: string): string[] {
  const elements = elementsOf(page)
  const ids = elements.flatMap(({ attributes: { id } }) => id ?? [])
  const references = elements.flatMap(({ attributes }) => [
    ...['aria-labelledby', 'aria-describedby'].flatMap((name) => attributes[name] ?? []),
    ...(attributes['href'] === undefined ? [] : [attributes['href'].replace(/^#/, '')]),
  ])
  return [
    ...elements.filter(({ name }) => !OURS.has(name)).map(({ name }) => `element ${name}`),
    ...elements.flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^on|^style$|^src$/.test(name))),
    ...references.filter((id) => !ids.includes(id)).map((id) => `nothing is called ${id}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice`),
  ]
}

const OURS = new Set(
  'html head meta title style body header h1 p div input span button main svg desc marker g path rect text section h2 h3 dl dt dd ul li b code a script'.split(
    ' ',
  ),
)

function policyOf(page: string): Map<string, string> {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
  return new Map(
    policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.slice(directive.indexOf(' ') + 1)]),
  )
}

const contentsOf = (page: string, name: 'script' | 'style'): string[] =>
  [...page.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text = '']) => text)

const hashOf = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe.each(topologies)('%s', (_, topology) => {
  const page = drawTopology(topology, 'html')

  test('is a page of our elements alone, without handlers, and every reference in it leads somewhere', () => {
    expect(faultsIn(page)).toEqual([])
  })

  test('has for each box a button with the name that is seen, and a section whose heading has kind and name', () => {
    const elements = elementsOf(page)
    const { boxes } = pictureOf(topology)
    const buttons = elements.filter(({ name, attributes }) => name === 'g' && attributes['role'] === 'button')
    const sections = elements.filter(({ name }) => name === 'section')
    const headings = elements.filter(({ name }) => name === 'h2')
    expect([buttons.length, sections.length, headings.length]).toEqual([boxes.length, boxes.length, boxes.length])
    for (const [at, { attributes }] of buttons.entries()) {
      const heading = headings[at]?.text ?? ''
      expect(heading.startsWith(`${boxes[at]?.node.kind} `)).toBe(true)
      const seen = boxes[at]?.lines.map(({ text }) => printable(text)).join(' ') ?? ''
      const label = attributes['aria-label'] ?? ''
      expect(label.startsWith(seen) && label.startsWith(`${boxes[at]?.node.kind} `)).toBe(true)
      expect(label).toContain(heading.slice(heading.indexOf(' ') + 1))
      expect([attributes['id'], sections[at]?.attributes['id']]).toEqual([`box-${at}`, `details-${at}`])
    }
    for (const { attributes, text } of elements.filter(({ name }) => name === 'button' || name === 'input'))
      expect(attributes['aria-label'] ?? text).not.toBe('')
  })

  test('lists each reference at both of its ends, and each promotion of a pipeline', () => {
    const { boxes } = pictureOf(topology)
    const drawn = new Set(boxes.map(({ node }) => node.id))
    const ends = topology.edges.flatMap(({ from, to }) => [from, to]).filter((id) => drawn.has(id))
    const unresolved = boxes.flatMap(({ node }) => node.unresolved ?? [])
    const steps = topology.promotions.filter(({ pipeline }) => drawn.has(pipeline))
    const items = elementsOf(page).filter(({ name, attributes }) => name === 'li' && attributes['class'] === undefined)
    expect(items.length).toBe(ends.length + unresolved.length + steps.length)
  })
})

describe('the policy', () => {
  test.each([['a page', pictures['examples'] ?? empty] as const, ['an empty page', empty] as const])(
    'of %s allows its own style and script alone',
    (_, topology) => {
      const page = drawTopology(topology, 'html')
      const [style, ...styles] = contentsOf(page, 'style')
      const [script, ...scripts] = contentsOf(page, 'script')
      expect([...policyOf(page)]).toEqual([
        ['default-src', "'none'"],
        ['style-src', hashOf(style)],
        ['script-src', topology === empty ? "'none'" : hashOf(script)],
        ['base-uri', "'none'"],
        ['form-action', "'none'"],
        ['require-trusted-types-for', "'script'"],
        ['trusted-types', "'none'"],
      ])
      expect([styles, scripts, script === undefined]).toEqual([[], [], topology === empty])
      // It counts from where it is.
      expect(page.indexOf('http-equiv')).toBeLessThan(page.indexOf('<style>'))
    },
  )

  test('needs nothing that the script would have to do with markup or a network', () => {
    const [script = ''] = contentsOf(drawTopology(pictures['3'] ?? empty, 'html'), 'script')
    expect(script).toContain('ResizeObserver')
    expect(script.match(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttp|import/g)).toBeNull()
  })
})

test('an empty topology says so', () => {
  expect(elementsOf(drawTopology(empty, 'html')).find(({ name }) => name === 'p')?.text).toBe(
    'No OpenChoreo plane found; nothing was drawn.',
  )
})

test('a page that is too large is rejected, with an alternative', () => {
  const many = Array.from({ length: 1501 }, (_, at) => plane(`a${at}`, {}))
  expect(() => drawTopology(resolveTopology(many), 'html')).toThrow(/limited to 1500 resources, not 1502/)
})

test('what is known beyond the topology is in the details of its box, in place of the issues of the contract', () => {
  const topology = resolveTopology([plane('a', {}), plane('b', {})])
  const page = html(topology, ({ name }) =>
    name === 'a'
      ? {
          place: 'x.yaml:3',
          hostNames: ['dev.<b>.example.com'],
          findings: [{ severity: 'warning', code: 'c', field: 'spec.d', message: 'must be "&"', place: 'x.yaml:9' }],
        }
      : {},
  )
  const [a = '', b = ''] = elementsOf(page)
    .filter(({ name }) => name === 'section')
    .map(({ text }) => text.replaceAll('\n', ' '))
  expect(a).toContain('Manifestx.yaml:3')
  expect(a).toContain('Host names of servicesdev.<b>.example.com')
  expect(a).toContain('Findings warning spec.d: must be "&" c x.yaml:9')
  expect(a).not.toContain('missing-field')
  expect(b).toContain('missing-field')
  expect(b).not.toContain('x.yaml')
})

test('no string can be markup', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('<', '>', '"', "'", '&', '--', '</script>', '</style>', '<!--', ']]>', '\n', '\u0000', 'a', '=', '{{'),
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 7, maxLength: 7 }), (texts) => {
      const [name = '', namespace = '', planeID = '', host = '', title = '', reference = '', beyond = ''] = texts
      const resources = [
        plane(`n${name}`, { planeID, gateway: { publicVirtualHost: host } }, `s${namespace}`, title),
        {
          ...plane('env', { dataPlaneRef: { kind: 'DataPlane', name: reference } }, `s${namespace}`),
          kind: 'Environment',
        },
      ]
      const topology: Topology = resolveTopology(resources, { release: 'v0.16' })
      const finding = { severity: 'error', code: beyond, field: beyond, message: beyond, place: beyond } as const
      const page = html(topology, () => ({ place: beyond, hostNames: [beyond], findings: [finding] }))
      expect(faultsIn(page)).toEqual([])
      expect([contentsOf(page, 'script').length, contentsOf(page, 'style').length]).toEqual([1, 1])
    }),
    { numRuns: runs(30) },
  )
})

function plane(name: string, spec: object, namespace = 'acme', title?: string): object {
  const annotations = title === undefined ? {} : { 'openchoreo.dev/display-name': title }
  return { apiVersion: 'openchoreo.dev/v1alpha1', kind: 'DataPlane', metadata: { name, namespace, annotations }, spec }
}
