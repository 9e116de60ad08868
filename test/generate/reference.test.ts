/**
 * docs/releases.md against generated/schemas/: the document is generated from schemas/, so this checks it by another route.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import contract from '../../schemas/releases.json' with { type: 'json' }
import { isObject, requiredOf, resolve, type Schema, strings } from '../places.ts'

const root = join(import.meta.dirname, '../..')
const releases = contract.releases.map(({ release }) => release)
const kinds = contract.kinds.map(({ kind }) => kind)
const document = readFileSync(join(root, 'docs/releases.md'), 'utf8')

test('a field has a row for each range of releases in which it is the same', () => {
  expect(rowsOf('DataPlane', 'gateway.publicHTTPPort')).toEqual([['v0.10 to v0.16', 'integer', 'no', '19080']])
  expect(rowsOf('DataPlane', 'planeID')).toEqual([
    [
      'since v0.9',
      'string of at most 63 characters: lowercase letters, digits and hyphens, starting and ending with a letter or digit',
      'no',
      'from metadata.name',
    ],
  ])
  expect(rowsOf('DataPlane', 'gateway')).toEqual([
    ['since v0.17', 'object', 'no', ''],
    ['v0.3 to v0.16', 'object', 'yes', ''],
  ])
  expect(rowsOf('DataPlane', 'gateway.ingress.external.http.port')).toEqual([['since v0.17', 'integer 1 to 65535', 'yes', '']])
  expect(rowsOf('DataPlane', 'imagePullSecretRefs')).toEqual([['v0.4 to v0.17', 'list of string', 'no', '']])
  expect(rowsOf('DataPlane', 'registry.prefix')).toEqual([['v0.3', 'string', 'yes', '']])
  expect(rowsOf('Environment', 'dataPlaneRef')).toEqual([
    ['since v0.15', 'object, immutable once set', 'no', ''],
    ['v0.6 to v0.14', 'string, immutable once set', 'no', ''],
    ['v0.3 to v0.5', 'string', 'no', ''],
  ])
  expect(rowsOf('Environment', 'dataPlaneRef.kind')).toEqual([['since v0.15', 'DataPlane or ClusterDataPlane', 'yes', '']])
})

test('a ValueFrom is listed with its branches, exactly one of which is required', () => {
  expect(rowsOf('BuildPlane', 'kubernetesCluster.tls.ca')).toEqual([['v0.4 to v0.8', 'ValueFrom', 'yes', '']])
  expect(rowsOf('BuildPlane', 'kubernetesCluster.tls.ca.secretRef')).toEqual([
    ['v0.6 to v0.8', 'object', 'exactly one of secretRef and value', ''],
    ['v0.4 to v0.5', 'string', 'exactly one of secretRef and value', ''],
  ])
  expect(rowsOf('DataPlane', 'clusterAgent.clientCA.value')).toEqual([
    ['since v1.0', 'string', 'exactly one of secretKeyRef and value', ''],
    ['v0.9 to v0.17', 'string', 'exactly one of secretRef and value', ''],
  ])
})

test('a cluster-scoped kind lists what it requires beyond the namespace-scoped one', () => {
  const required = (kind: string, path: string): unknown => rowsOf(kind, path).map(([span, , need]) => [span, need])
  expect(required('ClusterDataPlane', 'planeID')).toEqual([['since v0.14', 'if the default is invalid']])
  expect(required('ClusterDataPlane', 'clusterAgent.clientCA.secretKeyRef.namespace')).toEqual([['since v1.0', 'yes']])
  expect(required('DataPlane', 'clusterAgent.clientCA.secretKeyRef.namespace')).toEqual([['since v1.0', 'no']])
})

test.each(kinds)(
  'the tables of %s have every field of its published schemas, in the releases that have it, and no other',
  (kind) => {
    expect(written(kind)).toEqual(published(kind))
  },
)

test('the table of kinds lists the releases of each kind', () => {
  const rows = tablesIn(sectionOf('Releases'))[0] ?? []
  expect(rows.map(([kind, , span = '']) => [kind, releasesIn(span)])).toEqual(
    kinds.map((kind) => [
      `[${kind}](#${kind.toLowerCase()})`,
      releases.filter((release) => existsSync(schemaFile(release, kind))),
    ]),
  )
})

test('the table of lines has every release once, with the changes of its line', () => {
  const rows = tablesIn(sectionOf('What changed'))[0] ?? []
  const pairs = rows.flatMap(([line, span = '']) => span.split(', ').map((release) => `${release} of ${line}`))
  expect(pairs.sort()).toEqual(contract.releases.map(({ release, line }) => `${release} of ${line}`).sort())
  const changes = Object.fromEntries(rows.map(([line, , words = '']) => [line, words.replaceAll('**', '').split('<br>')]))
  expect(changes).toMatchObject({
    'v1.1': ['ObservabilityPlane, ClusterObservabilityPlane: added finOpsAgentURL.'],
    'v1.0': [
      'BuildPlane replaced by WorkflowPlane.',
      'ClusterBuildPlane replaced by ClusterWorkflowPlane.',
      'DataPlane, ClusterDataPlane: clusterAgent.clientCA.secretKeyRef replaces clusterAgent.clientCA.secretRef; removed imagePullSecretRefs.',
      'WorkflowPlane, ClusterWorkflowPlane, ObservabilityPlane, ClusterObservabilityPlane: ' +
        'clusterAgent.clientCA.secretKeyRef replaces clusterAgent.clientCA.secretRef.',
    ],
    'v0.14': ['Added: ClusterDataPlane, ClusterBuildPlane, ClusterObservabilityPlane.'],
    'v0.13': ['Organization replaced by Namespace.', 'ObservabilityPlane: added rcaAgentURL.'],
    'v0.9': [
      'DataPlane: clusterAgent replaces agent, kubernetesCluster; added planeID.',
      'BuildPlane: clusterAgent replaces agent, kubernetesCluster; added planeID, secretStoreRef.',
      'ObservabilityPlane: clusterAgent replaces agent; added planeID.',
    ],
    'v0.7': ['BuildPlane: added agent; kubernetesCluster: no longer required.'],
  })
})

test('every link within the document points to one of its headings', () => {
  const headings = [...document.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.toLowerCase())
  const links = new Set([...document.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor))
  expect(links).toEqual(new Set(kinds.map((kind) => kind.toLowerCase())))
  expect([...links].filter((anchor) => !headings.includes(anchor))).toEqual([])
})

/** The rows of a field of spec, without its path. */
function rowsOf(kind: string, path: string): string[][] {
  const [spec = []] = kindTables(kind)
  return spec.filter(([field]) => field === path).map(([, ...cells]) => cells)
}

