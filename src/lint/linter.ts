/** Lints one file after the other, and keeps of each only what is found and what the rules across resources need. */
import { defaultRelease, lineOfRelease, type Release } from '../lines.ts'
import { isRecord } from '../predicates.ts'
import { type ManifestDocument, type Range, readManifests } from '../yaml/read.ts'
import { across } from './across.ts'
import type { Finding } from './finding.ts'
import { type Fit, judgeDocument } from './judge.ts'
import type { Listed } from './listed.ts'
import type { Context } from './rule.ts'
import { type Directive, suppress } from './suppress.ts'

/** A file to lint: its name, and its text. */
export interface LintFile {
  readonly path: string
  readonly text: string
}

export interface LinterOptions extends Context {
  readonly release?: Release
  readonly complete?: boolean
  /** Whether plain documents may be read fast. */
  readonly fast?: boolean
  /** The text of a file, by how many were added before it; it is asked for where something is found across files. */
  readonly textOf: (index: number) => string
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
  readonly passedOver: readonly string[]
}

export interface Linter {
  /** Lints a file. One that was `found` in a directory, and not named, may hold what is none of ours. */
  add(file: LintFile, found?: boolean): void
  /** Counts a file that has nothing to be linted. */
  skip(): void
  /** Asks the rules across resources, and reports. */
  finish(): LintReport
}

/** What is kept of a file. */
interface Draft {
  readonly path: string
  readonly findings: Finding[]
  readonly directives: readonly Directive[]
}

export function createLinter({
  release = defaultRelease,
  complete = false,
  fast = true,
  textOf,
  ...context
}: LinterOptions): Linter {
  const line = lineOfRelease(release)
  // By the number of the file; of most there is nothing to keep.
  const drafts = new Map<number, Draft>()
  const planes: Listed[] = []
  const fits: Fit[] = []
  const templates: string[] = []
  const passedOver: string[] = []
  let added = 0
  let skipped = 0
  let judged = 0
  const filesWithPlanes: string[] = []

  function add({ path, text }: LintFile, found = false): void {
    const file = added++
    const findings: Finding[] = []
    const directives: Directive[] = []
    let own = 0
    for (const [index, document] of readManifests(text, { fast }).documents.entries()) {
      if (text.includes('{{') && isTemplate(document, text)) {
        if (templates.at(-1) !== path) templates.push(path)
        continue
      }
      if (found && isUnreadable(document) && !isOurs(document, text)) {
        if (passedOver.at(-1) !== path) passedOver.push(path)
        continue
      }
      const judgement = judgeDocument(document, { path, text, file, index }, release, context)
      own += judgement.planes
      findings.push(...judgement.findings)
      directives.push(...judgement.directives)
      fits.push(...judgement.fits)
      planes.push(...judgement.listed)
    }
    judged += own
    if (own > 0) filesWithPlanes.push(path)
    if (findings.length > 0 || directives.length > 0) drafts.set(file, { path, findings, directives })
  }

  function finish(): LintReport {
    for (const { plane, finding } of across(planes, line, complete, placesIn(textOf))) {
      const draft = drafts.get(plane.file)
      if (draft) draft.findings.push(finding)
      else drafts.set(plane.file, { path: plane.path, findings: [finding], directives: [] })
    }
    const inOrder = [...drafts].sort(([a], [b]) => a - b)
    const findings = inOrder.flatMap(([, draft]) => suppress(draft.findings, draft.directives, draft.path).sort(byPlace))
    return { findings, files: added + skipped, planes: judged, filesWithPlanes, fits, templates, passedOver }
  }

  return { add, skip: () => void skipped++, finish }
}

const byPlace = (a: Finding, b: Finding): number => a.range.start.offset - b.range.start.offset

/** The place of a plane, found by reading its file again; one that has changed since has none, and its beginning stands for it. */
function placesIn(textOf: (index: number) => string): (plane: Listed, path: string) => Range {
  let last: { readonly file: number; readonly documents: readonly ManifestDocument[] } | undefined
  return ({ file, document, pointer }, path) => {
    if (last?.file !== file) last = { file, documents: readManifests(textOf(file)).documents }
    return last.documents[document]?.positionOf(pointer + path) ?? { start: BEGINNING, end: BEGINNING }
  }
}

const BEGINNING = { line: 1, column: 1, offset: 0 }

const isUnreadable = ({ issues }: ManifestDocument): boolean => issues.some(({ code }) => code === 'yaml-syntax')

/** Whether a text that cannot be read was meant to be one of our resources. */
function isOurs({ range }: ManifestDocument, text: string): boolean {
  const own = text.slice(range.start.offset, range.end.offset)
  return /^[\s"'{-]*(?:apiVersion["']?\s*:\s*["']?openchoreo\.dev|kind["']?\s*:\s*["']?\w+Plane\b)/m.test(own)
}

/** Whether a document is a Helm template: one that is no YAML because of it, or has `{{` in what would be judged. */
function isTemplate(document: ManifestDocument, text: string): boolean {
  if (!isUnreadable(document)) return hasTemplate(document.value)
  const { start, end } = document.range
  return text.slice(start.offset, end.offset).includes('{{')
}

/** Whether a text in a value is a template; annotations may hold templates of others. */
function hasTemplate(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('{{')
  if (Array.isArray(value)) return value.some(hasTemplate)
  if (!isRecord(value)) return false
  return Object.entries(value).some(([key, inner]) => key.includes('{{') || (key !== 'annotations' && hasTemplate(inner)))
}
