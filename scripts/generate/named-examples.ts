/** The examples in the documentation of a line's functions. test/jsdoc/ runs them. */
import { type Line, releases } from './read.ts'

/** The lines of an example, by the function that it is of. */
export interface Examples {
  validate(kind: string): string
  is(kind: string): string
  assert(kind: string): string
  readonly validatePlane: string
  readonly isPlane: string
  readonly withDefaults: string
  readonly validateUpdate: string
}

/** Examples that import from the newest release of the line. */
export function examplesOf(line: Line): Examples {
  const isDefault = line.releases.includes(releases.default)
  const name = isDefault ? 'openchoreo-planes' : `openchoreo-planes/${line.releases.at(-1)}`
  const importing = (names: string): string => `import { ${names} } from '${name}'`
  return {
    validate: (kind) =>
      comment(
        importing(`formatIssue, validate${kind}`),
        '',
        `const result = validate${kind}(${incomplete(line, kind).input})`,
        `if (!result.ok) result.issues.map(formatIssue) // => ['${incomplete(line, kind).issue}']`,
      ),
    is: (kind) => comment(importing(`is${kind}`), '', `is${kind}({ kind: 'Pod' }) // => false`),
    assert: (kind) =>
      comment(
        importing(`assert${kind}`),
        '',
        `const input: unknown = ${incomplete(line, kind).input}`,
        'try {',
        `  assert${kind}(input)`,
        '} catch (error) {',
        `  String(error) // => 'ValidationError: ${incomplete(line, kind).issue}'`,
        '}',
      ),
    validatePlane: comment(
      importing('validatePlane'),
      '',
      ...['const result = validatePlane({', ...ENVIRONMENT, '})'],
      "if (result.ok && result.value.kind === 'Environment') result.value.metadata.name // => 'production'",
    ),
    isPlane: comment(
      importing('isPlane'),
      '',
      ...['const input: unknown = {', ...ENVIRONMENT, '}'],
      'isPlane(input) // => true',
      "if (isPlane(input)) input.kind // => 'Environment'",
    ),
    withDefaults: withDefaults(line, importing),
    validateUpdate: comment(
      importing('validateUpdate'),
      '',
      ...['const previous = {', ...ENVIRONMENT, '}'],
      "const result = validateUpdate(previous, { ...previous, metadata: { name: 'staging', namespace: 'acme' } })",
      "if (!result.ok) result.issues.map(({ code, field }) => [code, field]) // => [['immutable-field', 'metadata.name']]",
    ),
  }
}

/** A plane without a planeID, where the line has them; else what has no defaults. */
function withDefaults(line: Line, importing: (names: string) => string): string {
  const kind = 'ObservabilityPlane'
  const spec = line.kinds.includes(kind) ? line.schema(`${kind}Spec.json`).properties : undefined
  if (!spec?.['planeID'])
    return comment(
      importing('type Environment, withDefaults'),
      '',
      ...['const environment: Environment = {', ...ENVIRONMENT, '}'],
      'withDefaults(environment) // => environment',
    )
  return comment(
    importing(`type ${kind}, withDefaults`),
    '',
    `const plane: ${kind} = {`,
    "  apiVersion: 'openchoreo.dev/v1alpha1',",
    `  kind: '${kind}',`,
    "  metadata: { name: 'logs', namespace: 'acme' },",
    "  spec: { clusterAgent: { clientCA: { value: '-----BEGIN CERTIFICATE-----...' } }, observerURL: 'https://observer.example.com' },",
    '}',
    "withDefaults(plane).spec.planeID // => 'logs'",
  )
}

/** A manifest in which one field is missing: spec, where the kind requires it. */
function incomplete(line: Line, kind: string): { readonly input: string; readonly issue: string } {
  const isSpecRequired = line.schema(`${kind}.json`).required?.includes('spec') === true
  const metadata = isSpecRequired ? ", metadata: { name: 'eu-west' }" : ''
  return {
    input: `{ apiVersion: 'openchoreo.dev/v1alpha1', kind: '${kind}'${metadata} }`,
    issue: `${isSpecRequired ? 'spec' : 'metadata'}: required field is missing.`,
  }
}

const ENVIRONMENT = [
  "  apiVersion: 'openchoreo.dev/v1alpha1',",
  "  kind: 'Environment',",
  "  metadata: { name: 'production', namespace: 'acme' },",
  '  spec: {},',
]

const comment = (...lines: readonly string[]): string =>
  [' * @example', ...lines.map((line) => ` * ${line}`.trimEnd())].join('\n')
