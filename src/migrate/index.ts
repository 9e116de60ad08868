/** Moves manifests from one release to a later one. */
import type { defaultRelease, PlaneByRelease, Release } from '../releases/lines.ts'
import type { Answers, MigrateOptions, Migration } from './migration.ts'
import { migrateAll } from './planes.ts'

export type { Issue } from '../contract/issue.ts'
export type { Line, PlaneByRelease, Release } from '../releases/lines.ts'
export type { ChangeCode, LossCode, NeedCode } from './messages.ts'
export type {
  Answers,
  Change,
  DraftResource,
  Loss,
  Migrated,
  MigratedResource,
  MigrateOptions,
  Migration,
  Namespace,
  Need,
  PlanesMigration,
  Refusal,
  Unfinished,
} from './migration.ts'
export { migratePlanes } from './planes.ts'

/**
 * Moves a manifest to a later release, through every release between them.
 *
 * @param input A plane, Environment or Organization as plain data; it is never changed, and what the move leaves alone is shared with the result.
 * @returns What it became, with every change, loss and open need. To its own contract line a manifest comes back equal. Nothing is thrown: what
 *   cannot be migrated is told in `refused`.
 * @example
 * const migration = migrate(manifest, { to: 'v1.2' })
 * if (migration.ok) migration.resources
 * else for (const { key, how } of migration.needs) console.log(key, how)
 */
export function migrate<To extends Release = typeof defaultRelease>(
  input: unknown,
  options: MigrateOptions<To> = {},
): Migration<To> {
  const { migrations, refused } = migrateAll([input], options)
  // One input, one migration.
  const migration = migrations[0] as Migration<To>
  return { ...migration, refused: [...migration.refused, ...refused] }
}

/** A DataPlane as the first reference documents have it, with `kubernetesCluster` and `registry`: that of v0.3. */
export type LegacyDataPlane = Extract<PlaneByRelease['v0.3'], { kind: 'DataPlane' }>

/**
 * Moves a DataPlane with `kubernetesCluster` and `registry` to the default release, where a cluster agent takes their place.
 *
 * @param legacy A valid one; what is not is told in `refused`.
 * @param answers What only the user knows: first of all the CA of the agent, `spec.clusterAgent.clientCA`.
 * @returns As {@link migrate} from v0.3. Nothing is thrown.
 * @example
 * migrateLegacyDataPlane(legacy, { 'DataPlane/acme/production#spec.clusterAgent.clientCA': { value: pem } })
 */
export function migrateLegacyDataPlane(legacy: LegacyDataPlane, answers: Answers = {}): Migration<typeof defaultRelease> {
  return migrate(legacy, { from: 'v0.3', answers })
}
