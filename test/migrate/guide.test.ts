/**
 * The commands of docs/migration.md print what it says, one after the other in one folder.
 *
 * `UPDATE=1` writes the outputs anew.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { certificate } from '../../src/lint/rules/examples.ts'
import { run } from '../cli/io.ts'

const root = join(import.meta.dirname, '../..')
const guide = join(root, 'docs/migration.md')

const COMMAND = /```console\n\$ npx openchoreo-planes ((?:.*\\\n)*.*)\n[\s\S]*?```/g

test('each command prints what the guide says', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-guide-'))
  try {
    // The second is a copy of the first as it was.
    for (const file of ['production.yaml', 'legacy.yaml'])
      copyFileSync(join(root, 'examples/migration/production.yaml'), join(cwd, file))
    // What kubectl fetches.
    for (const file of ['data-ca.crt', 'observability-ca.crt']) writeFileSync(join(cwd, file), certificate)
    const statuses: number[] = []
    const text = readFileSync(guide, 'utf8')
    // One after the other: each works on what the one before has written.
    let updated = text
    for (const [block, command = ''] of text.matchAll(COMMAND)) {
      const { status, stdout, stderr } = await run(wordsOf(command), { cwd })
      statuses.push(status)
      updated = updated.replace(block, () => `\`\`\`console\n$ npx openchoreo-planes ${command}\n${stdout}${stderr}\`\`\``)
    }
    if (process.env['UPDATE'] === '1') writeFileSync(guide, updated)
    expect(updated).toBe(readFileSync(guide, 'utf8'))
    expect(statuses).toEqual([1, 0, 0, 0, 0, 0])
  } finally {
    rmSync(cwd, { recursive: true })
  }
})

test('its program has the types that it should', () => {
  const [, program = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(guide, 'utf8')) ?? []
  const declared =
    'declare const manifest: unknown; declare function apply(list: readonly object[]): void\ndeclare function ask(key: string, how: string): void; declare function warn(text: string): void\n'
  const file = join(root, 'test/migrate/guide-program.ts')
  const source = `${program.replace('openchoreo-planes/migrate', '../../src/migrate/index.ts').replace(', migrateLegacyDataPlane, migratePlanes', '')}\n${declared}`
  const options: ts.CompilerOptions = {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest)
  const checked = ts.createProgram([file], options, host)
  const found = ts.getPreEmitDiagnostics(checked, checked.getSourceFile(file))
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([])
}, 30_000)

/** The words of a command as a shell takes them. */
function wordsOf(command: string): string[] {
  return [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}
