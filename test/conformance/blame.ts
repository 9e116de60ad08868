/**
 * Compares the places that both sides blame, written as the API server writes fields: `spec.list[0].name`.
 */
import type { Issue } from '../../src/contract/issue.ts'
import type { Blame } from './cases.ts'

/** Whether one field equals, contains or is contained in the other. The whole document ("") contains every field. */
export function related(one: string, other: string): boolean {
  return within(one, other) || within(other, one)
}

function within(inner: string, outer: string): boolean {
  return outer === '' || inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`)
}

/** `spec.planeID: invalid-plane-id; ...`, for the message of a failing test. */
export function ours(issues: readonly Issue[]): string {
  return issues.map(({ field, code }) => `${field}: ${code}`).join('; ') || 'nothing'
}

/** The same of what the server answered. */
export function theirs(errors: readonly Blame[]): string {
  return errors.map(([field, type]) => `${field}: ${type}`).join('; ') || 'nothing'
}

/** A wrong kind or apiVersion, a type in metadata that does not decode, or another object than the stored one hides the rest from the server. */
export function tellsAll(stage: string, errors: readonly Blame[]): boolean {
  return stage !== 'match' && errors.every(([, type]) => type !== 'Bad request' && type !== 'Conflict')
}

/** The field of an issue is the server's; where a name is made from generateName its path is where the mistake is. */
export function isAbout({ field, path }: Issue, blamed: string): boolean {
  return related(field, blamed) || related(path.slice(1).replaceAll('/', '.'), blamed)
}

/** Whether an issue is about a misspelt field, which the server misses under its right name. */
export function isMisspelling(issue: Issue, [field, type]: Blame): boolean {
  if (issue.code !== 'unknown-field' || issue.suggestion === undefined || type !== 'Required value') return false
  const parent = issue.field.slice(0, issue.field.length - issue.name.length)
  return field === `${parent}${issue.suggestion}`
}
