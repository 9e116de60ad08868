/** Lints one file after the other, and keeps of each only what is found and what the rules across resources need. */
import { groupBy } from '../base/group-by.ts'
import { defaultRelease, lineOfRelease, type Release } from '../releases/lines.ts'
import { textIsOurs } from '../repository/resources.ts'
import { type ManifestDocument, type Range, readManifests } from '../yaml/read/read.ts'
import { checkDocument, type Fit } from './check.ts'
import type { Finding } from './finding.ts'
import type { RuleContext } from './rule.ts'
import { runCrossResourceRules } from './run-cross-resource-rules.ts'
import { type LocatedPlane, type PlaneSummary, summarize } from './summary.ts'
import { DIRECTIVE, type Directive, directivesIn, suppress } from './suppress.ts'
import { isTemplate, isUnreadable } from './template.ts'

/** A file to lint: its name, and its text. */
export interface LintFile {
  readonly path: string
  readonly text: string
}

export interface LinterOptions extends RuleContext {
  readonly release?: Release
  readonly complete?: boolean
  /** Whether plain documents may be read fast. */
  readonly valuesOnly?: boolean
}

/** What a run found, and how much it looked at. */
export interface LintReport {
  readonly findings: readonly Finding[]
  readonly files: number
  /** Planes that were judged. */
  readonly planes: number
  /** Files with at least one of them. */
  readonly filesWithPlanes: readonly string[]
  /** For planes with errors, the releases that they would fit. */
  readonly fits: readonly Fit[]
  /** Files with Helm templates, which cannot be judged before they are rendered. */
  readonly templates: readonly string[]
  /** Files that cannot be read as YAML, and have nothing of ours in them. */
  readonly skipped: readonly string[]
}

export interface Linter {
  /** Lints a file. One that was `found` in a directory, and not named, may hold what is none of ours. `number`: its place among all files. */
  add(file: LintFile, number: number, found?: boolean): void
  /** Counts a file that has nothing to be linted. */
  skip(): void
  /** Asks the rules across resources, and reports. `textOf`: the text of a file by its number; it is asked for where something is found across files. */
  finish(textOf: (number: number) => string): LintReport
}

/** What is kept of a file in which there is anything. */
interface Draft {
  readonly number: number
  readonly path: string
  readonly findings: readonly Finding[]
  readonly directives: readonly Directive[]
  readonly fits: readonly Fit[]
  readonly listed: readonly PlaneSummary[]
  readonly isTemplate: boolean
  readonly isSkipped: boolean
}

export function createLinter({
  release = defaultRelease,
  complete = false,
  valuesOnly = true,
  ...context
}: LinterOptions): Linter {
  const line = lineOfRelease(release)
  const drafts: Draft[] = []
  const filesWithPlanes: string[] = []
  let files = 0
  let count = 0

  function add({ path, text }: LintFile, number: number, found = false): void {
    files++
    // Of the whole text, once: it can have many documents.
    const mayBeTemplate = text.includes('{{')
    const mayHaveDirectives = text.includes(DIRECTIVE)
    const findings: Finding[] = []
    const directives: Directive[] = []
    const fits: Fit[] = []
    const planes: LocatedPlane[] = []
    let isTemplated = false
    let isSkipped = false
    const { documents } = readManifests(text, { valuesOnly })
    for (const [index, document] of documents.entries()) {
      if (mayBeTemplate && isTemplate(document, text)) isTemplated = true
      else if (found && isUnreadable(document) && !textIsOurs(textOfDocument(document, text))) isSkipped = true
      else {
        const checked = checkDocument(document, path, release, context)
        if (!checked) continue
        // One by one: a document can have more findings than a function can have arguments.
        for (const finding of checked.findings) findings.push(finding)
        for (const fit of checked.fits) fits.push(fit)
        if (mayHaveDirectives && checked.planes.length > 0)
          for (const directive of directivesIn(document, text)) directives.push(directive)
        for (const { value, pointer } of checked.planes) planes.push({ value, pointer, document: index })
      }
    }
    count += planes.length
    if (planes.length > 0) filesWithPlanes.push(path)
    // A plane that nothing is held against need not be kept.
    const isListed = complete || planes.length > 1
    const isAnything = findings.length > 0 || directives.length > 0 || isTemplated || isSkipped
    if (!isListed && !isAnything) return
    drafts.push({
      number,
      path,
      findings,
      directives,
      fits,
      listed: isListed ? planes.flatMap((plane) => summarize(plane, line, path, number)) : [],
      isTemplate: isTemplated,
      isSkipped,
    })
  }

  function finish(textOf: (number: number) => string): LintReport {
    const all = drafts.flatMap(({ listed }) => listed)
    const found = groupBy(runCrossResourceRules(all, line, complete, placesIn(textOf)), ({ plane }) => plane.file)
    return {
      findings: drafts.flatMap(({ number, path, findings, directives }) =>
        suppress([...findings, ...(found.get(number) ?? []).map(({ finding }) => finding)], directives, path).sort(byPlace),
      ),
      files,
      planes: count,
      filesWithPlanes,
      fits: drafts.flatMap(({ fits }) => fits),
      templates: drafts.filter(({ isTemplate }) => isTemplate).map(({ path }) => path),
      skipped: drafts.filter(({ isSkipped }) => isSkipped).map(({ path }) => path),
    }
  }

  return { add, skip: () => void files++, finish }
}

const textOfDocument = ({ range }: ManifestDocument, text: string): string => text.slice(range.start.offset, range.end.offset)

const byPlace = (a: Finding, b: Finding): number => a.range.start.offset - b.range.start.offset

/** The place of a plane, found by reading its file again; one that has changed since has none, and its beginning stands for it. */
function placesIn(textOf: (number: number) => string): (plane: PlaneSummary, path: string) => Range {
  let last: { readonly file: number; readonly documents: readonly ManifestDocument[] } | undefined
  return ({ file, document, pointer }, path) => {
    if (last?.file !== file) last = { file, documents: readManifests(textOf(file)).documents }
    return last.documents[document]?.positionOf(pointer + path) ?? { start: BEGINNING, end: BEGINNING }
  }
}

const BEGINNING = { line: 1, column: 1, offset: 0 }
