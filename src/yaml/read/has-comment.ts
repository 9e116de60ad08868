/** Looks for a comment in a text that can be read. Apart from the readers, because hardly any text is asked about. */
import { CST, Lexer } from 'yaml'

/** Whether a comment begins with a text, such as `#@`: the same text in a string is no comment. */
export function hasComment(text: string, beginning: string): boolean {
  let isString = false
  for (const lexeme of new Lexer().lex(text)) {
    if (!isString && CST.tokenType(lexeme) === 'comment' && lexeme.startsWith(beginning)) return true
    isString = !isString && CST.tokenType(lexeme) === 'scalar'
  }
  return false
}
