// Generated from schemas/ by `npm run generate`. Do not edit.
/** Planes of OpenChoreo release v0.6. */
import { type Filled, fillDefaults } from '../../src/contract/defaults.ts'
import { checkByKind, type KindChecks } from '../../src/contract/by-kind.ts'
import { type UpdateRules, updateValidatorOf } from '../../src/contract/update.ts'
import { assertionOf, guardOf, type Validator, validatorOf } from '../../src/contract/validate.ts'
import { defaults, type StaticDefaults } from './defaults.ts'
import type { BuildPlane, DataPlane, Environment, Organization, Plane } from './types.ts'
import { buildPlane, dataPlane, environment, organization } from './validators.js'

export type * from '../../src/contract/issue.ts'
export { formatIssue } from '../../src/contract/messages.ts'
export { ValidationError, type Validator } from '../../src/contract/validate.ts'
export type * from './types.ts'

/**
 * Validates a DataPlane of release v0.6.
 *
 * @param input Any value; never changed.
 * @returns `{ ok: true, value }` with the same object, typed, or `{ ok: false, issues }` with every issue. Never throws.
 * @example
 * import { formatIssue, validateDataPlane } from 'openchoreo-planes/v0.6'
 *
 * const result = validateDataPlane({ apiVersion: 'openchoreo.dev/v1alpha1', kind: 'DataPlane', metadata: { name: 'eu-west' } })
 * if (!result.ok) result.issues.map(formatIssue) // => ['spec: required field is missing.']
 */
export const validateDataPlane: Validator<DataPlane> = /* @__PURE__ */ validatorOf(dataPlane)

/**
 * Checks whether an input is a valid DataPlane of release v0.6, like {@link validateDataPlane} but without issues.
 *
 * @param input Any value; never changed.
 * @returns Whether it is valid. Never throws.
 * @example
 * import { isDataPlane } from 'openchoreo-planes/v0.6'
 *
 * isDataPlane({ kind: 'Pod' }) // => false
 */
export const isDataPlane: (input: unknown) => input is DataPlane = /* @__PURE__ */ guardOf(dataPlane)

/**
 * Asserts that an input is a valid DataPlane of release v0.6.
 *
 * @param input Any value; never changed.
 * @returns Nothing; TypeScript narrows the input to the type.
 * @throws ValidationError with every issue, and a message with one line for each.
 * @example
 * import { assertDataPlane } from 'openchoreo-planes/v0.6'
 *
 * const input: unknown = { apiVersion: 'openchoreo.dev/v1alpha1', kind: 'DataPlane', metadata: { name: 'eu-west' } }
 * try {
 *   assertDataPlane(input)
 * } catch (error) {
 *   String(error) // => 'ValidationError: spec: required field is missing.'
 * }
 */
export const assertDataPlane: (input: unknown) => asserts input is DataPlane = /* @__PURE__ */ assertionOf(validateDataPlane)

/**
 * Validates a BuildPlane of release v0.6.
 *
 * @param input Any value; never changed.
 * @returns `{ ok: true, value }` with the same object, typed, or `{ ok: false, issues }` with every issue. Never throws.
 * @example
 * import { formatIssue, validateBuildPlane } from 'openchoreo-planes/v0.6'
 *
 * const result = validateBuildPlane({ apiVersion: 'openchoreo.dev/v1alpha1', kind: 'BuildPlane', metadata: { name: 'eu-west' } })
 * if (!result.ok) result.issues.map(formatIssue) // => ['spec: required field is missing.']
 */
export const validateBuildPlane: Validator<BuildPlane> = /* @__PURE__ */ validatorOf(buildPlane)

/**
 * Checks whether an input is a valid BuildPlane of release v0.6, like {@link validateBuildPlane} but without issues.
 *
 * @param input Any value; never changed.
 * @returns Whether it is valid. Never throws.
 * @example
 * import { isBuildPlane } from 'openchoreo-planes/v0.6'
 *
 * isBuildPlane({ kind: 'Pod' }) // => false
 */
export const isBuildPlane: (input: unknown) => input is BuildPlane = /* @__PURE__ */ guardOf(buildPlane)

