import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import chartRequests from '../../facts/chart-requests.json' with { type: 'json' }
import hostNames from '../../facts/host-names.json' with { type: 'json' }
import namespaceLabels from '../../facts/namespace-labels.json' with { type: 'json' }
import outsideTheManifest from '../../facts/outside-the-manifest.json' with { type: 'json' }
import planeTypes from '../../facts/plane-types.json' with { type: 'json' }
import prerequisites from '../../facts/prerequisites.json' with { type: 'json' }
import referenceFallbacks from '../../facts/reference-fallbacks.json' with { type: 'json' }
import renamedKinds from '../../facts/renamed-kinds.json' with { type: 'json' }
import requirements from '../../facts/requirements.json' with { type: 'json' }
import runTimeFaults from '../../facts/run-time-faults.json' with { type: 'json' }
import schema from '../../facts/schema.json' with { type: 'json' }
import whoRefersToPlanes from '../../facts/who-refers-to-planes.json' with { type: 'json' }
import contract from '../../schemas/releases.json' with { type: 'json' }

interface Span {
  readonly since?: string
  readonly until?: string
}

const folder = join(import.meta.dirname, '../../facts')
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'schema.json')
const releases = contract.releases.map(({ release }) => release)
const first = releases[0] ?? ''

describe('every file', () => {
  const validate = new Ajv({ strict: true, allErrors: true, strictRequired: false, strictTypes: false }).compile(schema)

  test.each(files)('%s is valid against the schema', (file) => {
    validate(read(file))
    expect(validate.errors ?? []).toEqual([])
  })

  test.each(files)('%s is about the topic of its name', (file) => {
    expect(read(file)).toMatchObject({ topic: file.replace('.json', '') })
  })

  test('the schema has a definition for each topic and no other', () => {
    const topics = files.map((file) => file.replace('.json', ''))
    expect([...schema.properties.topic.enum].sort()).toEqual(topics.sort())
  })

  test('an entry without a source is not valid', () => {
    const [entry] = hostNames.entries
    expect(validate({ ...hostNames, entries: [{ ...entry, sources: [] }] })).toBe(false)
    expect(validate({ ...hostNames, entries: [{ ...entry, sources: undefined }] })).toBe(false)
  })

  test('a source at a tag has no commit', () => {
    const [entry] = hostNames.entries
    const source = { repository: 'openchoreo/openchoreo', tag: 'v0.16.0', commit: '0'.repeat(40), file: 'main.go' }
    expect(validate({ ...hostNames, entries: [{ ...entry, sources: [source] }] })).toBe(false)
  })

  test.each(files)('%s names releases of the contract, and no entry ends before it begins', (file) => {
    const spans = spansIn(read(file))
    const named = spans.flatMap(({ since, until, at }) => [since, until, at]).filter((release) => release !== undefined)
    expect(named.filter((release) => !releases.includes(release))).toEqual([])
    expect(spans.filter((span) => releasesOf(span).length === 0)).toEqual([])
  })

  test.each(files)('%s cites tags of releases of the contract', (file) => {
    const cited = sourcesIn(read(file)).flatMap(({ tag }) => (tag === undefined ? [] : [tag.replace(/\.\d+$/, '')]))
    expect(cited.filter((release) => !releases.includes(release))).toEqual([])
  })

  test.each(files)('%s cites lines in ascending order', (file) => {
    const lines = sourcesIn(read(file)).flatMap((source) => source.lines ?? [])
    const ascending = lines.map((text) => {
      const numbers = text.split(/\D+/).map(Number)
      return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
    })
    expect(lines.filter((_, at) => !ascending[at])).toEqual([])
  })
})

