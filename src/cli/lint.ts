/** `openchoreo-planes lint`: judges the planes in files. */
import { lintReport } from '../lint/lint.ts'
import { human } from '../report/human.ts'
import { readFiles } from './files.ts'
import { EXIT, type Io } from './io.ts'
import { parse, releaseFrom, UsageError } from './options.ts'

const lintHelp = `openchoreo-planes lint PATHS... [--release RELEASE]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files, at any depth; - means standard input.

  --release RELEASE  the release whose contract holds, such as v1.2 (default: v0.16)
  --help             this text

Exit status: 0 no errors, 1 errors, 2 a path that cannot be read, or wrong usage.
`

export function lintCommand(args: readonly string[], io: Io): number {
  const { values, positionals } = parse(args, { release: { type: 'string' }, help: { type: 'boolean' } })
  if (values.help) {
    io.stdout(lintHelp)
    return EXIT.ok
  }
  const release = releaseFrom(values.release)
  if (positionals.length === 0) throw new UsageError('lint needs files or directories, or - for standard input')
  const { files, faults } = readFiles(positionals, io)
  const report = lintReport(files, { release })
  io.stdout(human(report, files.length))
  for (const fault of faults) io.stderr(`openchoreo-planes: ${fault}\n`)
  if (faults.length > 0) return EXIT.failure
  return report.findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.ok
}
