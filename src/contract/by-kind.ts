/** Validators of any plane, by its `kind`. */

import { nearest } from '../base/nearest.ts'
import { addIssue, type DraftIssues, notAllowed, notAnObject } from './draft-issues.ts'
import type { Check } from './validate.ts'

/** What a line knows about kinds. */
export interface KindChecks {
  /** The check of each kind. */
  readonly checks: Readonly<Record<string, Check>>
  /** Kinds of other releases, and what replaces them in this one. */
  readonly replaced: Readonly<Record<string, string>>
}

const API_VERSION = { code: 'wrong-api-version', allowed: ['openchoreo.dev/v1alpha1'] } as const

/** The check of a line: the one for the input's kind, or, if the line does not have the kind, an issue about it. */
export function checkByKind({ checks, replaced }: KindChecks): Check {
  return (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return notAnObject(input)
    // An object that is not an array has string keys, whatever their values.
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
