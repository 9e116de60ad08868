/** What the entry points export, with its documentation. */
import { relative } from 'node:path'
import ts from 'typescript'
import { compile, modules } from './program.ts'

export interface Documented {
  /** File and name. */
  readonly id: string
  readonly description: string
  /** Names of its tags, such as `returns`, with their texts. */
  readonly tags: readonly { readonly name: string; readonly text: string }[]
}

export interface ExportedFunction extends Documented {
  readonly parameters: readonly string[]
}

const program = compile()
const checker = program.getTypeChecker()
const symbols = new Set(
  [...new Set(modules.values())].flatMap((source) => {
    const file = program.getSourceFile(source)
    const module = file && checker.getSymbolAtLocation(file)
    if (!module) throw new Error(`${source} exports nothing`)
    return checker
      .getExportsOfModule(module)
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
  }),
)

/** Functions, and constants that can be called; one that several entry points export is here once. */
export function exportedFunctions(): ExportedFunction[] {
  return [...symbols].flatMap((symbol) => {
    if (!(symbol.flags & ts.SymbolFlags.Value) || symbol.flags & ts.SymbolFlags.Class) return []
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures()
    return signature ? [{ ...documented(symbol), parameters: signature.parameters.map(nameOf) }] : []
  })
}

/** The optional properties of interfaces that are called options. */
export function exportedOptions(): Documented[] {
  return [...symbols]
    .filter(({ name, flags }) => flags & ts.SymbolFlags.Interface && name.endsWith('Options'))
    .flatMap((symbol) =>
      checker
        .getDeclaredTypeOfSymbol(symbol)
        .getProperties()
        .filter(({ flags }) => flags & ts.SymbolFlags.Optional)
        .map((property) => documented(property, `${symbol.name}.`)),
    )
}

/** A parameter that is taken apart has no name of its own: it is called options. */
const nameOf = ({ name }: ts.Symbol): string => (name.startsWith('__') ? 'options' : name)

function documented(symbol: ts.Symbol, prefix = ''): Documented {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? ''
  return {
    id: `${relative(process.cwd(), file)}: ${prefix}${symbol.name}`,
    description: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    tags: symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: ts.displayPartsToString(text) })),
  }
}