describe('reference fallbacks', () => {
  const fallbacksOf = (referrer: string, field: string): Span[] =>
    referenceFallbacks.entries.filter((entry) => entry.field === field && entry.referrers.includes(referrer))

  test.each(contract.kinds.filter(({ kind }) => /(Data|Build|Workflow)Plane$/.test(kind)))(
    '$kind has one answer for observabilityPlaneRef in each release that has the field',
    (plane) => {
      const withField = releasesOf(lifeOf(plane)).filter((release) => releases.indexOf(release) >= releases.indexOf('v0.8'))
      expect(covered(fallbacksOf(plane.kind, 'observabilityPlaneRef')).filter((release) => withField.includes(release))).toEqual(
        withField,
      )
    },
  )

  test('an Environment has one answer for dataPlaneRef in each release', () => {
    expect(covered(fallbacksOf('Environment', 'dataPlaneRef'))).toEqual(releases)
  })

  test('every optional reference of another kind to a plane has one answer while the field is there', () => {
    const references = whoRefersToPlanes.entries.filter(({ refersTo }) => refersTo.some((kind) => kind.endsWith('Plane')))
    expect(references.length).toBeGreaterThan(0)
    for (const { referrer, field, ...span } of references)
      expect({ referrer, covered: covered(fallbacksOf(referrer, field.replace('spec.', ''))) }).toEqual({
        referrer,
        covered: releasesOf(span),
      })
  })

  test('a fallback resolves to kinds that its releases have', () => {
    const missing = referenceFallbacks.entries.flatMap(({ targets, ...span }) =>
      targets.filter(({ kind }) => releasesOf(span).some((release) => !kindsOf(release).includes(kind))),
    )
    expect(missing).toEqual([])
  })
})

describe('host names', () => {
  test('each release has one form', () => {
    expect(covered(hostNames.entries)).toEqual(releases)
  })

  test('a wildcard certificate covers a host name that has one label before the host', () => {
    for (const { service, coveredByWildcard } of hostNames.entries)
      expect({ service, coveredByWildcard }).toEqual({
        service,
        coveredByWildcard: !service.replace('.{host}', '').includes('.'),
      })
  })
})

describe('labels', () => {
  test('each release without Organizations has one label for namespaces', () => {
    const labelled = covered(namespaceLabels.entries.filter(({ object }) => object === 'Namespace'))
    expect(labelled).toEqual(releases.filter((release) => !kindsOf(release).includes('Organization')))
  })
})

describe('renamed kinds', () => {
  test('a kind ends in the release before its successor begins', () => {
    for (const { from, to, since } of renamedKinds.entries) {
      const former = contract.kinds.find(({ kind }) => kind === from)
      expect({ from, until: former?.until }).toEqual({ from, until: releases[releases.indexOf(since) - 1] })
      const successor = contract.kinds.find(({ kind }) => kind === to)
      // A Namespace is a kind of Kubernetes.
      if (successor) expect({ to, since: successor.since }).toEqual({ to, since })
    }
  })

  test('every kind that ended has a successor', () => {
    const ended = contract.kinds.filter(({ until }) => until !== undefined).map(({ kind }) => kind)
    expect(renamedKinds.entries.map(({ from }) => from).sort()).toEqual(ended.sort())
  })
})

describe('plane types', () => {
  test('every type of a kind has an entry, which begins and ends with its kinds', () => {
    const typed = contract.kinds.flatMap(({ plane, ...kind }) => releasesOf(lifeOf(kind)).map((release) => ({ plane, release })))
    const releasesWith = (type: string): string[] =>
      releases.filter((release) => typed.some((one) => one.plane === type && one.release === release))
    const types = [...new Set(contract.kinds.flatMap(({ plane }) => plane ?? []))]
    expect(planeTypes.entries.map(({ planeType }) => planeType).sort()).toEqual(['control', ...types].sort())
    for (const { planeType, ...span } of planeTypes.entries) {
      // The control plane has no kind.
      const life = planeType === 'control' ? releases : releasesWith(planeType)
      expect({ planeType, life: releasesOf(span) }).toEqual({ planeType, life })
    }
  })

  test('every kind that is called a plane has a type', () => {
    const planes = contract.kinds.filter(({ kind }) => kind.endsWith('Plane'))
    expect(planes.filter(({ plane }) => plane === undefined)).toEqual([])
  })

  test('from v0.9 on, each type of plane has one default planeID in each of its releases', () => {
    for (const { planeType, planeIDs = [], ...span } of planeTypes.entries.filter(({ planeType }) => planeType !== 'control')) {
      const withPlaneID = releasesOf(span).filter((release) => releases.indexOf(release) >= releases.indexOf('v0.9'))
      const ids = covered(planeIDs.filter((planeID) => 'default' in planeID))
      expect({ planeType, ids }).toEqual({ planeType, ids: withPlaneID })
    }
  })
})

