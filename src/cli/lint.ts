/** `openchoreo-planes lint`: judges the planes in files. */
import { resolve } from 'node:path'
import type { Release } from '../lines.ts'
import { fix } from '../lint/fix.ts'
import { type LintFile, type LintReport, lintReport } from '../lint/lint.ts'
import { github } from '../report/github.ts'
import { human } from '../report/human.ts'
import { json } from '../report/json.ts'
import { readFiles, reasonOf } from './files.ts'
import { EXIT, type Io } from './io.ts'
import { oneOf, parse, releaseFrom, UsageError } from './options.ts'
import { writeAll } from './write.ts'

const lintHelp = `openchoreo-planes lint PATHS... [--release RELEASE] [--format human|json|github]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files, at any depth; - means standard input.

  --release RELEASE     the release whose contract holds, such as v1.2 (default: v0.16)
  --format FORMAT       human, json, or github for annotations in a workflow (default: human)
  --fail-level LEVEL    error, or warning to fail on advice too (default: error)
  --fail-if-none        fail where no plane is found
  --fix                 first mend in the files what is certain: nulls, renamed fields, PEM in
                        base64, defaults that the API server wants written out
  --quiet               errors only
  --help                this text

Exit status: 0 nothing at the fail level, 1 findings, 2 a path that cannot be read, or wrong usage.
openchoreo-planes explain CODE tells what a finding means.
`

const FORMATS: Readonly<Record<'human' | 'json' | 'github', (report: LintReport, files: number) => string>> = {
  human,
  json,
  github,
}

export function lintCommand(args: readonly string[], io: Io): number {
  const { values, positionals } = parse(args, {
    release: { type: 'string' },
    format: { type: 'string' },
    'fail-level': { type: 'string' },
    'fail-if-none': { type: 'boolean' },
    fix: { type: 'boolean' },
    quiet: { type: 'boolean' },
    help: { type: 'boolean' },
  })
  if (values.help) {
    io.stdout(lintHelp)
    return EXIT.ok
  }
  const release = releaseFrom(values.release)
  const format = oneOf('--format', values.format ?? 'human', ['human', 'json', 'github'])
  const failLevel = oneOf('--fail-level', values['fail-level'] ?? 'error', ['error', 'warning'])
  if (positionals.length === 0) throw new UsageError('lint needs files or directories, or - for standard input')
  if (values.fix && positionals.includes('-')) throw new UsageError('--fix needs files: standard input has no place to write to')
  const found = readFiles(positionals, io)
  const faults = [...found.faults]
  const files = values.fix ? fixed(found.files, release, faults, io) : found.files
  const report = lintReport(files, { release })
  const errors = report.findings.filter(({ severity }) => severity === 'error')
  io.stdout(FORMATS[format](values.quiet ? { ...report, findings: errors } : report, files.length))
  for (const fault of faults) io.stderr(`openchoreo-planes: ${fault}\n`)
  if (faults.length > 0) return EXIT.failure
  const failing = failLevel === 'error' ? errors : report.findings
  return failing.length > 0 || (values['fail-if-none'] && report.planes === 0) ? EXIT.findings : EXIT.ok
}

/** The files with what is certain mended, on disk too; where they cannot be written, as they are. */
function fixed(files: readonly LintFile[], release: Release, faults: string[], io: Io): readonly LintFile[] {
  const mended = files.map((file) => ({ path: file.path, before: file, ...fix(file.text, release) }))
  const changed = mended.filter(({ fixed }) => fixed > 0)
  try {
    writeAll(changed.map(({ path, text }) => ({ path: resolve(io.cwd, path), text })))
  } catch (error) {
    faults.push(`nothing was fixed: ${reasonOf(error)}`)
    return files
  }
  const sum = changed.reduce((sum, { fixed }) => sum + fixed, 0)
  io.stderr(
    `${sum} ${sum === 1 ? 'finding' : 'findings'} fixed in ${changed.length} ${changed.length === 1 ? 'file' : 'files'}\n`,
  )
  return mended
}
