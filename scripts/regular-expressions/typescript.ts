/** The regular expressions in TypeScript and JavaScript. */
import ts from 'typescript'
import { type Constants, constantsOf, isCallOfRegExp, type Pattern } from './constant.ts'
import type { Source } from './source.ts'

/** A regular expression at a line of a file; without a pattern it is one that is made from input. */
export interface Found {
  readonly at: string
  readonly pattern: Pattern | undefined
}

export function patternsInCode({ path, text }: Source): Found[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const constants = constantsOf(file)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    const pattern = patternAt(node, constants)
    if (pattern !== 'none') {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push({ at: `${path}:${line + 1}`, pattern })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function patternAt(node: ts.Node, constants: Constants): Pattern | undefined | 'none' {
  if (ts.isRegularExpressionLiteral(node) || isCallOfRegExp(node)) return constants.pattern(node)
  if (ts.isIdentifier(node) && node.text === 'RegExp') return isHarmless(node) ? 'none' : undefined
  // These methods make a pattern of a string; the pattern of a constant is found where that is set.
  const [argument] = ts.isCallExpression(node) && isMethod(node.expression) ? node.arguments : []
  return argument && !constants.pattern(argument) ? undefined : 'none'
}

/** Whether the name `RegExp` is a type, an operand of `instanceof`, or called where the caller of this looks. */
function isHarmless(name: ts.Identifier): boolean {
  const { parent } = name
  return (
    ts.isTypeReferenceNode(parent) ||
    (isCallOfRegExp(parent) && parent.expression === name) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword && parent.right === name)
  )
}

function isMethod(called: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(called) && METHODS.has(called.name.text)
}

const METHODS: ReadonlySet<string> = new Set(['match', 'matchAll', 'search'])
