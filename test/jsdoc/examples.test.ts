/** The examples in the comments of exported functions: they compile, and give the values that they show. */
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { contractLines } from '../../src/releases/lines.ts'
import { runExample, valuesIn } from './example.ts'
import { exportedFunctions } from './exported.ts'
import { compile, modules } from './program.ts'

const functions = exportedFunctions()
const examples = functions.flatMap(({ id, tags }) =>
  tags.filter(({ name }) => name === 'example').map(({ text }) => ({ id, text })),
)
const loaded = new Map<string, unknown>(
  await Promise.all([...modules].map(async ([name, source]): Promise<[string, unknown]> => [name, await import(source)])),
)

test('every exported function has one, in every line', () => {
  expect([...new Set(examples.map(({ id }) => id))]).toEqual(functions.map(({ id }) => id))
  expect(functions.filter(({ id }) => id.endsWith(': validatePlane'))).toHaveLength(contractLines.length)
})

test('every example compiles as strictly as the project', () => {
  const files = new Map(examples.map(({ text }, at) => [join(import.meta.dirname, `example-${at}.ts`), text]))
  const program = compile(files)
  const mistakes = [...files.keys()].flatMap((file, at) => {
    const source = program.getSourceFile(file)
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return found.map(({ messageText }) => `${examples[at]?.id}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
  })
  expect(mistakes).toEqual([])
})

test('every example reaches its values, and they are what it says', () => {
  for (const { id, text } of examples) {
    const comparisons = runExample(text, loaded)
    const values = valuesIn(text).length
    expect({ id, values, reached: comparisons.length }).toEqual({ id, values: expect.any(Number), reached: values })
    expect({ id, values }).not.toEqual({ id, values: 0 })
    for (const { found, expected } of comparisons) expect({ id, found }).toEqual({ id, found: expected })
  }
})

test('a wrong value, one that is not reached and a name that is not exported are noticed', () => {
  expect(runExample('1 + 1 // => 3', loaded)).toEqual([{ found: 2, expected: 3 }])
  expect(runExample('if (false) 1 // => 1', loaded)).toEqual([])
  expect(valuesIn('if (false) 1 // => 1')).toHaveLength(1)
  expect(() => runExample("import { x } from 'elsewhere'\nx // => 1", loaded)).toThrow('elsewhere is no entry point')
  const file = join(import.meta.dirname, 'wrong.ts')
  const program = compile(new Map([[file, "import { lintt } from 'openchoreo-planes/lint'\nlintt([])"]]))
  const [mistake] = program.getSemanticDiagnostics(program.getSourceFile(file))
  expect(mistake?.messageText).toContain("no exported member named 'lintt'")
})
