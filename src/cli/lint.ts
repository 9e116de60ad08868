/** `openchoreo-planes lint`: judges the planes in files. */
import { type LintReport, lintReport } from '../lint/lint.ts'
import { github } from '../report/github.ts'
import { human } from '../report/human.ts'
import { json } from '../report/json.ts'
import { readFiles } from './files.ts'
import { EXIT, type Io } from './io.ts'
import { oneOf, parse, releaseFrom, UsageError } from './options.ts'

const lintHelp = `openchoreo-planes lint PATHS... [--release RELEASE] [--format human|json|github]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files, at any depth; - means standard input.

  --release RELEASE     the release whose contract holds, such as v1.2 (default: v0.16)
  --format FORMAT       human, json, or github for annotations in a workflow (default: human)
  --fail-level LEVEL    error, or warning to fail on advice too (default: error)
  --fail-if-none        fail where no plane is found
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
  const { files, faults } = readFiles(positionals, io)
  const report = lintReport(files, { release })
  const errors = report.findings.filter(({ severity }) => severity === 'error')
  io.stdout(FORMATS[format](values.quiet ? { ...report, findings: errors } : report, files.length))
  for (const fault of faults) io.stderr(`openchoreo-planes: ${fault}\n`)
  if (faults.length > 0) return EXIT.failure
  const failing = failLevel === 'error' ? errors : report.findings
  return failing.length > 0 || (values['fail-if-none'] && report.planes === 0) ? EXIT.findings : EXIT.ok
}
