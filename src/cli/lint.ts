/** `openchoreo-planes lint`: checks the planes in files. */

import { endOf } from '../lint/certificates.ts'
import { createLinter, type Linter, type LintReport } from '../lint/linter.ts'
import { redactedLines } from '../report/redacted-lines.ts'
import { notes, summaryLine } from '../report/summary.ts'
import type { FailLevel } from '../repository/config.ts'
import { printUnreadable, reportUnreadable } from './files.ts'
import { STDIN } from './find.ts'
import { fixFiles } from './fix.ts'
import { EXIT, type Io, note } from './io.ts'
import { type Call, UsageError } from './options.ts'
import { createProgress } from './progress.ts'
import { bytesOf, textFrom, textOfFile } from './read.ts'
import { outputsOf, printReport, showsLines } from './reports.ts'
import { openRepository, type Repository } from './repository.ts'

/** Formats that people read have the closing line in them; next to the others it goes to standard error. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['human', 'github'])

export async function lintCommand({ options, positionals }: Call<'lint'>, io: Io): Promise<number> {
  const { quiet, fix } = options
  const outputs = outputsOf(options, io)
  const at = options.at === undefined ? undefined : dayFrom(options.at)
  if (positionals.length === 0) throw new UsageError('lint needs files or directories, or - for standard input')
  if (fix && positionals.includes('-')) throw new UsageError('--fix needs files: standard input has no place to write to')

  const repository = openRepository(positionals, options, io)
  const { faults } = repository
  const fixed = fix ? await fixFiles(repository, io) : EXIT.ok
  if (fixed > EXIT.failure) return fixed
  const linter = createLinter({
    ...(at && { at, endOf }),
    errorsOnly: quiet,
    linesOf: showsLines(outputs) ? redactedLines : undefined,
  })
  const report = run(linter, repository, io)
  const written = await printReport(report, outputs, { unreadable: faults }, io)
  for (const text of notes(report)) note(io, text)
  if (!FOR_PEOPLE.has(outputs.stdout)) note(io, summaryLine(report))
  for (const text of repository.unmatched()) note(io, text)
  printUnreadable(repository, io)
  if (written > EXIT.failure) return written
  if (faults.length > 0 || fixed === EXIT.failure || written === EXIT.failure) return EXIT.failure
  const levelOf = failLevels(options['fail-level'], repository)
  const fails =
    report.findings.some(({ severity, file }) => severity === 'error' || levelOf(file) === 'warning') ||
    report.filesWithHidden.some((file) => levelOf(file) === 'warning')
  return fails || (options['fail-if-none'] && report.planes === 0) ? EXIT.findings : EXIT.ok
}

/** The lowest severity that makes a run fail, for each file: that of the option, else that of its configuration. */
function failLevels(option: FailLevel | undefined, { files, contextOf }: Repository): (path: string) => FailLevel | undefined {
  if (option !== undefined) return () => option
  const ofPath = new Map(files.map((file) => [file.path, file]))
  return (path) => {
    const file = ofPath.get(path)
    return file && contextOf(file).failLevel
  }
}

/** One file after the other: none is kept in memory. */
function run(linter: Linter, repository: Repository, io: Io): LintReport {
  const { files, contextOf } = repository
  const progress = createProgress(io)
  let stdin: string | undefined
  for (const [number, file] of files.entries()) {
    const { path } = file
    try {
      const text = textOfFile(file, io)
      if (text === undefined) linter.skip()
      else {
        if (path === STDIN) stdin = text
        linter.add({ path, text }, number, contextOf(file))
      }
    } catch (error) {
      reportUnreadable(file, error, repository)
    }
    progress.step()
  }
  const report = linter.finish((number) => {
    const path = files[number]?.path
    if (path === STDIN) return stdin
    try {
      return path === undefined ? undefined : textFrom(bytesOf(path, io))
    } catch {
      return undefined
    }
  })
  progress.end()
  return report
}

/** A day in UTC, or this moment. */
function dayFrom(text: string): Date {
  if (text === 'now') return new Date()
  const match = TIME.exec(text)
  const [, year = '', month = '', day = ''] = match ?? []
  // Date takes the 30th of February for the 2nd of March.
  const isDay = Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const at = new Date(text)
  if (match === null || !isDay || Number.isNaN(at.getTime()))
    throw new UsageError('--at must be a day such as 2026-11-21, a time such as 2026-11-21T08:00:00Z, or now')
  return at
}

const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/
