/**
 * Conditions of rules, as data: lint evaluates them, and the admission policies are generated from them.
 *
 * Patterns use only syntax that JavaScript and RE2 share.
 */

import type { Kind } from '../releases/kinds.ts'

/** A predicate of a string. */
export type Condition =
  | { readonly is: 'matching'; readonly pattern: RegExp }
  /** A match of the pattern, and the string somewhere after it: one pattern for both would take quadratic time here. */
  | { readonly is: 'followed'; readonly pattern: RegExp; readonly by: string }
  /** In UTF-16 code units here, and in code points in a policy. */
  | { readonly is: 'longer'; readonly than: number }
  | { readonly is: 'containing' | 'beginning' | 'equal'; readonly text: string }
  | { readonly is: 'not'; readonly condition: Condition }
  | { readonly is: 'all' | 'any'; readonly conditions: readonly Condition[] }
  /** Needs code: policies do not have it. */
  | { readonly is: 'custom'; readonly by: (text: string) => boolean }

/** One way in which a string is wrong, and the detail for the message. */
export interface Forbidden {
  readonly when: Condition
  readonly detail?: string
}

/** Places, as JSON Pointers, and what they must not contain. */
export type RuleCondition =
  | StringCondition
  | { readonly numbers: readonly string[]; readonly minimum: number; readonly maximum: number }
  /** Objects that must have at least one of some fields. */
  | { readonly objects: readonly string[]; readonly oneOf: readonly string[] }
  /** Listeners of one gateway that share a port: one of them is HTTP and the other is not, or one is HTTPS, the other is TLS, and they share a host. */
  | { readonly listeners: readonly ListenerCondition[] }

/** If several apply, the first one is reported. */
export interface StringCondition {
  readonly strings: readonly string[]
  /** The kinds that it is about. Default: all that have the places. */
  readonly kinds?: readonly Kind[]
  /** Places of lists whose items are such strings. */
  readonly lists?: readonly string[]
  readonly forbidden: readonly Forbidden[]
  /** A quick check for most valid strings; the others are checked again. */
  readonly fastPass?: Condition
}

/** Where a listener is defined. */
export interface ListenerCondition {
  readonly protocol: string
  /** Pointers to the parts of its gateway's name, to its port and to its host. */
  readonly gateway: readonly string[]
  readonly port: string
  readonly host: string
}

export const matching = (pattern: RegExp): Condition => ({ is: 'matching', pattern })
export const followed = (pattern: RegExp, by: string): Condition => ({ is: 'followed', pattern, by })
export const longer = (than: number): Condition => ({ is: 'longer', than })
export const containing = (text: string): Condition => ({ is: 'containing', text })
export const beginning = (text: string): Condition => ({ is: 'beginning', text })
export const equal = (text: string): Condition => ({ is: 'equal', text })
export const not = (condition: Condition): Condition => ({ is: 'not', condition })
export const all = (...conditions: readonly Condition[]): Condition => ({ is: 'all', conditions })
export const any = (...conditions: readonly Condition[]): Condition => ({ is: 'any', conditions })
export const custom = (by: (text: string) => boolean): Condition => ({ is: 'custom', by })

/** The first fault of a string. */
export function forbiddenIn(text: string, faults: readonly Forbidden[]): Forbidden | undefined {
  return faults.find(({ when }) => holds(when, text))
}

export function holds(condition: Condition, text: string): boolean {
  switch (condition.is) {
    case 'matching':
      return condition.pattern.test(text)
    case 'followed': {
      const first = condition.pattern.exec(text)
      return first !== null && text.includes(condition.by, first.index + first[0].length)
    }
    case 'longer':
      return text.length > condition.than
    case 'containing':
      return text.includes(condition.text)
    case 'beginning':
      return text.startsWith(condition.text)
    case 'equal':
      return text === condition.text
    case 'not':
      return !holds(condition.condition, text)
    case 'all':
      return condition.conditions.every((each) => holds(each, text))
    case 'any':
      return condition.conditions.some((each) => holds(each, text))
    case 'custom':
      return condition.by(text)
  }
}
