import { Lexer } from 'yaml'

/**
 * A lexer that lets the lines of a quoted text, and those inside [] and {}, begin anywhere, as YAML 1.1 does.
 *
 * YAML 1.2 wants them indented, and `yaml` has no option for it. What is set here is private to its lexer: the tests of read.ts notice when it changes.
 */
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