/**
 * Asserts that an input is a valid BuildPlane of release v0.6.
 *
 * @param input Any value; never changed.
 * @returns Nothing; TypeScript narrows the input to the type.
 * @throws ValidationError with every issue, and a message with one line for each.
 * @example
 * import { assertBuildPlane } from 'openchoreo-planes/v0.6'
 *
 * const input: unknown = { apiVersion: 'openchoreo.dev/v1alpha1', kind: 'BuildPlane', metadata: { name: 'eu-west' } }
 * try {
 *   assertBuildPlane(input)
 * } catch (error) {
 *   String(error) // => 'ValidationError: spec: required field is missing.'
 * }
 */
export const assertBuildPlane: (input: unknown) => asserts input is BuildPlane = /* @__PURE__ */ assertionOf(validateBuildPlane)

/**
 * Validates an Environment of release v0.6.
 *
 * @param input Any value; never changed.
 * @returns `{ ok: true, value }` with the same object, typed, or `{ ok: false, issues }` with every issue. Never throws.
 * @example
 * import { formatIssue, validateEnvironment } from 'openchoreo-planes/v0.6'
 *
 * const result = validateEnvironment({ apiVersion: 'openchoreo.dev/v1alpha1', kind: 'Environment', metadata: { name: 'eu-west' } })
 * if (!result.ok) result.issues.map(formatIssue) // => ['spec: required field is missing.']
 */
export const validateEnvironment: Validator<Environment> = /* @__PURE__ */ validatorOf(environment)

/**
 * Checks whether an input is a valid Environment of release v0.6, like {@link validateEnvironment} but without issues.
 *
 * @param input Any value; never changed.
 * @returns Whether it is valid. Never throws.
 * @example
 * import { isEnvironment } from 'openchoreo-planes/v0.6'
 *
 * isEnvironment({ kind: 'Pod' }) // => false
 */
export const isEnvironment: (input: unknown) => input is Environment = /* @__PURE__ */ guardOf(environment)

/**
 * Asserts that an input is a valid Environment of release v0.6.
 *
 * @param input Any value; never changed.
 * @returns Nothing; TypeScript narrows the input to the type.
 * @throws ValidationError with every issue, and a message with one line for each.
 * @example
 * import { assertEnvironment } from 'openchoreo-planes/v0.6'
 *
 * const input: unknown = { apiVersion: 'openchoreo.dev/v1alpha1', kind: 'Environment', metadata: { name: 'eu-west' } }
 * try {
 *   assertEnvironment(input)
 * } catch (error) {
 *   String(error) // => 'ValidationError: spec: required field is missing.'
 * }
 */
export const assertEnvironment: (input: unknown) => asserts input is Environment = /* @__PURE__ */ assertionOf(validateEnvironment)

/**
 * Validates an Organization of release v0.6.
 *
 * @param input Any value; never changed.
 * @returns `{ ok: true, value }` with the same object, typed, or `{ ok: false, issues }` with every issue. Never throws.
 * @example
 * import { formatIssue, validateOrganization } from 'openchoreo-planes/v0.6'
 *
 * const result = validateOrganization({ apiVersion: 'openchoreo.dev/v1alpha1', kind: 'Organization' })
 * if (!result.ok) result.issues.map(formatIssue) // => ['metadata: required field is missing.']
 */
export const validateOrganization: Validator<Organization> = /* @__PURE__ */ validatorOf(organization)

/**
 * Checks whether an input is a valid Organization of release v0.6, like {@link validateOrganization} but without issues.
 *
 * @param input Any value; never changed.
 * @returns Whether it is valid. Never throws.
 * @example
 * import { isOrganization } from 'openchoreo-planes/v0.6'
 *
 * isOrganization({ kind: 'Pod' }) // => false
 */
export const isOrganization: (input: unknown) => input is Organization = /* @__PURE__ */ guardOf(organization)

/**
 * Asserts that an input is a valid Organization of release v0.6.
 *
 * @param input Any value; never changed.
 * @returns Nothing; TypeScript narrows the input to the type.
 * @throws ValidationError with every issue, and a message with one line for each.
 * @example
 * import { assertOrganization } from 'openchoreo-planes/v0.6'
 *
 * const input: unknown = { apiVersion: 'openchoreo.dev/v1alpha1', kind: 'Organization' }
 * try {
 *   assertOrganization(input)
 * } catch (error) {
 *   String(error) // => 'ValidationError: metadata: required field is missing.'
 * }
 */
export const assertOrganization: (input: unknown) => asserts input is Organization = /* @__PURE__ */ assertionOf(validateOrganization)

