/** An example of a comment as a program: what is before `// => value` is compared with the value. */
import { compileFunction } from 'node:vm'
import ts from 'typescript'

/** A value, and what the example says that it is. */
export interface Comparison {
  readonly found: unknown
  readonly expected: unknown
}

/** Expressions of an example with a value after them. */
export function valuesIn(text: string): ts.ExpressionStatement[] {
  const file = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022, true)
  const found: ts.ExpressionStatement[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) && valueAfter(text, node) !== undefined) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Runs an example; `modules` are what it can import. A comparison for each value that is reached. */
export function runExample(text: string, modules: ReadonlyMap<string, unknown>): Comparison[] {
  const comparisons: Comparison[] = []
  const comparing = valuesIn(text).reduceRight((before, { expression, end }) => {
    const from = expression.getStart()
    const call = `compare(${text.slice(from, expression.end)}, () => (${valueAfter(text, { end })}));`
    return before.slice(0, from) + call + before.slice(end)
  }, text)
  const { outputText } = ts.transpileModule(comparing, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const required = (name: string): unknown => {
    if (!modules.has(name)) throw new Error(`${name} is no entry point`)
    return modules.get(name)
  }
  const compare = (found: unknown, expected: () => unknown): void => {
    comparisons.push({ found, expected: expected() })
  }
  compileFunction(outputText, ['require', 'exports', 'compare'])(required, {}, compare)
  return comparisons
}

function valueAfter(text: string, { end }: { readonly end: number }): string | undefined {
  const [comment] = ts.getTrailingCommentRanges(text, end) ?? []
  return comment && /^\/\/ => (.+)$/.exec(text.slice(comment.pos, comment.end))?.[1]
}
