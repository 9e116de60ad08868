/**
 * What a rule looks at, as data: lint reads it, and the policies for a cluster are generated from it.
 *
 * Patterns are of what JavaScript and RE2 have in common.
 */

/** Something that holds of a text or does not. */
export type Condition =
  | { readonly is: 'matching'; readonly pattern: RegExp }
  /** A match of the pattern, and the text somewhere after it: one pattern for both would take quadratic time here. */
  | { readonly is: 'followed'; readonly pattern: RegExp; readonly by: string }
  /** In UTF-16 units here, and in code points in a cluster. */
  | { readonly is: 'longer'; readonly than: number }
  | { readonly is: 'containing' | 'beginning' | 'equal'; readonly text: string }
  | { readonly is: 'not'; readonly condition: Condition }
  | { readonly is: 'all' | 'any'; readonly conditions: readonly Condition[] }
  /** Only code can tell: a policy does not see it. */
  | { readonly is: 'told'; readonly by: (text: string) => boolean }

/** One way in which a text is wrong, and what the message says of it. */
export interface Forbidden {
  readonly when: Condition
  readonly detail?: string
}

/** Places, as JSON Pointers, and what may not stand there. */
export type RuleCondition =
  | StringCondition
  | { readonly numbers: readonly string[]; readonly minimum: number; readonly maximum: number }
  /** Listeners of one gateway that share a port, and speak different protocols. */
  | { readonly listeners: readonly ListenerCondition[] }

/** Of several faults the first one is told. */
export interface StringCondition {
  readonly strings: readonly string[]
  /** Places whose items are such texts. */
  readonly lists?: readonly string[]
  readonly forbidden: readonly Forbidden[]
  /** Texts that have none of the faults, and are most: the others are looked at again. */
  readonly fastPass?: Condition
}

/** Where a listener says what it is. */
export interface ListenerCondition {
  readonly protocol: string
  /** Pointers to the parts of the name of its gateway, and to its port. */
  readonly gateway: readonly string[]
  readonly port: string
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
export const custom = (by: (text: string) => boolean): Condition => ({ is: 'told', by })

/** The first thing that is wrong with a text. */
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
    case 'told':
      return condition.by(text)
  }
}
