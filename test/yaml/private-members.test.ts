import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')

/** Ways to use a private member that TypeScript allows, as files of src/ that exist in memory only. */
const samples = [
  { way: 'reads one', text: "new Lexer()['pos']", found: "new Lexer()['pos']" },
  { way: 'writes one', text: "new Lexer()['pos'] = 1", found: "new Lexer()['pos']" },
  {
    way: 'reads one of a document',
    text: "new Document().directives?.['atNextDocument']",
    found: "new Document().directives?.['atNextDocument']",
  },
  { way: 'defines a property', text: "Object.defineProperty(new Lexer(), 'pos', { value: 1 })", found: 'Object.defineProperty' },
  { way: 'changes the prototype', text: 'Object.assign(Lexer.prototype, { pos: 1 })', found: 'Object.assign' },
  { way: 'sets a property', text: "Reflect.set(new Lexer(), 'pos', 1)", found: 'Reflect.set' },
  { way: 'hides the type', text: '(new Lexer() as unknown as { pos: number }).pos', found: 'new Lexer() as unknown' },
  {
    way: 'uses public members',
    text: "new Scalar('a')['value']; Object.assign({}, { pos: new Parser().offset })",
    found: undefined,
  },
].map((sample, at) => ({ ...sample, file: `src/sample-${at}.ts` }))

const uses = findPrivateUses()

test('the installed yaml is a patch release of 2.9, and package.json accepts no other', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/yaml/package.json'), 'utf8'))
  expect(version).toMatch(/^2\.9\.\d+$/)
  expect(packageJson.devDependencies.yaml).toMatch(/^~2\.9\.\d+$/)
})

test('no file reads or replaces private members of yaml', () => {
  const inSamples = new Set(samples.map(({ file }) => file))
  expect(uses.filter(({ file }) => !inSamples.has(file))).toEqual([])
})

test.each(samples)('what a file that $way does is found: $found', ({ file, found }) => {
  expect(uses.filter((use) => use.file === file).map(({ code }) => code)).toEqual(found === undefined ? [] : [found])
})

interface PrivateUse {
  readonly file: string
  readonly code: string
}

/** In src/, playground/ and the samples: one program for all of them, because to create it takes most of the time. */
function findPrivateUses(): PrivateUse[] {
  const texts = new Map(
    samples.map(({ file, text }) => [
      join(root, file),
      `import { Document, Lexer, Parser, Scalar } from 'yaml'\nvoid [Document, Lexer, Parser, Scalar]\n${text}\n`,
    ]),
  )
  const files = [...['src', 'playground'].flatMap(sourcesIn), ...texts.keys()]
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (file) => texts.has(file) || fileExists(file)
  host.getSourceFile = (file, ...rest) => {
    const text = texts.get(file)
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  }
  const program = ts.createProgram(files, options, host)
  const checker = program.getTypeChecker()

  return files.flatMap((file) => {
    const source = program.getSourceFile(file)
    const found: PrivateUse[] = []
    const visit = (node: ts.Node): void => {
      const use = privateUse(node, checker)
      if (use) found.push({ file: relative(root, file), code: use.getText(source) })
      ts.forEachChild(node, visit)
    }
    if (source) visit(source)
    return found
  })
}

/** The part of a node that uses a private member. Where it is named after a dot, or destructured, the compiler refuses it. */
function privateUse(node: ts.Node, checker: ts.TypeChecker): ts.Node | undefined {
  if (ts.isElementAccessExpression(node)) {
    const { expression, argumentExpression: key } = node
    const member = ts.isStringLiteral(key) && typeOf(expression, checker).getProperty(key.text)
    return member && isPrivate(member) ? node : undefined
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const [target] = node.arguments
    const changes = /^(?:Object|Reflect)\.(?:assign|set\w*|define\w+)$/.test(node.expression.getText())
    return changes && target && isClassOfYaml(typeOf(target, checker)) ? node.expression : undefined
  }
  if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
    const hides = isClassOfYaml(typeOf(node.expression, checker)) && !isOfYaml(typeOf(node.type, checker))
    return hides ? node : undefined
  }
  return undefined
}

function typeOf(node: ts.Node, checker: ts.TypeChecker): ts.Type {
  return checker.getNonNullableType(checker.getTypeAtLocation(node))
}

function isPrivate({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (each) =>
      isInYaml(each) && (ts.getCombinedModifierFlags(each) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0,
  )
}

function isClassOfYaml(type: ts.Type): boolean {
  return declarationsOf(type).some((each) => isInYaml(each) && ts.isClassDeclaration(each))
}

function isOfYaml(type: ts.Type): boolean {
  return declarationsOf(type).some(isInYaml)
}

function declarationsOf(type: ts.Type): readonly ts.Declaration[] {
  return type.isUnionOrIntersection() ? type.types.flatMap(declarationsOf) : (type.getSymbol()?.declarations ?? [])
}

function isInYaml(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes('/node_modules/yaml/')
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}
