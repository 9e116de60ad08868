/** Migrates manifests from one release to a later one. */
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
  IgnoredAnswer,
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
 * Migrates a manifest to a later release, through every release in between.
 *
 * @param input A plane, Environment or Organization as plain data; it is never changed, and unchanged parts are shared with the result.
 * @param options The releases, and answers to the needs of an earlier run.
 * @returns The result, with every change, loss and open need. To its own contract line a manifest is returned equal. Never throws: `refused`
 *   says what cannot be migrated.
 * @example
 * import { migrate } from 'openchoreo-planes/migrate'
 *
 * const environment = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'Environment',
 *   metadata: { name: 'production', namespace: 'acme' },
 *   spec: { dataPlaneRef: 'eu-west' },
 * }
 * const { from, resources, needs } = migrate(environment, { to: 'v1.2' })
 * from // => 'v0.14'
 * resources[0] // => { ...environment, spec: { dataPlaneRef: { kind: 'DataPlane', name: 'eu-west' } } }
 * needs // => []
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

/** A DataPlane of v0.3, with `kubernetesCluster` and `registry`, as in the first reference documents. */
export type LegacyDataPlane = Extract<PlaneByRelease['v0.3'], { kind: 'DataPlane' }>

/**
 * Migrates a DataPlane with `kubernetesCluster` and `registry` to the default release, where a cluster agent replaces them.
 *
 * @param legacy A valid one; otherwise `refused` says why it is not.
 * @param answers What only the user knows, mainly the CA of the agent, `spec.clusterAgent.clientCA`.
 * @returns The same as {@link migrate} from v0.3. Never throws.
 * @example
 * import { type LegacyDataPlane, migrateLegacyDataPlane } from 'openchoreo-planes/migrate'
 *
 * const legacy: LegacyDataPlane = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'DataPlane',
 *   metadata: { name: 'production', namespace: 'acme' },
 *   spec: {
 *     kubernetesCluster: {
 *       name: 'production',
 *       credentials: { apiServerURL: 'https://k8s.example.com', caCert: 'LS0t', clientCert: 'LS0t', clientKey: 'LS0t' },
 *     },
 *     registry: { prefix: 'registry.example.com/acme' },
 *     gateway: { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com' },
 *   },
 * }
 * const [need] = migrateLegacyDataPlane(legacy).needs
 * need?.key // => 'DataPlane/acme/production#spec.clusterAgent.clientCA'
 *
 * const clientCA = { secretRef: { name: 'agent-ca', key: 'ca.crt' } }
 * migrateLegacyDataPlane(legacy, { 'DataPlane/acme/production#spec.clusterAgent.clientCA': clientCA }).ok // => true
 */
export function migrateLegacyDataPlane(legacy: LegacyDataPlane, answers: Answers = {}): Migration<typeof defaultRelease> {
  return migrate(legacy, { from: 'v0.3', answers })
}
