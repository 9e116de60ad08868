/** The validators of one line: a module of functions, one for each object, and its types. */
import { Name } from 'ajv/dist/compile/codegen/index.js'
import { transformSync } from 'esbuild'
import { constants } from './constants.ts'
import { elsewhereOf } from './elsewhere.ts'
import { emitFunction } from './emit.ts'
import { lower } from './lower.ts'
import { filesFrom } from './model.ts'
import type { Line } from './read.ts'

/** What generated code calls, by its file in src/. */
const RUNTIME = {
  'contract/draft-issues': [
    'addIssue',
    'asWhole',
    'badEntry',
    'badInteger',
    'badKey',
    'badText',
    'finishObject',
    'nameless',
    'notAllowed',
    'notAnObject',
    'notExactlyOne',
    'repeated',
    'underived',
    'within',
    'wrong',
  ],
  'base/record': ['isNoObject'],
  'contract/predicates': ['exceedsLength', 'isInt64', 'manyControllers', 'objectPrototype', 'tooManyBytes'],
}

/** `validators.js` of a line. */
export function validatorsModule(line: Line): string {
  const shared = constants()
  const functionOf = (file: string): Name => new Name(functionName(file))
  const functions = filesFrom(line, ...line.kinds.map((kind) => `${kind}.json`)).flatMap((file) => {
    const node = lower(line, file)
    if (node.is !== 'closed' && node.is !== 'map') return []
    return [emitFunction(functionOf(file), node, { constants: shared, functionOf, elsewhere: elsewhereOf(line, file) })]
  })
  const body = `${shared.code()}\n${functions.join('\n')}`
  const imports = Object.entries(RUNTIME).map(([file, names]) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(body))
    return `import { ${used.join(', ')} } from '../../src/${file}.ts'\n`
  })
  const exported = line.kinds.map((kind) => functionName(`${kind}.json`))
  const source = `${imports.join('')}\n${body}\nexport { ${exported.join(', ')} }\n`
  return transformSync(source, { loader: 'js', format: 'esm', charset: 'utf8', target: 'es2022' }).code
}

/** `validators.d.ts` of a line. */
export function validatorsTypes(line: Line): string {
  const each = line.kinds.map((kind) => `export declare function ${functionName(`${kind}.json`)}(input: unknown): DraftIssues\n`)
  return `import type { DraftIssues } from '../../src/contract/draft-issues.ts'\n\n${each.join('')}`
}

/** The name of the function that validates what a file describes: `gatewaySpec` for GatewaySpec.json. */
export function functionName(file: string): string {
  return file.charAt(0).toLowerCase() + file.slice(1, -'.json'.length)
}