/** The tables of a kind: of spec, which may have no fields, and of status. */
function kindTables(kind: string): [string[][], string[][]] {
  const tables = tablesIn(sectionOf(kind))
  const status = tables.at(-1) ?? []
  return [tables.length > 1 ? (tables[0] ?? []) : [], status]
}

/** What the document says about a kind: a sentence for each field in each release. */
function written(kind: string): string[] {
  const sentences = kindTables(kind).flatMap((rows, index) =>
    rows.flatMap(([path, span = '', type = '', required = '', fallback = '']) =>
      releasesIn(span).map((release) => {
        const derived = fallback.startsWith('from ')
        const need = derived && required.startsWith('if ') ? 'no' : required
        return [release, `${index === 0 ? 'spec' : 'status'}.${path}`, coarse(type), need, derived ? '' : fallback].join(' | ')
      }),
    ),
  )
  return sentences.sort()
}

/** What the published schemas say about a kind, in the same sentences. */
function published(kind: string): string[] {
  return releases
    .filter((release) => existsSync(schemaFile(release, kind)))
    .flatMap((release) => {
      const schema: Schema = JSON.parse(readFileSync(schemaFile(release, kind), 'utf8'))
      return ['spec', 'status'].flatMap((part) =>
        fieldsIn(partOf(schema, part), schema, part).map((sentence) => `${release} | ${sentence}`),
      )
    })
    .sort()
}

function fieldsIn(schema: Schema, whole: Schema, path: string): string[] {
  const either = strings(schema['oneOfFields'])
  return Object.keys(isObject(schema['properties']) ? schema['properties'] : {}).flatMap((name) => {
    const field = partOf(schema, name, whole)
    const need = either.length > 0 ? `exactly one of ${either.join(' and ')}` : requiredOf(schema).includes(name) ? 'yes' : 'no'
    const sentence = [`${path}.${name}`, typeIn(field), need, String(field['default'] ?? '')].join(' | ')
    return [sentence, ...fieldsIn(field, whole, `${path}.${name}`)]
  })
}

function partOf(schema: Schema, name: string, whole = schema): Schema {
  const { properties } = schema
  const field = isObject(properties) ? properties[name] : undefined
  if (!isObject(field)) throw new Error(`no field ${name}`)
  return resolve(field, whole)
}

function typeIn(schema: Schema): string {
  if (strings(schema['enum']).length > 0) return strings(schema['enum']).join(' or ')
  const { minimum, maximum, title } = schema
  if (minimum === 1) return `integer ${minimum} to ${maximum}`
  if (title === 'Time' || title === 'MetaTime') return 'date and time'
  return schema['type'] === 'array' ? 'list' : String(schema['type'])
}

/** A type as far as it can be compared with the published schemas. */
function coarse(type: string): string {
  if (type === 'ValueFrom') return 'object'
  return type.replace(/^(string|object)\b.*/, '$1').replace(/^list of .*/, 'list')
}

/** The releases of a range: `v0.9 to v0.14`, `since v0.15`, `v0.3`. */
function releasesIn(span: string): string[] {
  const [first = '', last = first] = span.startsWith('since ')
    ? [span.slice('since '.length), releases.at(-1)]
    : span.split(' to ')
  const found = releases.slice(releases.indexOf(first), releases.indexOf(last) + 1)
  if (found.length === 0) throw new Error(`${span} is not a range of releases`)
  return found
}

const schemaFile = (release: string, kind: string): string => join(root, 'generated/schemas', release, `${kind}.json`)

/** The text under a heading. */
function sectionOf(title: string): string {
  const section = document.split(/^#+ /m).find((part) => part.startsWith(`${title}\n`))
  if (section === undefined) throw new Error(`docs/releases.md has no heading ${title}`)
  return section
}

/** The rows of each table, without its head; code marks and escapes are removed. */
function tablesIn(section: string): string[][][] {
  return section
    .split(/\n{2,}/)
    .filter((block) => block.startsWith('|'))
    .map((block) => {
      const rows = block.trim().split('\n').map(cellsOf)
      expect(new Set(rows.map((cells) => cells.length)).size).toBe(1)
      return rows.slice(2)
    })
}

const cellsOf = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', '').replaceAll('\\|', '|'))
