/** What the README shows is what happens. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { run } from './cli/io.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('its first screen is a run of the linter without options', () => {
  const [, command, line] = /^([\s\S]*?)\$ npx openchoreo-planes (.*)$/m.exec(readme) ?? []
  expect(line).toBe('lint .')
  // As many lines as a browser or a terminal shows at once.
  expect(command?.split('\n').length).toBeLessThan(45)
})

test('the run of the linter prints what it says', async () => {
  const block = /```yaml\n([\s\S]*?)```\n[\s\S]*?```console\n\$ npx openchoreo-planes (.*)\n([\s\S]*?)```/.exec(readme)
  const [, manifest = '', command = '', output = ''] = block ?? []
  const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-readme-'))
  try {
    mkdirSync(join(cwd, 'manifests'))
    writeFileSync(join(cwd, 'manifests/plane.yaml'), manifest)
    const ran = await run(command.split(' '), { cwd })
    if (process.env['UPDATE'] === '1')
      writeFileSync(
        join(root, 'README.md'),
        readme.replace(block?.[0] ?? '', (text) =>
          text.replace(/(\n\$ .*\n)[\s\S]*?```$/, (_, line) => `${line}${ran.stdout}\`\`\``),
        ),
      )
    expect(ran).toEqual({ status: 1, stdout: output, stderr: '' })
  } finally {
    rmSync(cwd, { recursive: true })
  }
})

test('the scripts that it names are there', () => {
  const named = [...readme.matchAll(/npm (?:run )?(\w[\w:]*)/g)].map(([, name]) => name ?? '').filter((name) => name !== 'ci')
  expect(named.length).toBeGreaterThan(1)
  expect(named.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([])
})

test('the files that it links to are there', () => {
  const links = [...readme.matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, link]) => link ?? '')
  expect(links.length).toBeGreaterThan(4)
  for (const link of links) expect(() => readdirOrRead(join(root, link))).not.toThrow()
})

function readdirOrRead(path: string): void {
  try {
    readFileSync(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EISDIR')) throw error
  }
}
