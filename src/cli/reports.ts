/** Where the report of lint goes: one format to standard output, others to files. */
import { appendFileSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LintReport } from '../lint/linter.ts'
import type { Format, ReportContext } from '../report/context.ts'
import { docsOf, type PackageInfo } from '../report/docs.ts'
import { github } from '../report/github.ts'
import { gitlab } from '../report/gitlab.ts'
import { human } from '../report/human.ts'
import { json } from '../report/json.ts'
import { junit } from '../report/junit.ts'
import { sarif } from '../report/sarif.ts'
import { stepSummary } from '../report/step-summary.ts'
import { EXIT, type Io, inertText, note } from './io.ts'
import { type Call, suggestionFor, UsageError } from './options.ts'
import { reasonOf } from './reason.ts'
import { createSourceRoot } from './source-root.ts'
import { version } from './version.ts'
import { writeFiles } from './write.ts'

type FormatName = Call<'lint'>['options']['format']

const FORMATS: Readonly<Record<FormatName, Format>> = { human, json, sarif, github, gitlab, junit }

/** What goes where. */
export interface Outputs {
  readonly stdout: FormatName
  readonly files: readonly OutputFile[]
}

interface OutputFile {
  readonly format: FormatName
  /** The full path. */
  readonly path: string
  /** As it was given. */
  readonly shown: string
}

/**
 * The places of reports, from the options `--format` and `--output`. An output names its format, as in `sarif=lint.sarif`; one that does not takes
 * that of `--format`, and then standard output is for people.
 *
 * @throws UsageError for a format that there is not, and a file that is named twice.
 */
export function outputsOf({ format, output }: Pick<Call<'lint'>['options'], 'format' | 'output'>, io: Pick<Io, 'cwd'>): Outputs {
  const files = output.map((given): OutputFile => {
    const { name, file } = partsOf(given)
    if (file === '') throw new UsageError(`--output ${given}: the name of the file is missing`)
    return { format: name ?? format, path: resolve(io.cwd, file), shown: file }
  })
  const twice = files.find(({ path }, at) => files.findIndex((other) => other.path === path) !== at)
  if (twice) throw new UsageError(`--output: ${twice.shown} is named twice`)
  return { stdout: output.some((given) => partsOf(given).name === undefined) ? 'human' : format, files }
}

/** `./a=b` is a file whose name has a `=` in it. */
function partsOf(output: string): { readonly name?: FormatName; readonly file: string } {
  const [, word, file = ''] = /^([a-z]+)=(.*)$/s.exec(output) ?? []
  if (word === undefined) return { file: output }
  const names = Object.keys(FORMATS)
  if (!isFormat(word))
    throw new UsageError(`--output ${output}: the format must be one of ${names.join(', ')}${suggestionFor(word, names)}`)
  return { name: word, file }
}

const isFormat = (word: string): word is FormatName => Object.hasOwn(FORMATS, word)

/** Whether one of the reports shows lines of the files. */
export function showsLines({ stdout, files }: Outputs): boolean {
  return stdout === 'human' || files.some(({ format }) => format === 'human')
}

/** What a report is made from, in addition to the findings. */
export type Sources = Pick<ReportContext, 'unreadable'>

/**
 * Prints and writes a report.
 *
 * @returns the exit status of writing; that of a signal where the run was interrupted.
 */
export async function printReport(report: LintReport, { stdout, files }: Outputs, sources: Sources, io: Io): Promise<number> {
  refuseManifests(files, report, io)
  const view = viewOf(sources, io, false)
  const commands = stdout === 'github' ? (['commands'] as const) : []
  // People read on standard error what could not be read.
  const shown = stdout === 'human' ? viewOf({ unreadable: [] }, io, true) : view
  io.stdout(FORMATS[stdout](report, shown), ...commands)
  if (stdout === 'github' || files.some(({ format }) => format === 'github')) appendStepSummary(report, view, io)
  if (files.length === 0) return EXIT.ok
  const written = files.map(({ format, path, shown }) => {
    const text = FORMATS[format](report, view)
    return { path, shown, text: format === 'github' ? text : inertText(text) }
  })
  return writeFiles(written, { io, lookedAt: [], onWritten: () => {} })
}

/** A report in place of a manifest would be a slip of the hand, and the manifest be lost. */
function refuseManifests(files: readonly OutputFile[], { filesWithPlanes, findings }: LintReport, { cwd }: Io): void {
  if (files.length === 0) return
  const real = realpathSync(cwd)
  const checked = new Set([...filesWithPlanes, ...findings.map(({ file }) => file)].map((file) => resolve(real, file)))
  const manifest = files.find(({ path }) => checked.has(realPathOf(path)))
  if (manifest) throw new UsageError(`--output: ${manifest.shown} is one of the files that were checked`)
}

/** What cannot be followed to a file is reported when it is written. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** What takes a while to find out is found out when a format asks. */
function viewOf({ unreadable }: Sources, io: Io, isForTerminal: boolean): ReportContext {
  let docs: ReportContext['docsOf'] | undefined
  let root: ReportContext['root'] | undefined
  const docsLater: ReportContext['docsOf'] = (code) => {
    docs ??= docsOf(packageInfo(io))
    return docs(code)
  }
  return {
    ...{ version, unreadable, docsOf: docsLater },
    get colors() {
      return isForTerminal && io.colors
    },
    get root() {
      root ??= createSourceRoot(io.cwd)
      return root
    },
  }
}

/** What this package says of itself; of a copy without its package.json the version alone. */
function packageInfo({ generated }: Io): PackageInfo {
  try {
    // It is ours, and npm requires these forms.
    const { homepage, repository } = JSON.parse(readFileSync(join(generated, '../package.json'), 'utf8')) as PackageInfo
    return { version, homepage, repository }
  } catch {
    return { version }
  }
}

/** GitHub's limit for the summary of a step. */
const SUMMARY_LIMIT = 1024 * 1024

/** Adds to the page of the job, where GitHub has named a file for it. */
function appendStepSummary(report: LintReport, view: ReportContext, io: Io): void {
  const file = io.env['GITHUB_STEP_SUMMARY']
  if (!file) return
  try {
    const path = resolve(io.cwd, file)
    const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0
    appendFileSync(path, stepSummary(report, view, SUMMARY_LIMIT - taken))
  } catch (error) {
    note(io, `no summary was written to GITHUB_STEP_SUMMARY: ${reasonOf(error)}`)
  }
}
