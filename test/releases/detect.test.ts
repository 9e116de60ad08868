import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectRelease } from '../../src/releases/detect.ts'
import {
  detectReleases,
  hasKind,
  kinds,
  lineOfRelease,
  newestRelease,
  planeValidatorOf,
  type Release,
  releases,
} from '../../src/releases/lines.ts'
import { releaseNamed, unknownRelease } from '../../src/repository/release.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { dataPlane, environment } from '../manifests.ts'

const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
const newest = {
  ...dataPlane(),
  spec: {
    planeID: 'eu',
    clusterAgent: { clientCA: { secretKeyRef: { name: 'agent-ca', key: 'ca.crt' } } },
    secretStoreRef: { name: 'default' },
    gateway: {
      ingress: { external: { name: 'gateway', namespace: 'openchoreo', http: { host: 'apps.example.com', port: 80 } } },
    },
  },
}
const legacy = {
  apiVersion: 'openchoreo.dev/v1alpha1',
  kind: 'BuildPlane',
  metadata: { name: 'old', namespace: 'acme' },
  spec: {
    kubernetesCluster: {
      server: 'https://k8s.example.com',
      tls: { ca: { value: certificate } },
      auth: { bearerToken: { value: 'x' } },
    },
  },
}
const broken = { ...newest, spec: { ...newest.spec, unknown: true } }
const brokenLegacy = { ...legacy, spec: { ...legacy.spec, unknown: true } }
const pool = [dataPlane(), environment(), newest, legacy, broken, brokenLegacy, { kind: 'DataPlane' }]

test('the newest release that every manifest fits is detected', () => {
  expect(detectReleases(newest).at(-1)).toBe(newestRelease)
  expect(detectRelease([newest, newest])).toMatchObject({ release: 'v1.2', reason: 'every-manifest', manifests: 2, fitting: 2 })
  expect(detectRelease([dataPlane(), environment()])).toMatchObject({ release: 'v0.16', reason: 'every-manifest', fitting: 2 })
})

test('a manifest fits the releases whose validators accept it, also where several are not asked because they define its kind alike', () => {
  const folder = join(import.meta.dirname, '../migrate/fixtures')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))
  const manifests = files.flatMap((file) =>
    readManifests(readFileSync(join(folder, file), 'utf8')).documents.map(({ value }) => value),
  )
  expect(manifests.length).toBeGreaterThan(50)
  const all = [...manifests, ...pool, null, [], { kind: 'Organization' }]
  for (const manifest of all)
    expect(detectReleases(manifest)).toEqual(releases.filter((release) => planeValidatorOf(release)(manifest).ok))
})

test('a manifest with a mistake is taken for what its neighbors are', () => {
  expect(detectReleases(broken)).toEqual([])
  expect(detectRelease([dataPlane(), broken])).toMatchObject({
    release: 'v0.16',
    reason: 'every-manifest',
    manifests: 2,
    fitting: 1,
  })
  expect(detectRelease([broken])).toMatchObject({ release: 'v1.2', reason: 'fewest-issues', fitting: 0 })
})

test('where no release fits all, the one that fits most is detected', () => {
  const detection = detectRelease([newest, dataPlane(), dataPlane()])
  expect(detection).toMatchObject({ release: 'v0.16', reason: 'most-manifests', manifests: 3, fitting: 2 })
  expect(detection.candidates.at(-1)).toBe('v0.16')
})

test('a manifest with a mistake is checked against a release that has its kind, though one without it finds fewer issues', () => {
  const { spec: _, ...organization } = { ...legacy, kind: 'Organization', spec: {} }
  for (const manifest of [brokenLegacy, organization]) {
    expect(detectReleases(manifest)).toEqual([])
    const { release, reason } = detectRelease([manifest])
    expect({ reason, hasKind: hasKind(lineOfRelease(release), manifest.kind) }).toEqual({
      reason: 'fewest-issues',
      hasKind: true,
    })
  }
  expect(detectRelease([organization]).release).toBe('v0.12')
})

test('without manifests it is the newest release', () => {
  expect(detectRelease([])).toEqual({
    ...{ release: 'v1.2', reason: 'no-manifests', manifests: 0, fitting: 0 },
    candidates: detectRelease([]).candidates,
  })
})

test('however manifests are mixed, the rule in words gives the same release and the same candidates', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 8 }), (manifests) => {
      const { release, candidates } = detectRelease(manifests)
      expect({ release, candidates }).toEqual(detectedInWords(manifests))
    }),
  )
})

/** The rule as the documentation has it, without a poll. */
function detectedInWords(manifests: readonly unknown[]): { release: Release | undefined; candidates: Release[] } {
  const voters = manifests.map((manifest) => detectReleases(manifest)).filter((fitting) => fitting.length > 0)
  const score = (release: Release): number =>
    voters.length > 0
      ? voters.filter((fitting) => fitting.includes(release)).length
      : -manifests.reduce<number>((sum, manifest) => {
          const result = planeValidatorOf(release)(manifest)
          if (result.ok) return sum
          const { kind, spec = {} } = manifest as { kind?: string; spec?: object } // The pool has only such.
          const isOfOthers = kinds.some((each) => each === kind) && !hasKind(lineOfRelease(release), kind)
          return (
            sum + (isOfOthers ? Object.keys({ ...(manifest as object) }).length + Object.keys(spec).length : result.issues.length)
          )
        }, 0)
  const most = Math.max(...releases.map(score))
  const candidates = releases.filter((release) => score(release) === most)
  return { release: candidates.at(-1), candidates }
}

test.each([
  ['v1.2', 'v1.2'],
  ['1.2', 'v1.2'],
  ['v1.2.3', 'v1.2'],
  ['1.2.3', 'v1.2'],
  ['V0.16', 'v0.16'],
  ['v1.2.0-rc.1', 'v1.2'],
  ['latest', newestRelease],
  ['auto', 'auto'],
])('%s is a way to write %s', (name, release) => {
  expect(releaseNamed(name)).toEqual({ ok: true, release })
})

test.each([
  ['1.3', 'v1.2'],
  ['v0.2', 'v0.3'],
  ['v0.99', 'v0.17'],
  ['v2', undefined],
  ['lastest', 'latest'],
  ['something', undefined],
])('for the unknown release %s the nearest one is %s', (name, suggestion) => {
  expect(releaseNamed(name)).toEqual({ ok: false, suggestion })
  expect(unknownRelease(name)).toBe(
    suggestion === undefined
      ? `unknown release "${name}"; write one of v0.3 to v1.2, latest or auto`
      : `unknown release "${name}"; did you mean "${suggestion}"?`,
  )
})
