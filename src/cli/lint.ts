/** `openchoreo-planes lint`: judges the planes in files. */
import type { Release } from '../lines.ts'
import { endOf } from '../lint/certificates.ts'
import { createLinter, type LintReport } from '../lint/linter.ts'
import { closingLine, notes } from '../report/closing.ts'
import { github } from '../report/github.ts'
import { gitlab } from '../report/gitlab.ts'
import { human } from '../report/human.ts'
import { json } from '../report/json.ts'
import { junit } from '../report/junit.ts'
import { sarif } from '../report/sarif.ts'
import type { Format } from '../report/view.ts'
import { type FoundFile, findFiles, STDIN } from './find.ts'
import { fixFiles } from './fix.ts'
import { EXIT, type Io } from './io.ts'
import { oneOf, parse, releaseFrom, UsageError } from './options.ts'
import { createProgress } from './progress.ts'
import { bytesOf, mayHoldPlanes, textFrom } from './read.ts'
import { reasonOf } from './reason.ts'
import { version } from './version.ts'

const lintHelp = `openchoreo-planes lint PATHS... [--release RELEASE] [--format FORMAT]

Judges every OpenChoreo plane in YAML and JSON files. A directory means its .yaml, .yml and .json
files at any depth, without what .gitignore leaves out; a glob in quotes works too; - is stdin.

  --release RELEASE   the release whose contract holds, such as v1.2 (default: v0.16)
  --format FORMAT     human, json, sarif, github, gitlab or junit (default: human)
  --complete          the files hold all planes that there are: references have to lead to them
  --at DATE           inline certificates have to hold on this day, such as 2026-11-21, or now
  --ignore PATTERN    leave out files, as a line of .gitignore does; may be given several times
  --fail-level LEVEL  error, or warning to fail on advice too (default: error)
  --fail-if-none      fail where no plane is found
  --fix               first mend in the files what is certain: nulls, renamed fields, PEM in
                      base64, defaults that the API server wants written out
  --quiet             errors only
  --help              this text

Exit status: 0 nothing at the fail level, 1 findings, 2 wrong usage, or a path that cannot be read
or written, 129, 130 or 143 ended by a signal. --fix writes all files, or none if one cannot be.
openchoreo-planes explain CODE tells what a finding means.
`

const formats = ['human', 'json', 'sarif', 'github', 'gitlab', 'junit'] as const
const FORMATS: Readonly<Record<(typeof formats)[number], Format>> = { human, json, sarif, github, gitlab, junit }

/** Formats that people read have the closing line in them; beside the others it goes to standard error. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['human', 'github'])

export async function lintCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    release: { type: 'string' },
    format: { type: 'string' },
    complete: { type: 'boolean' },
    at: { type: 'string' },
    ignore: { type: 'string', multiple: true },
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
  const format = oneOf('--format', values.format ?? 'human', formats)
  const failLevel = oneOf('--fail-level', values['fail-level'] ?? 'error', ['error', 'warning'])
  const at = values.at === undefined ? undefined : dayFrom(values.at)
  if (positionals.length === 0) throw new UsageError('lint needs files or directories, or - for standard input')
  if (values.fix && positionals.includes('-')) throw new UsageError('--fix needs files: standard input has no place to write to')

  const { complete = false, ignore = [] } = values
  const faults: string[] = []
  const onFault = (fault: string): void => void faults.push(fault)
  const files = [...findFiles(positionals, { cwd: io.cwd, ignore, onFault })]
  const fixed = values.fix ? await fixFiles(files, release, io) : EXIT.ok
  if (fixed > EXIT.failure) return fixed
  const { report, textOf } = run(files, io, { release, complete, at, onFault })
  const errors = report.findings.filter(({ severity }) => severity === 'error')
  const shown = values.quiet ? { ...report, findings: errors } : report
  io.stdout(FORMATS[format](shown, { colors: io.colors, version, textOf }))
  for (const note of notes(report)) io.stderr(`${note}\n`)
  if (!FOR_PEOPLE.has(format)) io.stderr(`${closingLine(shown)}\n`)
  for (const fault of faults) io.stderr(`openchoreo-planes: ${fault}\n`)
  if (faults.length > 0 || fixed === EXIT.failure) return EXIT.failure
  const failing = failLevel === 'error' ? errors : report.findings
  return failing.length > 0 || (values['fail-if-none'] && report.planes === 0) ? EXIT.findings : EXIT.ok
}

interface RunOptions {
  readonly release: Release
  readonly complete: boolean
  readonly at: Date | undefined
  readonly onFault: (fault: string) => void
}

interface Ran {
  readonly report: LintReport
  /** The text of a file that was linted. */
  readonly textOf: (path: string) => string | undefined
}

/** One file after the other: none is kept in memory. */
function run(files: readonly FoundFile[], io: Io, { release, complete, at, onFault }: RunOptions): Ran {
  const options = { release, complete, ...(at && { at, endOf }) }
  const linter = createLinter(options)
  const progress = createProgress(io)
  let stdin: string | undefined
  for (const [number, { path, found }] of files.entries()) {
    try {
      const bytes = bytesOf(path, io)
      if (found && !mayHoldPlanes(bytes)) linter.skip()
      else {
        const text = textFrom(bytes)
        if (path === STDIN) stdin = text
        linter.add({ path, text }, number, found)
      }
    } catch (error) {
      onFault(`${path}: ${reasonOf(error)}`)
    }
    progress.step()
  }
  const textOf = (path: string): string | undefined => {
    if (path === STDIN) return stdin
    try {
      return textFrom(bytesOf(path, io))
    } catch {
      return undefined
    }
  }
  const report = linter.finish((number) => textOf(files[number]?.path ?? '') ?? '')
  progress.end()
  return { report, textOf }
}

/** A day in UTC, or this moment. */
function dayFrom(text: string): Date {
  if (text === 'now') return new Date()
  const day = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/.test(text)
    ? new Date(text)
    : undefined
  if (day === undefined || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text.slice(0, 8)))
    throw new UsageError('--at is a day such as 2026-11-21, a time such as 2026-11-21T08:00:00Z, or now')
  return day
}
