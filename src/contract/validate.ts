/** Turns a generated validator into the functions that users call. */
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { keysOf } from '../base/pointer.ts'
import type { DraftIssue, DraftIssues } from './draft-issues.ts'
import { accepts, addIssue, collect } from './draft-issues.ts'
import type { Issue, Result } from './issue.ts'
import { formatIssue, messageOf } from './messages.ts'
import { unreadableIn } from './unreadable.ts'

/** A generated function that checks one kind: returns drafts, or null. */
export type Check = (input: unknown) => DraftIssues

/**
 * A pure validator: takes any input and returns a result; it never throws and never changes the input.
 *
 * It is a Standard Schema (version 1), so libraries that support those accept it.
 */
export interface Validator<T> extends StandardSchemaV1<unknown, T> {
  (input: unknown): Result<T>
}

/** Creates the validator of one kind. */
export function validatorOf<T>(check: Check): Validator<T> {
  const validate = (input: unknown): Result<T> => {
    const issues = issuesOf(check, input)
    // The check found no issue, so the input is a T: both are generated from the same schema.
    return issues === null ? { ok: true, value: input as T } : { ok: false, issues: withMessages(issues) }
  }
  return Object.assign(validate, { '~standard': standardSchema(validate) })
}

/** Creates the type guard of one kind: the same verdict without messages. */
export function guardOf<T>(check: Check): (input: unknown) => input is T {
  return (input): input is T => {
    try {
      return accepts(check, input)
    } catch {
      return false
    }
  }
}

/** Creates the assertion of one kind, which throws a {@link ValidationError}. */
export function assertionOf<T>(validate: Validator<T>): (input: unknown) => asserts input is T {
  return (input) => {
    const result = validate(input)
    if (!result.ok) throw new ValidationError(result.issues)
  }
}

/** What an assertion throws: has every issue, and a message with a line for each. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError'
  readonly issues: readonly [Issue, ...Issue[]]

  constructor(issues: readonly [Issue, ...Issue[]]) {
    const shown = issues.slice(0, SHOWN).map(formatIssue)
    super([...shown, ...(issues.length > SHOWN ? [`and ${issues.length - SHOWN} more`] : [])].join('\n'))
    this.issues = issues
  }
}

/** The most lines of a ValidationError's message; `issues` has all of them. */
const SHOWN = 20

/**
 * The issues of an input, or null, with every message still empty.
 *
 * For callers that only count or locate issues: messages are created for those that are shown.
 */
export function issuesOf(check: Check, input: unknown): [DraftIssue, ...DraftIssue[]] | null {
  let drafts: DraftIssues
  try {
    drafts = collect(check, input)
    if (drafts === null) return null
    // A circular object is one mistake, whatever else is wrong within it.
    const cycle = unreadableIn(input)?.[0]
    if (cycle !== undefined) drafts = [...drafts.filter(({ path }) => !isAtOrUnder(path, cycle.path)), cycle]
  } catch {
    drafts = unreadableIn(input) ?? addIssue(null, null, 'unreadable')
  }
  for (const found of drafts) if (found.field.charCodeAt(0) === DOT) found.field = found.field.slice(1)
  // A check returns null if it finds nothing, never an empty list.
  return drafts as [DraftIssue, ...DraftIssue[]]
}

const DOT = 46

/** Fills in the messages; from here on the drafts are issues. */
export function withMessages(drafts: [DraftIssue, ...DraftIssue[]]): [Issue, ...Issue[]] {
  // A draft has the details that the issue of its code declares: draft-issues.ts creates no others.
  const issues = drafts as unknown as [Issue, ...Issue[]]
  for (const issue of issues) (issue as { message: string }).message = messageOf(issue)
  return issues
}

function standardSchema<T>(validate: (input: unknown) => Result<T>): StandardSchemaV1.Props<unknown, T> {
  return {
    version: 1,
    vendor: 'openchoreo-planes',
    validate: (input) => {
      const result = validate(input)
      return result.ok
        ? { value: result.value }
        : { issues: result.issues.map(({ message, path }) => ({ message, path: keysOf(path) })) }
    },
  }
}

export const isAtOrUnder = (path: string, parent: string): boolean => path === parent || path.startsWith(`${parent}/`)
