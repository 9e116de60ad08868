/** Lints one file after the other, and keeps of each only what is found and what the rules across resources need: no text and no document. */
import { groupBy } from '../base/group-by.ts'
import { lineOfRelease, type Release } from '../releases/lines.ts'
import { ballotsOf } from '../repository/ballots.ts'
import { type FileContext, optionsFor } from '../repository/context.ts'
import { eachDocumentOf, type RepositoryDocument } from '../repository/documents.ts'
import { createSetReleases, type FileRelease } from '../repository/set-releases.ts'
import { applySettings } from './apply-settings.ts'
import type { FateOf, Fit } from './check.ts'
import { type CheckedFile, createFileCheck, type FileCheck, type LinesOf, type LintFile } from './check-file.ts'
import { type CheckedRelease, countReleases } from './checked-releases.ts'
import { type FoundAcrossSets, findAcrossSets } from './find-across-sets.ts'
import type { Finding } from './finding.ts'
import type { RuleContext } from './rule.ts'
import { suppress } from './suppress.ts'

export interface LinterOptions extends RuleContext {
  /** The release of files that are added without a context; where it is left out it is detected from all of them. */
  readonly release?: Release | undefined
  /** Whether those files define every plane. */
  readonly complete?: boolean
  /** Whether documents may be read in one pass; the result is the same. Default: true. */
  readonly onePass?: boolean
  /** Whether warnings are left out. */
  readonly errorsOnly?: boolean
  /** What keeps the lines that are shown with findings; none are kept where it is left out. */
  readonly linesOf?: LinesOf | undefined
}

/** What a run found, and how much it looked at. */
export interface LintReport {
  readonly findings: readonly Finding[]
  /** Files with warnings that are left out. */
  readonly filesWithHidden: readonly string[]
  /** The lines that findings begin at, by the path of the file and their numbers. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<number, string>>
  readonly files: number
  /** Planes that were checked. */
  readonly planes: number
  /** Files with at least one of them. */
  readonly filesWithPlanes: readonly string[]
  /** The releases that they were checked against, the one of most planes first. */
  readonly releases: readonly CheckedRelease[]
  /** For planes with errors, the releases that they would fit. */
  readonly fits: readonly Fit[]
  /** Files with templates, which cannot be checked before they are rendered. */
  readonly templates: readonly string[]
  /** Folders that were taken for clusters, whose planes are compared within the folder alone. */
  readonly clusters: readonly string[]
  /** Files that cannot be read as YAML, and have nothing of ours in them. */
  readonly skipped: readonly string[]
}

export interface Linter {
  /** Lints a file. `number`: its place among all files. */
  add(file: LintFile, number: number, context?: FileContext): void
  /** Counts a file that has nothing to be linted. */
  skip(): void
  /**
   * Runs the rules across resources, and reports.
   *
   * @param textOf The text of a file by its number; undefined where it cannot be read again. It is asked for where something is found across files, and
   *   where a file was checked against another release than its set turns out to be of.
   */
  finish(textOf: (number: number) => string | undefined): LintReport
}

/** A file in which there is something to check. */
interface Draft {
  readonly number: number
  readonly path: string
  readonly context: FileContext
  readonly release: FileRelease
  readonly checked: CheckedFile
}

