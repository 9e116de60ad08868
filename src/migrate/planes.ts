/** Migrates resources that belong together. */

import { isRecord } from '../base/record.ts'
import { defaultRelease, type Release, releases } from '../releases/lines.ts'
import { isOurs } from '../repository/resources.ts'
import { type Acceptance, ofValues } from './acceptance.ts'
import { checkReleases, detectSource, namedSource, releasesFitting, type Source } from './detect-source.ts'
import type { DraftResource, IgnoredAnswer, MigrateOptions, Migration, PlanesMigration, Refusal } from './migration.ts'
import { moveOther } from './others.ts'
import { resolveNeeds } from './resolve-needs.ts'
import { shareObservabilityPlanes } from './share-observability-planes.ts'

/**
 * Migrates a set of resources to a later release so that references between them still resolve.
 *
 * Planes of a namespace with the same observer share the ObservabilityPlane that replaces it. If several releases accept a manifest, it is
 * assumed to be of a release that the rest of the set fits, too.
 *
 * @param inputs Planes, Environments and Organizations as plain data; none is changed. Other resources are returned unchanged.
 * @param options The releases, and answers to the needs of an earlier run.
 * @returns For each input the result of {@link migrate}, in their order, and all resources together. Answers apply to the whole set, and a
 *   rejected one stops all of it. Never throws.
 * @example
 * import { migratePlanes } from 'openchoreo-planes/migrate'
 *
 * const environment = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'Environment',
 *   metadata: { name: 'production', namespace: 'acme' },
 *   spec: { dataPlaneRef: 'eu-west' },
 * }
 * const plane = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'BuildPlane',
 *   metadata: { name: 'builds', namespace: 'acme' },
 *   spec: {
 *     clusterAgent: { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } },
 *     observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'logs' },
 *   },
 * }
 * const { ok, resources } = migratePlanes([environment, plane], { to: 'v1.2' })
 * ok // => true
 * resources.map(({ kind }) => kind) // => ['Environment', 'WorkflowPlane']
 */
export function migratePlanes<To extends Release = typeof defaultRelease>(
  inputs: readonly unknown[],
  options: MigrateOptions<To> = {},
): PlanesMigration<To> {
  // Without a target the default one is used, and To is its type.
  const to = options.to ?? (defaultRelease as To)
  const isOther = (input: unknown): input is DraftResource => isRecord(input) && !isOurs(input)
  const moved = migrateAll(
    inputs.filter((input) => !isOther(input)),
    options,
    inputs.filter(isOther),
  )
  const rest = moved.migrations.values()
  const migrations = inputs.flatMap((input) => (isOther(input) ? left(input, to) : (rest.next().value ?? [])))
  return {
    to,
    ok: moved.refused.length === 0 && migrations.every(({ ok }) => ok),
    migrations,
    // All of them are plain data; in a union with other resources their types would be of no use.
    resources: migrations.flatMap(({ resources }) => resources as unknown as DraftResource[]),
    needs: migrations.flatMap(({ needs }) => needs),
    refused: moved.refused,
    ignored: moved.ignored,
  }
}

interface MigrateAllOptions<To extends Release> extends MigrateOptions<To> {
  /** For each input the release that it is of where it fits that one, and others too. */
  readonly configured?: readonly (Release | undefined)[]
  /** That of values where it is left out. */
  readonly acceptance?: Acceptance
}

/** Migrates planes and what was probably intended as one; `others` are the other resources of the set. */
export function migrateAll<To extends Release>(
  inputs: readonly unknown[],
  { from, to: target, answers = {}, configured = [], acceptance = ofValues }: MigrateAllOptions<To>,
  others: readonly DraftResource[] = [],
): { migrations: Migration<To>[]; refused: readonly Refusal[]; ignored: readonly IgnoredAnswer[] } {
  const to: Release = target ?? defaultRelease
  const wrong = checkReleases(from, to)
  const started =
    wrong.length > 0
      ? inputs.map((): Source => ({ moved: undefined, refused: wrong }))
      : startAll(inputs, from ?? configured, to, acceptance)
  const { origins, answers: left, refused: names } = shareObservabilityPlanes(started, { to, answers, acceptance })
  const resources = origins.flatMap(({ moved }) => moved?.resources ?? [])
  const unchanged = new Set(origins.flatMap(({ moved }) => (moved?.lines.length === 1 ? moved.resources : [])))
  const resolved = resolveNeeds(resources, { to, answers: wrong.length > 0 ? {} : left, others, acceptance, unchanged })
  const { settled, ignored } = resolved
  const stopped = [...names, ...resolved.refused]
  const rest = settled.values()
  const migrations = origins.map(({ moved, refused }) => {
    // The order is kept.
    const results = (moved?.resources ?? []).flatMap(() => rest.next().value ?? [])
    const needs = results.flatMap(({ needs }) => needs)
    const { lines = [], changes = [], lost = [] } = moved ?? {}
    const ok = refused.length + stopped.length + needs.length === 0
    const report = {
      ok,
      from: moved?.from,
      to,
      lines,
      resources: results.map(({ resource }) => resource),
      changes,
      needs,
      lost,
      refused,
    }
    // Without needs and refusals, the release accepts every resource: it was checked.
    return report as unknown as Migration<To>
  })
  return { migrations, refused: stopped, ignored }
}

/** If several releases accept a manifest, it is of the configured one, or else probably of a release that the others are of, too. */
function startAll(
  inputs: readonly unknown[],
  from: Release | readonly (Release | undefined)[],
  to: Release,
  acceptance: Acceptance,
): Source[] {
  if (typeof from === 'string') return inputs.map((input) => namedSource(input, from, to, acceptance))
  const known = inputs.map((input, at) => configuredFor(input, from[at], to, acceptance))
  const fits = inputs.map((input, at) => known[at] ?? releasesFitting(input, acceptance))
  const fitting = fits.filter((some, at) => some.length > 0 && known[at] === undefined)
  const common = releases.filter((release) => fitting.every((some) => some.includes(release)))
  return inputs.map((input, at) => detectSource(input, fits[at] ?? [], to, { among: common, acceptance }))
}

/** A configuration names releases to check against: one that is not older than the target says nothing of where a manifest comes from. */
function configuredFor(
  input: unknown,
  configured: Release | undefined,
  to: Release,
  acceptance: Acceptance,
): readonly Release[] | undefined {
  const isOlder = configured !== undefined && releases.indexOf(configured) < releases.indexOf(to)
  if (!isOlder || !isRecord(input)) return undefined
  const isOf = acceptance.fits(configured, input) || releasesFitting(input, acceptance).includes(configured)
  return isOf ? [configured] : undefined
}

/** A resource of another kind. */
function left<To extends Release>(input: DraftResource, to: To): Migration<To> {
  const { resource, changes } = moveOther(input, to)
  const report = { ok: true, from: to, to, lines: [], resources: [resource], changes, needs: [], lost: [], refused: [] }
  // Other resources do not depend on the release: they are returned unchanged.
  return report as unknown as Migration<To>
}
