/**
 * Finds where a value that may be an object is made a string: `String(value)`, a template literal, `+` and `join`. An object of a manifest that
 * has a field `toString` makes each of them throw, so such a value needs a check of its type first.
 */
import { dirname } from 'node:path'
import ts from 'typescript'

/** A place in a source file, and the expression there. */
export interface Conversion {
  readonly file: string
  readonly line: number
  readonly text: string
}

/** The unchecked conversions in the source files of a TypeScript project that `isOurs`. */
export function uncheckedConversions(tsconfig: string, isOurs: (file: string) => boolean): Conversion[] {
  const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(tsconfig))
  const program = ts.createProgram(fileNames.filter(isOurs), options)
  const checker = program.getTypeChecker()
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isOurs(fileName))
    .flatMap((source) =>
      convertedIn(source, checker)
        .filter((node) => !isPrimitive(checker.getTypeAtLocation(node), checker))
        .map((node) => ({
          file: source.fileName,
          line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
          text: node.getText(),
        })),
    )
}

/** The expressions that a file makes strings of. */
function convertedIn(source: ts.SourceFile, checker: ts.TypeChecker): ts.Expression[] {
  const found: ts.Expression[] = []
  const isString = (node: ts.Node): boolean => (checker.getTypeAtLocation(node).flags & ts.TypeFlags.StringLike) !== 0
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent))
      found.push(...node.templateSpans.map(({ expression }) => expression))
    else if (ts.isCallExpression(node)) found.push(...convertedBy(node))
    else if (ts.isBinaryExpression(node) && PLUS.has(node.operatorToken.kind) && (isString(node.left) || isString(node.right)))
      found.push(node.left, node.right)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const PLUS: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.PlusToken, ts.SyntaxKind.PlusEqualsToken])

function convertedBy({ expression, arguments: args }: ts.CallExpression): readonly ts.Expression[] {
  if (ts.isIdentifier(expression) && (expression.text === 'String' || expression.text === 'Number')) return args
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'join' ? [expression.expression] : []
}

/** Whether every value of a type, or every item of such an array, is made a string without calling anything of its own. */
function isPrimitive(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion()) return type.types.every((each) => isPrimitive(each, checker))
  if (type.isIntersection()) return type.types.some((each) => isPrimitive(each, checker))
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = checker.getBaseConstraintOfType(type)
    return constraint !== undefined && isPrimitive(constraint, checker)
  }
  if (checker.isArrayType(type) || checker.isTupleType(type))
    return checker.getTypeArguments(type as ts.TypeReference).every((each) => isPrimitive(each, checker))
  return (type.flags & PRIMITIVE) !== 0
}

const PRIMITIVE =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.BigIntLike |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Null |
  ts.TypeFlags.Never |
  ts.TypeFlags.Enum