describe('requirements', () => {
  test('no release has two tables', () => {
    const tables = covered(requirements.entries)
    expect(tables).toEqual([...new Set(tables)])
  })

  test('each prerequisite has one version in each release from the reference document on', () => {
    const documented = releases.slice(releases.indexOf(requirements.entries[0]?.since ?? ''))
    for (const name of new Set(prerequisites.entries.map((entry) => entry.name)))
      expect({ name, covered: covered(prerequisites.entries.filter((entry) => entry.name === name)) }).toEqual({
        name,
        covered: documented,
      })
  })

  test('a component or volume of a chart has one request in a release', () => {
    const requests = chartRequests.entries.flatMap(({ planeType, components = [], volumes = [], ...span }) => [
      ...components.flatMap(({ name }) => releasesOf(span).map((release) => `${planeType} component ${name} in ${release}`)),
      ...volumes.flatMap(({ name }) => releasesOf(span).map((release) => `${planeType} volume ${name} in ${release}`)),
    ])
    expect(requests).toEqual([...new Set(requests)])
  })
})

describe('run-time faults', () => {
  test('each has an id of its own', () => {
    const ids = runTimeFaults.entries.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('each is about kinds that its releases have', () => {
    const unknown = runTimeFaults.entries.flatMap(({ id, kinds, ...span }) =>
      kinds
        .filter((kind) => !releasesOf(span).some((release) => kindsOf(release).includes(kind)))
        .map((kind) => `${id}: ${kind}`),
    )
    expect(unknown).toEqual([])
  })
})

describe('what changes outside the manifest', () => {
  const boundariesOf = (topic: string): string[] =>
    outsideTheManifest.entries.flatMap((entry) => (entry.topic === topic && entry.at !== undefined ? [entry.at] : [])).sort()

  test('each has an id of its own', () => {
    const ids = outsideTheManifest.entries.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('every change of host names is listed', () => {
    expect(boundariesOf('host-names')).toEqual(changesIn([hostNames.entries]))
  })

  test('every change of a fallback is listed', () => {
    const ours = ['dataPlaneRef', 'observabilityPlaneRef'].flatMap((field) =>
      contract.kinds.map(({ kind }) =>
        referenceFallbacks.entries.filter((entry) => entry.field === field && entry.referrers.includes(kind)),
      ),
    )
    expect(boundariesOf('reference-fallbacks')).toEqual(changesIn(ours))
  })

  test('every change of the default planeIDs is listed', () => {
    expect(boundariesOf('plane-types')).toEqual(changesIn(planeTypes.entries.map(({ planeIDs = [] }) => planeIDs)))
  })

  test('the label of namespaces is listed where it begins and where it changes', () => {
    const labels = namespaceLabels.entries.filter(({ object }) => object === 'Namespace')
    expect(boundariesOf('namespace-labels')).toEqual(labels.map(({ since }) => since).sort())
  })
})

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'))
}

interface Source {
  readonly tag?: string
  readonly lines?: string
}

/** All sources, at any depth. */
function sourcesIn(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    // The schema makes them a list of sources.
    key === 'sources' ? (inner as readonly Source[]) : sourcesIn(inner),
  )
}

/** Whatever has a since, an until or an at, at any depth. */
function spansIn(value: unknown): readonly (Span & { readonly at?: string })[] {
  if (Array.isArray(value)) return value.flatMap(spansIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(spansIn)
  // The schema makes each of them a string.
  return ['since', 'until', 'at'].some((key) => key in value) ? [value as Span, ...inner] : inner
}

/** The releases of a span, from the oldest to the newest. */
function releasesOf({ since = first, until = releases.at(-1) ?? '' }: Span): string[] {
  return releases.slice(releases.indexOf(since), releases.indexOf(until) + 1)
}

/** The releases of all spans, in the order of the contract; one that two of them have is there twice. */
function covered(spans: readonly Span[]): string[] {
  return spans.flatMap(releasesOf).sort((a, b) => releases.indexOf(a) - releases.indexOf(b))
}

function kindsOf(release: string): string[] {
  return contract.kinds.filter((kind) => releasesOf(lifeOf(kind)).includes(release)).map(({ kind }) => kind)
}

/** The contract has lines for a kind: it ends with the last release of one. */
function lifeOf({ since, until }: (typeof contract.kinds)[number]): Span {
  if (until === undefined) return { since }
  return { since, until: contract.releases.findLast(({ line }) => line === until)?.release ?? until }
}

/** The releases in which an entry takes the place of another one. */
function changesIn(series: readonly (readonly Span[])[]): string[] {
  const changes = series.flatMap((entries) => covered(entries.map(({ since = first }) => ({ since, until: since }))).slice(1))
  return [...new Set(changes)].sort()
}