const kinds: KindChecks = {
  checks: {
    DataPlane: dataPlane,
    BuildPlane: buildPlane,
    Environment: environment,
    Organization: organization,
  },
  replaced: {"WorkflowPlane":"BuildPlane"},
}

const checkPlane = /* @__PURE__ */ checkByKind(kinds)

/**
 * Validates a resource of any kind of release v0.6, by its `kind`.
 *
 * @param input Any value; never changed.
 * @returns `{ ok: true, value }` with the same object, narrowable by `kind`, or `{ ok: false, issues }`. Never throws.
 *   A kind that these releases do not have is one issue, `unknown-kind`.
 * @example
 * import { validatePlane } from 'openchoreo-planes/v0.6'
 *
 * const result = validatePlane({
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'Environment',
 *   metadata: { name: 'production', namespace: 'acme' },
 *   spec: {},
 * })
 * if (result.ok && result.value.kind === 'Environment') result.value.metadata.name // => 'production'
 */
export const validatePlane: Validator<Plane> = /* @__PURE__ */ validatorOf(checkPlane)

/**
 * Checks whether an input is a valid resource of any kind of release v0.6, like {@link validatePlane} but without issues.
 *
 * @param input Any value; never changed.
 * @returns Whether it is valid. Never throws.
 * @example
 * import { isPlane } from 'openchoreo-planes/v0.6'
 *
 * const input: unknown = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'Environment',
 *   metadata: { name: 'production', namespace: 'acme' },
 *   spec: {},
 * }
 * isPlane(input) // => true
 * if (isPlane(input)) input.kind // => 'Environment'
 */
export const isPlane: (input: unknown) => input is Plane = /* @__PURE__ */ guardOf(checkPlane)

/**
 * A plane as {@link withDefaults} returns it: fields with a static default are set. Defaults that come from other fields
 * (`planeID`, the namespace of a secret) stay optional, because they cannot always be derived.
 */
export type WithDefaults<P extends Plane> = P extends Plane ? Filled<P, StaticDefaults[P['kind']]> : never

/**
 * Writes the defaults of release v0.6: those of the API server, and those of fields that the reference documents let you omit
 * (`planeID` from the name where that is a valid plane ID, the kind of a reference, the namespace of a secret).
 *
 * @param plane A valid plane; never changed. Its status gets no defaults.
 * @returns A new object. Defaults are written only if the object that contains them exists. Applying it twice changes nothing more.
 * @example
 * import { type Environment, withDefaults } from 'openchoreo-planes/v0.6'
 *
 * const environment: Environment = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'Environment',
 *   metadata: { name: 'production', namespace: 'acme' },
 *   spec: {},
 * }
 * withDefaults(environment) // => environment
 */
export const withDefaults = <P extends Plane>(plane: P): WithDefaults<P> =>
  // The table of a kind writes what WithDefaults declares: both are generated from the same schema.
  fillDefaults(plane, defaults) as unknown as WithDefaults<P>

const updateRules: UpdateRules<Plane> = {
  check: checkPlane,
  clusterScoped: ["Organization"],
  immutable: {"Environment":[{"pointer":"/spec/dataPlaneRef","unset":[""]}]},
  ruled: {"Environment":["/spec","/spec/dataPlaneRef"]},
  choices: {},
  withDefaults,
}

/**
 * Validates an update: `next` must be valid, and must not change what cannot change (kind, name, namespace, uid, the deletion fields of
 * metadata, and Environment.dataPlaneRef once it is set).
 *
 * As in the API server, an issue that `previous` already had is accepted if the update does not change that value.
 *
 * @param previous The stored object.
 * @param next The updated object.
 * @returns As {@link validatePlane}; a changed immutable field is `immutable-field`. Never throws.
 * @example
 * import { validateUpdate } from 'openchoreo-planes/v0.6'
 *
 * const previous = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'Environment',
 *   metadata: { name: 'production', namespace: 'acme' },
 *   spec: {},
 * }
 * const result = validateUpdate(previous, { ...previous, metadata: { name: 'staging', namespace: 'acme' } })
 * if (!result.ok) result.issues.map(({ code, field }) => [code, field]) // => [['immutable-field', 'metadata.name']]
 */
export const validateUpdate = /* @__PURE__ */ updateValidatorOf<Plane>(updateRules)
