/** Checks the documents of one file, one after the other, and keeps none of them. */
import { stringAt } from '../base/pointer.ts'
import { lineOfRelease, type Release } from '../releases/lines.ts'
import type { FileContext } from '../repository/context.ts'
import { type RepositoryDocument, referringIn } from '../repository/documents.ts'
import { createRanges, type Range } from '../yaml/read/range.ts'
import type { ManifestDocument } from '../yaml/read/read.ts'
import { type CheckedDocument, checkDocument, type FateOf, type Fit } from './check.ts'
import { isCheckedAlone } from './checked-alone.ts'
import type { Finding } from './finding.ts'
import { type ReferrerSummary, summarizeReferrer } from './referrer-summary.ts'
import type { RuleContext } from './rule.ts'
import { type PlaneSummary, summarize } from './summary.ts'
import { DIRECTIVE, type Directive, directivesIn } from './suppress.ts'
import { TODO, todosIn } from './todos.ts'

/** A file to lint: its name, and its text. */
export interface LintFile {
  readonly path: string
  readonly text: string
}

/**
 * The lines of a text that are shown with findings, by their numbers, without the secrets in them.
 *
 * It is called while the document is there, so that nobody has to read the file again.
 */
export type LinesOf = (document: ManifestDocument, text: string, ranges: readonly Range[]) => Iterable<readonly [number, string]>

/** What was found in a file, before comments suppress any of it. */
export interface CheckedFile {
  readonly planes: number
  readonly findings: readonly Finding[]
  /** Whether there are others, which are not shown. */
  readonly hasHidden: boolean
  readonly directives: readonly Directive[]
  readonly fits: readonly Fit[]
  /** What the rules across resources need; empty where they cannot find anything. */
  readonly summaries: readonly PlaneSummary[]
  /** The same of resources that refer to planes and are none, where the files define every plane. */
  readonly referrers: readonly ReferrerSummary[]
  /** The lines that findings and suppression comments begin at. */
  readonly lines: ReadonlyMap<number, string>
  readonly isTemplate: boolean
  readonly isSkipped: boolean
  /** Whether all documents were checked against one release. */
  readonly isOfOneRelease: boolean
}

export interface FileCheck {
  /** Takes the next document of the file. */
  add(document: RepositoryDocument, release: Release): void
  finish(): CheckedFile
}

export interface FileCheckOptions {
  /** The place of the file among all files. */
  readonly number: number
  readonly context: FileContext
  readonly rules: RuleContext
  /** Asked only where the file has no suppression comments, because those need all findings. */
  readonly fateOf: FateOf
  readonly linesOf: LinesOf | undefined
}

export function createFileCheck(
  { path, text }: LintFile,
  { number, context: { complete = false, isPatch = false }, rules, fateOf, linesOf }: FileCheckOptions,
): FileCheck {
  // Of the whole text, once: it can have many documents.
  const hasDirectives = text.includes(DIRECTIVE)
  const rangeOf = hasDirectives || text.includes(TODO) ? createRanges(text) : undefined
  const ownFateOf: FateOf = hasDirectives ? () => 'shown' : fateOf
  const findings: Finding[] = []
  const directives: Directive[] = []
  const fits: Fit[] = []
  const summaries: PlaneSummary[] = []
  const referrers: ReferrerSummary[] = []
  const lines = new Map<number, string>()
  let first: Release | undefined
  let isOfOneRelease = true
  let planes = 0
  let index = 0
  let hasHidden = false
  let isTemplate = false
  let isSkipped = false
  /** A plane with nothing to compare it with need not be kept. */
  let summarizeFirst: (() => PlaneSummary[]) | undefined

  function add(repositoryDocument: RepositoryDocument, release: Release): void {
    const { document, role, reason, resources } = repositoryDocument
    const position = index++
    first ??= release
    if (release !== first) isOfOneRelease = false
    if (role === 'template' || resources.some((resource) => resource.role === 'template')) isTemplate = true
    if (role === 'other' && reason !== undefined) isSkipped = true
    const referring = complete ? referringIn(document, text, isPatch) : []
    for (const resource of referring)
      referrers.push(...summarizeReferrer({ resource, document: position }, lineOfRelease(release), path, number))
    const found = checkDocument(repositoryDocument, path, release, rules, ownFateOf)
    if (!found && referring.length === 0) return
    const checked = found ?? NOTHING
    if (checked.hasHidden) hasHidden = true
    // One by one: a document can have more findings than a function can have arguments.
    for (const finding of checked.findings) findings.push(finding)
    for (const fit of checked.fits) fits.push(fit)
    const isPlane = checked.planes.length > 0
    const own = rangeOf && (isPlane || referring.length > 0) ? directivesIn(document, text, rangeOf) : []
    for (const directive of own) directives.push(directive)
    const todos = rangeOf && isPlane ? todosIn(document, text, path, rangeOf) : []
    const fate = todos.length > 0 ? ownFateOf('unresolved-todo', 'warning') : 'off'
    if (fate === 'hidden') hasHidden = true
    if (fate === 'shown') for (const todo of todos) findings.push(todo)
    if (linesOf && checked.findings.length + own.length + todos.length > 0)
      for (const [line, content] of linesOf(
        document,
        text,
        [...checked.findings, ...own, ...todos].map(({ range }) => range),
      ))
        lines.set(line, content)
    for (const resource of checked.planes) {
      const summary = (): PlaneSummary[] => summarize({ resource, document: position }, lineOfRelease(release), path, number)
      if (++planes === 1 && !complete && !isCheckedAlone(stringAt(resource.value, '/kind'))) summarizeFirst = summary
      else {
        if (summarizeFirst) summaries.push(...summarizeFirst())
        summarizeFirst = undefined
        summaries.push(...summary())
      }
    }
  }

  return {
    add,
    finish: () => ({
      ...{ planes, findings, hasHidden, directives, fits, summaries, referrers, lines },
      ...{ isTemplate, isSkipped, isOfOneRelease },
    }),
  }
}

/** What there is to say about a document without planes. */
const NOTHING: CheckedDocument = { planes: [], findings: [], hasHidden: false, fits: [] }
