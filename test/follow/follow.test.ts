/** What a release changes, on two small CRDs of our own: line v1.0 of fixtures/schemas/ is what fixtures/crds/v1.0.0 says. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Change } from '../../scripts/follow/compare.ts'
import { follow, splitKinds, unexpressed } from '../../scripts/follow/follow.ts'
import type { KindNode, Node } from '../../scripts/follow/node.ts'
import { projectKind } from '../../scripts/follow/project.ts'
import { readCrds } from '../../scripts/follow/read-crds.ts'
import { wordsOf } from '../../scripts/follow/words.ts'
import { lower } from '../../scripts/generate/lower.ts'
import { type Line, readSchemas, type Schema } from '../../scripts/generate/read.ts'
import { typesModule } from '../../scripts/generate/types.ts'
import { validatorsModule } from '../../scripts/generate/validators.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const { releases, lines } = readSchemas(join(fixtures, 'schemas'))
const base = lines[0] ?? fail('the fixture has a line')
const crds = readCrds(join(fixtures, 'crds/v1.1.0'))
const { ours, others } = splitKinds(crds, base, [])
const followed = follow({ base, releases }, { name: 'v1.1', kinds: ours })
const written: Line = { ...base, name: 'v1.1', kinds: ['CachePlane', 'StorePlane'], schema: schemaNow }

test('a release whose CRDs say what the line says changes nothing', () => {
  const same = follow({ base, releases }, { name: 'v1.1', kinds: readCrds(join(fixtures, 'crds/v1.0.0')) })
  expect(same).toMatchObject({ line: 'v1.0', changes: [], decisions: [], step: undefined })
  expect(same.schemas.size).toBe(0)
  expect(same.releases).toEqual({ ...releases, releases: [...releases.releases, { release: 'v1.1', line: 'v1.0' }] })
})

test('every difference is found: kinds, fields, types, requirements, defaults, limits, patterns, choices and CEL rules', () => {
  expect(followed.changes.map(inWords)).toEqual([
    'QueuePlane removed',
    `CachePlane: spec: CEL rules none -> ["self.size < 8 || self.mode == 'safe'"]`,
    'CachePlane: spec.legacy removed',
    'CachePlane: spec.id: pattern "^[a-z]+$" -> "^[a-z0-9]+$"',
    'CachePlane: spec.mode: enum ["fast","safe"] -> ["safe","fast","lazy"]',
    'CachePlane: spec.owner immutable once set',
    'CachePlane: spec.port: type "string" -> "integer"',
    'CachePlane: spec.region added: string, required',
    'CachePlane: spec.replica added: object with host, weight',
    'CachePlane: spec.size: maximum 10 -> 8',
    'CachePlane: spec.size: default 3 -> 5',
    'CachePlane: spec.storage.class no longer required',
    'CachePlane: spec.storage.path required',
    'CachePlane: status.message added: string',
    'StorePlane added (cluster-scoped)',
  ])
})

test('kinds that are no planes, other groups and other resources are left out, unless one is asked for', () => {
  expect(crds.map(({ kind }) => kind)).toEqual(['CachePlane', 'Project', 'StorePlane'])
  expect(others).toEqual(['Project'])
  expect(splitKinds(crds, base, ['Project']).ours.map(({ kind }) => kind)).toEqual(['CachePlane', 'Project', 'StorePlane'])
})

test('only files whose content changes are written', () => {
  expect([...followed.schemas.keys()]).toEqual([
    'CachePlaneSpec',
    'CachePlaneStatus',
    'Replica',
    'Storage',
    'StorePlane',
    'StorePlaneSpec',
    'Tags',
    'VolumesItem',
  ])
})

test('a changed schema keeps what the CRD does not change, and marks what a person has to write', () => {
  const spec = schemaOf('CachePlaneSpec')
  expect(spec.required).toEqual(['id', 'storage', 'region'])
  expect(Object.keys(spec.properties ?? {})).toEqual(['id', 'mode', 'owner', 'port', 'size', 'storage', 'region', 'replica'])
  expect(spec.properties).toMatchObject({
    id: {
      description: 'Identifies the cache.',
      maxLength: 20,
      pattern: '^[a-z0-9]+$',
      patternErrorMessage: 'TODO: describe the pattern in words that follow "must be".',
    },
    mode: { description: 'How the cache writes.', enum: ['safe', 'fast', 'lazy'] },
    owner: { description: 'Who owns the cache.', 'x-immutable': true },
    port: { type: 'integer', description: 'TODO: describe port of CachePlaneSpec in your own words.' },
    size: { description: 'Size in GiB.', minimum: 1, maximum: 8, default: 5 },
    region: { type: 'string', description: 'TODO: describe region of CachePlaneSpec in your own words.' },
    replica: { allOf: [{ $ref: 'Replica.json' }] },
  })
  expect(schemaOf('Storage')).toMatchObject({ required: ['path'], description: 'A place to store data.' })
})

test('a new kind has what every kind has, and takes the words of a field that another kind has', () => {
  expect(schemaOf('StorePlane')).toMatchObject({
    'x-required-by-documents': ['spec'],
    properties: { kind: { enum: ['StorePlane'] }, metadata: { $ref: 'ClusterScopedObjectMeta.json' } },
  })
  expect(schemaOf('StorePlaneSpec').properties?.['mode']).toEqual(base.schema('CachePlaneSpec.json').properties?.['mode'])
  expect(schemaOf('StorePlaneSpec').properties?.['volumes']).toMatchObject({
    'x-unique-by': 'name',
    items: { $ref: 'VolumesItem.json' },
  })
})

test('releases.json gets the release, the new kind, and the end of the one that is gone', () => {
  expect(followed.releases).toEqual({
    default: 'v1.0',
    releases: [
      { release: 'v1.0', line: 'v1.0' },
      { release: 'v1.1', line: 'v1.1' },
    ],
    kinds: [
      { kind: 'CachePlane', since: 'v1.0' },
      { kind: 'QueuePlane', since: 'v1.0', until: 'v1.0' },
      { kind: 'StorePlane', since: 'v1.1' },
    ],
  })
})

test('the step throws for each kind whose manifests have to change, and says why', () => {
  expect(followed.step).toBe(`import type { Step } from '../step.ts'

/** TODO: say in one sentence what changes. */
export const v11: Step<'v1.0', 'v1.1'> = {
  from: 'v1.0',
  to: 'v1.1',
  kinds: {
    // QueuePlane removed
    QueuePlane: () => {
      throw new Error('TODO: move QueuePlane from v1.0 to v1.1')
    },
    // spec: CEL rules none -> ["self.size < 8 || self.mode == 'safe'"]
    // spec.legacy removed
    // spec.id: pattern "^[a-z]+$" -> "^[a-z0-9]+$"
    // spec.port: type "string" -> "integer"
    // spec.region added: string, required
    // spec.size: maximum 10 -> 8
    // spec.size: default 3 -> 5
    // spec.storage.path required
    CachePlane: () => {
      throw new Error('TODO: move CachePlane from v1.0 to v1.1')
    },
  },
}
`)
})

test('the written schemas say all that the CRDs say, but for the rule that no keyword of ours can express', () => {
  expect(unexpressed(written, ours).map(inWords)).toEqual([
    `CachePlane: spec: CEL rules none -> ["self.size < 8 || self.mode == 'safe'"]`,
  ])
  expect(followed.decisions.at(-1)?.about).toEqual([
    `spec: CEL rules none -> ["self.size < 8 || self.mode == 'safe'"] (CachePlane)`,
  ])
})

test('a rule that is listed as deliberate is not reported again', () => {
  const entry = { field: 'spec', rules: { cel: ["self.size < 8 || self.mode == 'safe'"] }, reason: 'lint checks it' }
  const expected = ours.find(({ kind }) => kind === 'CachePlane')?.root.properties?.['spec']?.rules
  expect(projectKind(written, 'CachePlane', [entry]).root.properties?.['spec']?.rules).toEqual(expected)
  expect(projectKind(written, 'CachePlane', [{ ...entry, until: 'v1.0' }]).root.properties?.['spec']?.rules).toEqual({})
})

test('every decision is listed with what it is about', () => {
  expect(followed.decisions.map(({ decision, about }) => [decision.slice(0, 45), about.length])).toEqual([
    ['What happens to resources of a removed kind? ', 1],
    ['A new kind: which plane type it is, what may ', 1],
    ['Write the descriptions and the words of patte', 16],
    ['The CRDs say about new fields:', 1],
    ['What does migrate do with the value of a fiel', 1],
    ['Where does migrate take the value of a field ', 2],
    ['Do the reference documents still require the ', 1],
    ['How does migrate make the new type of the old', 1],
    ['The default changed: migrate has to write the', 1],
    ['A rule changed: check patternErrorMessage, ex', 4],
    ['Is a new field a client CA, a host, a port or', 3],
    ['schemas/ does not say this yet. Write it manu', 1],
  ])
  expect(followed.decisions[3]?.about).toEqual(['spec.region: Region of the cache.'])
})

test('the generator accepts the written schemas as they are', async () => {
  for (const title of followed.schemas.keys()) expect(() => lower(written, `${title}.json`)).not.toThrow()
  expect(validatorsModule(written)).toMatch(/^function storePlaneSpec\(/m)
  expect(await typesModule(written)).toContain('TODO: describe region of CachePlaneSpec in your own words.')
})

test('a part that changes for one of the kinds that share it gets a title of its own, and so do the parts around it', () => {
  const shared = ['CachePlane', 'StorePlane'].map((kind) => projectKind(written, kind))
  const [cache, store] = shared
  const storage = cache?.root.properties?.['spec']?.properties?.['storage'] ?? fail('no storage')
  const both = [cache, withSpecField(store, 'storage', storage)].map((kind) => kind ?? fail('no kind'))
  const first = follow({ base: written, releases: followed.releases }, { name: 'v1.2', kinds: both })
  expect([...first.schemas.keys()]).toEqual(['StorePlaneSpec'])
  const line: Line = { ...written, name: 'v1.2', schema: (file) => first.schemas.get(file.slice(0, -5)) ?? written.schema(file) }
  const wider = { ...storage, properties: { ...storage.properties, quota: { type: 'boolean', rules: {} } } }
  const split = follow(
    { base: line, releases: first.releases },
    { name: 'v1.3', kinds: [both[0] ?? fail('no kind'), withSpecField(both[1], 'storage', wider)] },
  )
  expect([...split.schemas.keys()]).toEqual(['ClusterStorage', 'StorePlaneSpec'])
  expect(split.schemas.get('StorePlaneSpec')?.properties?.['storage']).toMatchObject({ allOf: [{ $ref: 'ClusterStorage.json' }] })
  expect(split.schemas.get('ClusterStorage')?.title).toBe('ClusterStorage')
})

test('a kind with another name and most of the fields is taken for a renamed one, and nothing has to be described again', () => {
  const renamed = projectKind(base, 'CachePlane')
  const queue = projectKind(base, 'QueuePlane')
  const result = follow({ base, releases }, { name: 'v1.1', kinds: [{ ...renamed, kind: 'BufferPlane' }, queue] })
  expect(result.changes.map(inWords)).toEqual([
    'CachePlane removed, probably renamed to BufferPlane',
    'BufferPlane added (namespace-scoped), probably CachePlane renamed',
  ])
  expect(result.decisions[0]).toEqual({
    decision: expect.stringContaining('add it to facts/renamed-kinds.json with its source'),
    about: ['CachePlane removed, probably renamed to BufferPlane'],
  })
  expect([...result.schemas.keys()]).toEqual(['BufferPlane', 'BufferPlaneSpec', 'BufferPlaneStatus'])
  expect(JSON.stringify([...result.schemas.values()])).not.toContain('TODO')
  expect(result.schemas.get('BufferPlane')?.properties).toMatchObject({
    kind: { enum: ['BufferPlane'] },
    spec: { $ref: 'BufferPlaneSpec.json' },
  })
  expect(result.step).toContain('    // CachePlane removed, probably renamed to BufferPlane\n    CachePlane: () => {')
})

function withSpecField(kind: KindNode | undefined, name: string, field: Node): KindNode {
  const spec = kind?.root.properties?.['spec']
  if (!kind || !spec) return fail('no spec')
  const properties = { ...kind.root.properties, spec: { ...spec, properties: { ...spec.properties, [name]: field } } }
  return { ...kind, root: { ...kind.root, properties } }
}

function schemaOf(title: string): Schema {
  return followed.schemas.get(title) ?? fail(`no ${title}`)
}

function schemaNow(file: string): Schema {
  return followed.schemas.get(file.slice(0, -'.json'.length)) ?? base.schema(file)
}

function inWords(change: Change): string {
  return 'field' in change ? `${change.kind}: ${wordsOf(change)}` : wordsOf(change)
}

function fail(why: string): never {
  throw new Error(why)
}
