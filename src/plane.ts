/** Validators of any plane, by its `kind`. */
import { type Faults, fault, notAllowed, notAnObject } from './faults.ts'
import { nearest } from './nearest.ts'
import type { Judge } from './validate.ts'

/** What a line knows of kinds. */
export interface Kinds {
  /** The judge of each kind. */
  readonly judges: Readonly<Record<string, Judge>>
  /** Kinds of other releases, and what this one has in their place. */
  readonly replaced: Readonly<Record<string, string>>
}

const API_VERSION = { code: 'wrong-api-version', allowed: ['openchoreo.dev/v1alpha1'] } as const

/** The judge of a line: the one of the input's kind, or, where the line has none, a fault about the kind. */
export function judgeByKind({ judges, replaced }: Kinds): Judge {
  return (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return notAnObject(input)
    // An object that is no array has keys, whatever they hold.
    const { apiVersion, kind } = input as Readonly<Record<string, unknown>>
    const judge = typeof kind === 'string' && Object.hasOwn(judges, kind) ? judges[kind] : undefined
    if (judge) return judge(input)
    const faults = judgeApiVersion(apiVersion)
    if (kind === undefined || kind === null) return fault(faults, 'kind', 'missing-field')
    const allowed = Object.keys(judges)
    if (typeof kind !== 'string') return notAllowed(faults, 'kind', kind, { code: 'unknown-kind', allowed })
    const suggestion = Object.hasOwn(replaced, kind) ? replaced[kind] : nearest(kind, allowed)
    return fault(faults, 'kind', 'unknown-kind', suggestion === undefined ? { allowed } : { allowed, suggestion })
  }
}

function judgeApiVersion(apiVersion: unknown): Faults {
  if (apiVersion === undefined || apiVersion === null) return fault(null, 'apiVersion', 'missing-field')
  return apiVersion === API_VERSION.allowed[0] ? null : notAllowed(null, 'apiVersion', apiVersion, API_VERSION)
}
