/** What is meant by what the contract rejects, where a message can name it: the new form of a reference, and where a field belongs. */
import { type MisplacedField, misplacedFields } from '../../generated/misplaced-fields.ts'
import { stringAt, valueAt } from '../base/pointer.ts'
import { holdsIn, referenceFieldsOf } from '../releases/kinds.ts'
import type { Line } from '../releases/lines.ts'
import type { ResourceIssue } from '../repository/issues.ts'

/** The same issue with a message that names what is meant. */
export function withSuggestion(issue: ResourceIssue, resource: unknown, line: Line): ResourceIssue {
  if (issue.code === 'wrong-type') {
    const meant = referenceMeant(issue, resource, line)
    return meant
      ? { ...issue, message: `must be an object, not a string: write {kind: ${meant.kind}, name: ${meant.name}}.` }
      : issue
  }
  const field = issue.code === 'unknown-field' ? misplacedAt(issue.path, line) : undefined
  if (issue.code !== 'unknown-field' || !field) return issue
  const { suggestion: _, ...rest } = issue
  const known = issue.knownIn === undefined ? '' : ` (exists in ${issue.knownIn})`
  return {
    ...rest,
    message:
      field.belongsIn === undefined
        ? `unknown field${known}: replaced by ${field.replacedBy}, which has another form; migrate the manifest with openchoreo-planes migrate.`
        : `unknown field: it belongs in ${field.belongsIn}.`,
  }
}

/** What is known of a field that is written where a line does not have it. */
export function misplacedAt(path: string, line: Line): MisplacedField | undefined {
  return misplacedFields.find((field) => field.pointer === path && holdsIn(field, line))
}

/** The place where a field belongs that is written elsewhere: that it is missing there is the same mistake. */
export function placeMeantBy(issue: ResourceIssue, line: Line): string | undefined {
  const belongsIn = issue.code === 'unknown-field' ? misplacedAt(issue.path, line)?.belongsIn : undefined
  return belongsIn?.startsWith('spec.') ? `/${belongsIn.replaceAll('.', '/')}` : undefined
}

/** A reference to a plane in the form that it has from v0.15 on. */
export interface ReferenceMeant {
  readonly kind: string
  readonly name: string
}

/** The reference that is meant by a name alone, which references were before v0.15. */
export function referenceMeant(issue: ResourceIssue, resource: unknown, line: Line): ReferenceMeant | undefined {
  if (issue.code !== 'wrong-type') return undefined
  const field = referenceFieldsOf(stringAt(resource, '/kind'), line).find(({ pointer }) => pointer === issue.path)
  const [kind] = field?.form === 'object' ? field.to : []
  const name = valueAt(resource, issue.path)
  return kind !== undefined && typeof name === 'string' && name.length <= 63 && NAME.test(name) ? { kind, name } : undefined
}

const NAME = /^[a-z\d](?:[-a-z\d]*[a-z\d])?$/
