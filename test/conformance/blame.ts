/**
 * Compares the places that two judges blame, written as the API server writes fields: `spec.list[0].name`.
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
