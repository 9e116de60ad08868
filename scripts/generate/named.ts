/** The module that users import: the named functions of each kind of a line, with their documentation. */
import { type Examples, examplesOf } from './named-examples.ts'
import { type Line, releases } from './read.ts'
import { renamedKinds } from './renamed.ts'
import { updateTables } from './updates.ts'
import { functionName } from './validators.ts'

/** `index.ts` of a line. */
export function namedModule(line: Line): string {
  const span = line.releases.length > 1 ? `releases ${line.releases.join(' and ')}` : `release ${line.releases[0]}`
  const examples = examplesOf(line)
  return [
    `/** Planes of OpenChoreo ${span}. */`,
    "import { type Filled, fillDefaults } from '../../src/contract/defaults.ts'",
    "import { checkByKind, type KindChecks } from '../../src/contract/by-kind.ts'",
    "import { type UpdateRules, updateValidatorOf } from '../../src/contract/update.ts'",
    "import { assertionOf, guardOf, type Validator, validatorOf } from '../../src/contract/validate.ts'",
    "import { defaults, type StaticDefaults } from './defaults.ts'",
    `import type { ${['Plane', ...line.kinds].sort().join(', ')} } from './types.ts'`,
    `import { ${line.kinds
      .map((kind) => functionName(`${kind}.json`))
      .sort()
      .join(', ')} } from './validators.js'`,
    '',
    "export type * from '../../src/contract/issue.ts'",
    "export { formatIssue } from '../../src/contract/messages.ts'",
    "export { ValidationError, type Validator } from '../../src/contract/validate.ts'",
    "export type * from './types.ts'",
    '',
    ...line.kinds.map((kind) => namedFunctions(kind, span, examples)),
    planeFunctions(line, span, examples),
  ].join('\n')
}

function namedFunctions(kind: string, span: string, examples: Examples): string {
  const check = functionName(`${kind}.json`)
  return `/**
 * Validates ${article(kind)} ${kind} of ${span}.
 *
 * @param input Any value; never changed.
 * @returns \`{ ok: true, value }\` with the same object, typed, or \`{ ok: false, issues }\` with every issue. Never throws.
${examples.validate(kind)}
 */
export const validate${kind}: Validator<${kind}> = /* @__PURE__ */ validatorOf(${check})

/**
 * Checks whether an input is a valid ${kind} of ${span}, like {@link validate${kind}} but without issues.
 *
 * @param input Any value; never changed.
 * @returns Whether it is valid. Never throws.
${examples.is(kind)}
 */
export const is${kind}: (input: unknown) => input is ${kind} = /* @__PURE__ */ guardOf(${check})

/**
 * Asserts that an input is a valid ${kind} of ${span}.
 *
 * @param input Any value; never changed.
 * @returns Nothing; TypeScript narrows the input to the type.
 * @throws ValidationError with every issue, and a message with one line for each.
${examples.assert(kind)}
 */
export const assert${kind}: (input: unknown) => asserts input is ${kind} = /* @__PURE__ */ assertionOf(validate${kind})
`
}

function planeFunctions(line: Line, span: string, examples: Examples): string {
  const checks = line.kinds.map((kind) => `    ${kind}: ${functionName(`${kind}.json`)},\n`).join('')
  const names = Object.entries(renamedKinds)
  const replaced = Object.fromEntries(
    // Both ways: a manifest may be too old for the line, or too new.
    [...names, ...names.filter(([, now]) => isKind(now)).map(([old, now]) => [now, old] as const)].filter(
      ([meant, here]) => !line.kinds.includes(meant) && (line.kinds.includes(here) || !isKind(here)),
    ),
  )
  return `const kinds: KindChecks = {
  checks: {
${checks}  },
  replaced: ${JSON.stringify(replaced)},
}

const checkPlane = /* @__PURE__ */ checkByKind(kinds)

/**
 * Validates a resource of any kind of ${span}, by its \`kind\`.
 *
 * @param input Any value; never changed.
 * @returns \`{ ok: true, value }\` with the same object, narrowable by \`kind\`, or \`{ ok: false, issues }\`. Never throws.
 *   A kind that these releases do not have is one issue, \`unknown-kind\`.
${examples.validatePlane}
 */
export const validatePlane: Validator<Plane> = /* @__PURE__ */ validatorOf(checkPlane)

/**
 * Checks whether an input is a valid resource of any kind of ${span}, like {@link validatePlane} but without issues.
 *
 * @param input Any value; never changed.
 * @returns Whether it is valid. Never throws.
${examples.isPlane}
 */
export const isPlane: (input: unknown) => input is Plane = /* @__PURE__ */ guardOf(checkPlane)

/**
 * A plane as {@link withDefaults} returns it: fields with a static default are set. Defaults that come from other fields
 * (\`planeID\`, the namespace of a secret) stay optional, because they cannot always be derived.
 */
export type WithDefaults<P extends Plane> = P extends Plane ? Filled<P, StaticDefaults[P['kind']]> : never

/**
 * Writes the defaults of ${span}: those of the API server, and those of fields that the reference documents let you omit
 * (\`planeID\` from the name where that is a valid plane ID, the kind of a reference, the namespace of a secret).
 *
 * @param plane A valid plane; never changed. Its status gets no defaults.
 * @returns A new object. Defaults are written only if the object that contains them exists. Applying it twice changes nothing more.
${examples.withDefaults}
 */
export const withDefaults = <P extends Plane>(plane: P): WithDefaults<P> =>
  // The table of a kind writes what WithDefaults declares: both are generated from the same schema.
  fillDefaults(plane, defaults) as unknown as WithDefaults<P>

const updateRules: UpdateRules<Plane> = {
  check: checkPlane,
${updateTables(line)}
  withDefaults,
}

/**
 * Validates an update: \`next\` must be valid, and must not change what cannot change (kind, name, namespace, uid, the deletion fields of
 * metadata, and Environment.dataPlaneRef once it is set).
 *
 * As in the API server, an issue that \`previous\` already had is accepted if the update does not change that value.
 *
 * @param previous The stored object.
 * @param next The updated object.
 * @returns As {@link validatePlane}; a changed immutable field is \`immutable-field\`. Never throws.
${examples.validateUpdate}
 */
export const validateUpdate = /* @__PURE__ */ updateValidatorOf<Plane>(updateRules)
`
}

const isKind = (kind: string): boolean => releases.kinds.some((known) => known.kind === kind)

const article = (kind: string): string => (/^[AEIOU]/.test(kind) ? 'an' : 'a')
