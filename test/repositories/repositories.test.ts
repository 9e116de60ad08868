/**
 * Small repositories, each a folder here, and what lint says in it with nothing configured but what it brings along, in a file next to it.
 *
 * `UPDATE=1 npx vitest run test/repositories` writes these files anew: read the difference before you commit it.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../cli/io.ts'

const names = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const temporary = mkdtempSync(join(tmpdir(), 'openchoreo-planes-repositories-'))

beforeAll(() => {
  for (const name of names) {
    const folder = join(temporary, name)
    cpSync(join(import.meta.dirname, name), folder, { recursive: true })
    // By its own name it would count in this repository too.
    if (existsSync(join(folder, 'gitignore'))) renameSync(join(folder, 'gitignore'), join(folder, '.gitignore'))
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    execFileSync('git', ['add', '--all'], { cwd: folder })
    const tracked = readdirSync(folder).filter((file) => file.includes('tracked'))
    if (tracked.length > 0) execFileSync('git', ['add', '--force', ...tracked], { cwd: folder })
  }
})

afterAll(() => rmSync(temporary, { recursive: true }))

describe.each(names)('%s', (name) => {
  const file = join(import.meta.dirname, `${name}.expected.txt`)

  test('lint says what is true in it', async () => {
    const found = `${await report(name, [])}\n${await report(name, ['--complete'])}`
    if (process.env['UPDATE'] === '1') writeFileSync(file, found)
    expect(found).toBe(readFileSync(file, 'utf8'))
  })

  test('lint says the same of files that are named one by one, as hooks name them', async () => {
    const patterns = ['*.yaml', '*.yml', '*.json']
    const listed = execFileSync('git', ['ls-files', '-z', ...patterns], { cwd: join(temporary, name), encoding: 'utf8' })
    expect(await report(name, [], listed.split('\0').filter(Boolean))).toBe(await report(name, []))
  })
})

/** The exit status, and a line for each finding: its place, severity, code and field, since sentences change. */
async function report(name: string, options: readonly string[], paths: readonly string[] = ['.']): Promise<string> {
  const { status, stdout } = await run(['lint', ...options, '--format', 'json', ...paths], { cwd: join(temporary, name) })
  // The report is described in docs/report.md, and tested there.
  const { results } = JSON.parse(stdout) as Report
  const lines = results.flatMap(({ file, issues }) =>
    issues.map(({ line, column, severity, code, field }) => `${file}:${line}:${column} ${severity} ${code} ${field}`),
  )
  return [`$ lint ${[...options, '.'].join(' ')}`, ...lines, `exit status ${status}`, ''].join('\n')
}

interface Report {
  readonly results: readonly {
    readonly file: string
    readonly issues: readonly {
      readonly code: string
      readonly severity: string
      readonly field: string
      readonly line: number
      readonly column: number
    }[]
  }[]
}
