/**
 * Times migrating against parsing the same manifests, and detecting releases against validating; a process of its own, as measure.ts is.
 *
 * Each round does a piece of all, in turn: only times of the same round compare.
 */

import { parse, stringify } from 'yaml'
import { certificate } from '../src/lint/rules/examples.ts'
import { migrate } from '../src/migrate/index.ts'
import { detectReleases, planeValidatorOf, type Release } from '../src/releases/lines.ts'
import { timeOf } from './cpu-time.ts'
import { inputs } from './inputs.ts'

/** Nanoseconds of CPU time for a manifest in each round, by what was done with it. */
export type MigrationTimes = Readonly<
  Record<'parse' | 'migrate' | 'migrate, from named' | 'validate' | 'detect', readonly number[]>
>

/** Ten thousand manifests of v0.3, of every kind, no two the same. */
const COUNT = 10_000

const encoded = Buffer.from(certificate).toString('base64')

const { quick } = JSON.parse(process.argv[2] ?? '{}') as { quick?: boolean }
const rounds = quick ? 3 : 9
process.stdout.write(JSON.stringify(measure()))

function measure(): MigrationTimes {
  const manifests = Array.from({ length: quick ? COUNT / 10 : COUNT }, (_, at) => legacyManifest(at))
  const texts = manifests.map((manifest) => stringify(manifest))
  const answered = manifests.map(answersFor)
  const valid = inputs.find(({ name }) => name === 'valid')?.forms ?? []
  const many = manifests.map((_, at) => valid[at % valid.length])
  const validate = planeValidatorOf('v0.16')
  const works: Readonly<Record<keyof MigrationTimes, () => void>> = {
    parse: () => each(texts, (text) => parse(text)),
    migrate: () => each(manifests, (manifest, at) => migrated(manifest, answered[at] ?? {})),
    'migrate, from named': () => each(manifests, (manifest, at) => migrated(manifest, answered[at] ?? {}, 'v0.3')),
    validate: () => each(many, (manifest) => validate(manifest).ok),
    detect: () => each(many, (manifest) => detectReleases(manifest).includes('v0.16')),
  }
  const names = Object.keys(works) as (keyof MigrationTimes)[]
  const times: Record<keyof MigrationTimes, number[]> = {
    parse: [],
    migrate: [],
    'migrate, from named': [],
    validate: [],
    detect: [],
  }
  // The first round is warming up.
  for (let round = -1; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const time = timeOf(works[name]) / manifests.length
      if (round >= 0) times[name].push(time)
    }
  }
  return times
}

/** Fails where one of the results is false: the time of something else would mean nothing. */
function each<T>(items: readonly T[], work: (item: T, at: number) => unknown): void {
  items.forEach((item, at) => {
    if (work(item, at) === false) throw new Error('a manifest of the bench was not taken as it should')
  })
}

function migrated(manifest: unknown, answers: Readonly<Record<string, unknown>>, from?: Release): boolean {
  return migrate(manifest, { to: 'v1.2', answers, ...(from && { from }) }).ok
}

function answersFor(manifest: unknown): Record<string, unknown> {
  const { needs } = migrate(manifest, { from: 'v0.3', to: 'v1.2' })
  return Object.fromEntries(needs.map(({ key, code }) => [key, code === 'https-listener' ? true : { value: certificate }]))
}

function legacyManifest(at: number): unknown {
  const apiVersion = 'openchoreo.dev/v1alpha1'
  const metadata = {
    name: `plane-${at}`,
    namespace: `team-${at % 97}`,
    labels: { tier: 'gold' },
    annotations: { 'openchoreo.dev/display-name': `Plane ${at}` },
  }
  const credentials = {
    apiServerURL: `https://k8s-${at}.example.com:6443`,
    caCert: encoded,
    clientCert: encoded,
    clientKey: encoded,
  }
  const kubernetesCluster = { name: `cluster-${at}`, credentials }
  const observer = {
    url: `https://observer-${at % 7}.example.com`,
    authentication: { basicAuth: { username: 'admin', password: `password-${at}` } },
  }
  const gateway = { publicVirtualHost: `apps-${at}.example.com`, organizationVirtualHost: `internal-${at}.example.com` }
  const specs = [
    ['DataPlane', { kubernetesCluster, registry: { prefix: 'docker.io/acme', secretRef: 'registry' }, gateway, observer }],
    ['BuildPlane', { kubernetesCluster, ...(at % 8 < 4 && { observer }) }],
    ['Environment', { dataPlaneRef: `plane-${at}`, isProduction: at % 3 === 0, gateway: { dnsPrefix: 'dev' } }],
    ['DataPlane', { kubernetesCluster, registry: { prefix: 'docker.io/acme' }, gateway }],
  ] as const
  const [kind, spec] = specs[at % specs.length] ?? specs[0]
  return { apiVersion, kind, metadata, spec }
}
