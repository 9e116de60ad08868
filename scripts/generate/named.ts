/** The module that users import: the named functions of each kind of a line, with their documentation. */
import { type Examples, examplesOf } from './named-examples.ts'
import { type Line, releases } from './read.ts'
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
 * @param input Anything at all; it is never changed.
 * @returns \`{ ok: true, value }\` with the same object, typed, or \`{ ok: false, issues }\` with every mistake. Nothing is thrown.
${examples.validate(kind)}
 */
export const validate${kind}: Validator<${kind}> = /* @__PURE__ */ validatorOf(${check})

/**
 * Tells whether an input is a valid ${kind} of ${span}; the verdict of {@link validate${kind}} without its issues.
 *
 * @param input Anything at all; it is never changed.
 * @returns Whether it is one. Nothing is thrown.
${examples.is(kind)}
 */
export const is${kind}: (input: unknown) => input is ${kind} = /* @__PURE__ */ guardOf(${check})

/**
 * Asserts that an input is a valid ${kind} of ${span}.
 *
 * @param input Anything at all; it is never changed.
 * @returns Nothing; from then on the input has the type.
 * @throws ValidationError with every issue, and a message with a line for each.
${examples.assert(kind)}
 */
export const assert${kind}: (input: unknown) => asserts input is ${kind} = /* @__PURE__ */ assertionOf(validate${kind})
`
}

function planeFunctions(line: Line, span: string, examples: Examples): string {
  const checks = line.kinds.map((kind) => `    ${kind}: ${functionName(`${kind}.json`)},\n`).join('')
  const names = Object.entries(releases.renamed)
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
 * @param input Anything at all; it is never changed.
 * @returns \`{ ok: true, value }\` with the same object, narrowable by \`kind\`, or \`{ ok: false, issues }\`. Nothing is thrown.
 *   A kind that these releases do not have is one issue, \`unknown-kind\`.
${examples.validatePlane}
 */
export const validatePlane: Validator<Plane> = /* @__PURE__ */ validatorOf(checkPlane)

/**
 * Tells whether an input is a valid resource of any kind of ${span}; the verdict of {@link validatePlane} without its issues.
 *
 * @param input Anything at all; it is never changed.
 * @returns Whether it is one. Nothing is thrown.
${examples.isPlane}
 */
export const isPlane: (input: unknown) => input is Plane = /* @__PURE__ */ guardOf(checkPlane)

/**
 * A plane as {@link withDefaults} returns it: fields with a static default are there. Those that are taken from other fields
 * (\`planeID\`, the namespace of a secret) stay optional, since they cannot always be.
 */
export type WithDefaults<P extends Plane> = P extends Plane ? Filled<P, StaticDefaults[P['kind']]> : never

/**
 * Writes the defaults of ${span} out: what the API server would write, and what the reference documents let you leave out
 * (\`planeID\` from the name where that is a valid plane ID, the kind of a reference, the namespace of a secret).
 *
 * @param plane A valid plane; it is not changed, and its status is left alone.
 * @returns A new object. Defaults are written only where the object that holds them exists. Doing it twice changes nothing more.
${examples.withDefaults}
 */
export const withDefaults = <P extends Plane>(plane: P): WithDefaults<P> =>
  // The table of a kind writes what WithDefaults says of it: both are generated from the same schema.
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
 * As in the API server, a mistake that \`previous\` already had is let pass where the update does not touch it.
 *
 * @param previous The object as it is stored.
 * @param next The object as it is to be.
 * @returns As {@link validatePlane}; what may not change is \`immutable-field\`. Nothing is thrown.
${examples.validateUpdate}
 */
export const validateUpdate = /* @__PURE__ */ updateValidatorOf<Plane>(updateRules)
`
}

const isKind = (kind: string): boolean => releases.kinds.some((known) => known.kind === kind)

const article = (kind: string): string => (/^[AEIOU]/.test(kind) ? 'an' : 'a')
