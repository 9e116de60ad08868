/**
 * The private members of `yaml` that are read or replaced, all of them in this file. The public API has no alternative to any of them.
 *
 * | member | why |
 * |---|---|
 * | `Lexer.indentNext`, `continueScalar`, with `flowLevel`, `buffer`, `pos` | YAML 1.1 lets a line of a quoted scalar or a flow collection start in any column |
 * | `Composer.onError` | the composer creates an Error with a stack trace for each syntax error; a million of them take minutes |
 *
 * package.json pins the minor version (`~2.9.1`). When a later version renames or removes a member, test/yaml/private-members.test.ts fails, and
 * so does type checking where a member is read. When one only behaves differently, the recorded answers of kubectl in test/yaml/read.test.ts
 * fail, or the deadlines in test/yaml/hostile.test.ts.
 */

import { type Composer, type ErrorCode, Lexer } from 'yaml'

/** A lexer that accepts lines of quoted scalars, and those inside [] and {}, that start in any column. */
export function createLenientLexer(): Lexer {
  const lexer = new Lexer()
  const continueScalar: (offset: number) => number = lexer['continueScalar'].bind(lexer)
  let least = 0
  let quoted = false
  Object.defineProperty(lexer, 'indentNext', {
    get: () => (quoted || lexer['flowLevel'] > 0 ? 0 : least),
    set: (indent: number) => {
      least = indent
    },
  })
  Object.defineProperty(lexer, 'continueScalar', {
    value: (offset: number) => {
      quoted = /["']/.test(lexer['buffer'][lexer['pos']] ?? '')
      const end = continueScalar(offset)
      quoted = false
      return end
    },
  })
  return lexer
}

/** Where the composer finds an error: an offset, a range, or a token or node. */
export type ErrorSource = number | readonly [number, number] | { readonly offset: number }

/** Makes a composer report errors and warnings to a function, without creating an Error for each. */
export function replaceErrorHandler(
  composer: Composer,
  onError: (source: ErrorSource, code: ErrorCode, message: string, isWarning?: boolean) => void,
): void {
  Object.defineProperty(composer, 'onError', { value: onError })
}
