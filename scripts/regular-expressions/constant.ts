/** Strings and regular expressions in TypeScript that are known without running it. */
import ts from 'typescript'

/** A regular expression. */
export interface Pattern {
  readonly source: string
  readonly flags: string
}

/** What is known of the constants of one file. */
export interface Constants {
  /** The value of an expression; undefined where it depends on anything else than constants of the file. */
  readonly text: (node: ts.Expression) => string | undefined
  readonly pattern: (node: ts.Expression) => Pattern | undefined
}

export function constantsOf(file: ts.SourceFile): Constants {
  const values = constantValues(file)

  function text(node: ts.Expression): string | undefined {
    const inner = withoutTypes(node)
    if (ts.isStringLiteralLike(inner)) return inner.text
    if (ts.isIdentifier(inner)) return constant(inner, text)
    if (ts.isTemplateExpression(inner)) {
      return joined([
        inner.head.text,
        ...inner.templateSpans.flatMap(({ expression, literal }) => [text(expression), literal.text]),
      ])
    }
    if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return joined([text(inner.left), text(inner.right)])
    if (
      ts.isTaggedTemplateExpression(inner) &&
      inner.tag.getText(file) === 'String.raw' &&
      !ts.isTemplateExpression(inner.template)
    )
      return inner.template.rawText
    if (ts.isPropertyAccessExpression(inner) && inner.name.text === 'source') return pattern(inner.expression)?.source
    if (ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression) && inner.expression.name.text === 'join')
      return textOfJoin(inner.expression.expression, inner.arguments)
    return undefined
  }

  function textOfJoin(list: ts.Expression, [separator, ...more]: readonly ts.Expression[]): string | undefined {
    const between = separator ? text(separator) : ','
    const array = withoutTypes(list)
    // The array of a constant can still be changed.
    if (between === undefined || more.length > 0 || !ts.isArrayLiteralExpression(array)) return undefined
    return joined(array.elements.map(text), between)
  }

  function pattern(node: ts.Expression): Pattern | undefined {
    const inner = withoutTypes(node)
    if (ts.isRegularExpressionLiteral(inner)) return patternOfLiteral(inner.text)
    if (ts.isIdentifier(inner)) return constant(inner, pattern)
    if (!isCallOfRegExp(inner)) return undefined
    const [first, second] = inner.arguments ?? []
    const copied = first && pattern(first)
    const source = copied ? copied.source : first && text(first)
    const flags = second ? text(second) : (copied?.flags ?? '')
    return source === undefined || flags === undefined ? undefined : { source, flags }
  }

  function constant<T>(name: ts.Identifier, read: (value: ts.Expression) => T | undefined): T | undefined {
    const value = values.get(name.text)
    return value && read(value)
  }

  return { text, pattern }
}

/** `RegExp(...)` and `new RegExp(...)`. */
export function isCallOfRegExp(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  return (
    (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  )
}

/** An expression without parentheses and without what says its type. */
function withoutTypes(node: ts.Expression): ts.Expression {
  const isWrapper =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  return isWrapper ? withoutTypes(node.expression) : node
}

function patternOfLiteral(literal: string): Pattern {
  const end = literal.lastIndexOf('/')
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) }
}

/** What constants of a file are set to. A name that is declared twice, as another one in a function may be, is not in it. */
function constantValues(file: ts.SourceFile): ReadonlyMap<string, ts.Expression | undefined> {
  const values = new Map<string, ts.Expression | undefined>()
  const visit = (node: ts.Node): void => {
    if (isDeclarationWithName(node)) {
      const isConstant = ts.isVariableDeclaration(node) && (node.parent.flags & ts.NodeFlags.Const) !== 0
      values.set(node.name.text, isConstant && !values.has(node.name.text) ? node.initializer : undefined)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return values
}

function isDeclarationWithName(node: ts.Node): node is ts.Node & { readonly name: ts.Identifier } {
  const isDeclaration =
    ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node)
  return isDeclaration && node.name !== undefined && ts.isIdentifier(node.name)
}

function joined(parts: readonly (string | undefined)[], separator = ''): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(separator)
}
