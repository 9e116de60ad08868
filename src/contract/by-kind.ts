/** Validators of any plane, by its `kind`. */

import { nearest } from '../base/nearest.ts'
import { addIssue, type DraftIssues, notAllowed, notAnObject } from './draft-issues.ts'
import type { Check } from './validate.ts'

/** What a line knows of kinds. */
export interface KindChecks {
  /** The check of each kind. */
  readonly checks: Readonly<Record<string, Check>>
  /** Kinds of other releases, and what this one has in their place. */
  readonly replaced: Readonly<Record<string, string>>
}

const API_VERSION = { code: 'wrong-api-version', allowed: ['openchoreo.dev/v1alpha1'] } as const

/** The check of a line: the one of the input's kind, or, where the line has none, an issue about the kind. */
export function checkByKind({ checks, replaced }: KindChecks): Check {
  return (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return notAnObject(input)
    // An object that is no array has keys, whatever they hold.
    const { apiVersion, kind } = input as Readonly<Record<string, unknown>>
    const check = typeof kind === 'string' && Object.hasOwn(checks, kind) ? checks[kind] : undefined
    if (check) return check(input)
    const issues = checkApiVersion(apiVersion)
    if (kind === undefined || kind === null) return addIssue(issues, 'kind', 'missing-field')
    const allowed = Object.keys(checks)
    if (typeof kind !== 'string') return notAllowed(issues, 'kind', kind, { code: 'unknown-kind', allowed })
    const suggestion = Object.hasOwn(replaced, kind) ? replaced[kind] : nearest(kind, allowed)
    return addIssue(issues, 'kind', 'unknown-kind', suggestion === undefined ? { allowed } : { allowed, suggestion })
  }
}

function checkApiVersion(apiVersion: unknown): DraftIssues {
  if (apiVersion === undefined || apiVersion === null) return addIssue(null, 'apiVersion', 'missing-field')
  return apiVersion === API_VERSION.allowed[0] ? null : notAllowed(null, 'apiVersion', apiVersion, API_VERSION)
}