export function createLinter({
  onePass = true,
  errorsOnly = false,
  linesOf,
  release: named,
  complete = false,
  ...rules
}: LinterOptions = {}): Linter {
  const wholeRun: FileContext = { sets: [''], complete, release: named && { release: named, from: 'option' } }
  const drafts = new Map<number, Draft>()
  const setReleases = createSetReleases()
  let files = 0

  function add(file: LintFile, number: number, context: FileContext = wholeRun): void {
    files++
    const check = fileCheck(file, number, context)
    // Of a file without documents.
    let release = setReleases.vote(number, context, [])
    for (const document of documentsIn(file.text, context)) {
      release = setReleases.vote(number, context, context.release ? [] : ballotsOf([document]))
      check.add(document, release.release)
    }
    keep({ number, path: file.path, context, release, checked: check.finish() })
  }

  function checkAgain({ path, number, context }: Draft, text: string, release: FileRelease): void {
    const check = fileCheck({ path, text }, number, context)
    for (const document of documentsIn(text, context)) check.add(document, release.release)
    keep({ number, path, context, release, checked: check.finish() })
  }

  function fileCheck(file: LintFile, number: number, context: FileContext): FileCheck {
    const { levels = {} } = context
    const fateOf: FateOf = (code, own) => {
      const severity = (Object.hasOwn(levels, code) ? levels[code] : undefined) ?? own
      return severity === 'off' ? 'off' : errorsOnly && severity === 'warning' ? 'hidden' : 'shown'
    }
    return createFileCheck(file, { number, context, rules, fateOf, linesOf })
  }

  /** Keeps what is found, in place of what was found before. */
  function keep(draft: Draft): void {
    const { findings, hasHidden, directives, planes, referrers, isTemplate, isSkipped } = draft.checked
    if (
      planes > 0 ||
      referrers.length > 0 ||
      findings.length > 0 ||
      hasHidden ||
      directives.length > 0 ||
      isTemplate ||
      isSkipped
    )
      drafts.set(draft.number, draft)
  }

  function finish(textOf: (number: number) => string | undefined): LintReport {
    const { outdated, releaseOf } = setReleases.decide((number) => {
      const [text, draft] = [textOf(number), drafts.get(number)]
      return text === undefined || draft === undefined ? undefined : ballotsOf([...documentsIn(text, draft.context)])
    })
    const mixed = [...drafts.values()].filter(({ checked }) => !checked.isOfOneRelease).map(({ number }) => number)
    // What refers to planes has no vote, but is read as a release has it.
    const referring = [...drafts.values()].filter(
      ({ checked, context, release }) =>
        checked.referrers.length > 0 && lineOfRelease(release.release) !== lineOfRelease(releaseOf(context).release),
    )
    for (const number of new Set([...outdated, ...mixed, ...referring.map(({ number }) => number)])) {
      const [text, draft] = [textOf(number), drafts.get(number)]
      if (text !== undefined && draft !== undefined) checkAgain(draft, text, releaseOf(draft.context))
    }
    return report([...drafts.values()], textOf)
  }

  function documentsIn(text: string, context: FileContext): Iterable<RepositoryDocument> {
    return eachDocumentOf(text, { ...optionsFor(context), onePass })
  }

  function report(all: readonly Draft[], textOf: (number: number) => string | undefined): LintReport {
    const lines = new Map<string, Map<number, string>>()
    for (const { path, checked } of all) if (checked.lines.size > 0) lines.set(path, new Map(checked.lines))
    const comparable = all.filter(({ context, checked }) => context.complete || checked.summaries.length > 0)
    const { found, clusters } =
      comparable.length === 0
        ? NOTHING
        : findAcrossSets(
            // A plane that is compared with none is not summarized, but where the set is complete even a file without planes may tell something.
            comparable.map(({ path, context, release, checked }) => ({
              ...{ path, context, line: lineOfRelease(release.release) },
              ...{ planes: checked.summaries, referrers: checked.referrers, hasTemplate: checked.isTemplate },
            })),
            textOf,
            ({ path }, document, text, range) => {
              const own = lines.get(path) ?? new Map<number, string>()
              for (const [line, content] of linesOf?.(document, text, [range]) ?? []) own.set(line, content)
              lines.set(path, own)
            },
          )
    const across = groupBy(found, ({ plane }) => plane.file)
    const filesWithHidden: string[] = []
    const findings = all.flatMap(({ number, path, context, checked }) => {
      const others = across.get(number) ?? []
      if (checked.findings.length + others.length + checked.directives.length === 0) {
        if (checked.hasHidden) filesWithHidden.push(path)
        return []
      }
      const found = [...checked.findings, ...others.map(({ finding }) => finding)]
      const left = suppress(found, checked.directives, path)
      const leveled = context.levels ? applySettings(left, { rules: context.levels }) : left
      const shown = errorsOnly ? leveled.filter(({ severity }) => severity === 'error') : leveled
      if (checked.hasHidden || shown.length < leveled.length) filesWithHidden.push(path)
      return shown.sort(byPlace)
    })
    return {
      ...{ findings, filesWithHidden, lines, files },
      planes: all.reduce((sum, { checked }) => sum + checked.planes, 0),
      filesWithPlanes: all.filter(({ checked }) => checked.planes > 0).map(({ path }) => path),
      releases: countReleases(all),
      fits: all.flatMap(({ checked }) => checked.fits),
      templates: all.filter(({ checked }) => checked.isTemplate).map(({ path }) => path),
      clusters,
      skipped: all.filter(({ checked }) => checked.isSkipped).map(({ path }) => path),
    }
  }

  return { add, skip: () => void files++, finish }
}

const NOTHING: FoundAcrossSets = { found: [], clusters: [] }

const byPlace = (a: Finding, b: Finding): number => a.range.start.offset - b.range.start.offset
