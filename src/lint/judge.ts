/** Judges the planes of one document. */
import type { Issue } from '../issue.ts'
import { detectReleases, hasKind, lineOfRelease, planeValidatorOf, type Release, releases, spanOf } from '../lines.ts'
import { isRecord } from '../predicates.ts'
import { planesIn, type Resource } from '../resources.ts'
import type { ManifestDocument } from '../yaml/read.ts'
import { advise, type RuleIssue } from './advise.ts'
import { type Finding, type Severity, severityOf } from './finding.ts'
import { type Listed, listed } from './listed.ts'
import type { Context } from './rule.ts'
import { type Directive, directivesIn } from './suppress.ts'

/** Releases that a failing plane fits. */
export interface Fit {
  readonly file: string
  readonly line: number
  /** In words: `v1.0 to v1.2`. */
  readonly span: string
  /** The newest of them. */
  readonly release: Release
  /** The release that was asked for, where that is a later one: the plane can be moved there. */
  readonly later?: Release
}

export interface Judgement {
  /** Planes that were judged. */
  readonly planes: number
  /** Before comments silence any of them. */
  readonly findings: readonly Finding[]
  readonly directives: readonly Directive[]
  readonly fits: readonly Fit[]
  readonly listed: readonly Listed[]
}

/** Where a document stands. */
interface Source {
  readonly path: string
  readonly text: string
  /** How many files were added before it. */
  readonly file: number
  /** Which document of the file it is. */
  readonly index: number
}

export function judgeDocument(document: ManifestDocument, source: Source, release: Release, context: Context): Judgement {
  const { path, text, file, index } = source
  const resources = planesIn(document.value)
  const unreadable = document.issues.some(({ code }) => code === 'yaml-syntax')
  // A repeated key in a resource that is not ours is not ours to report.
  const reading = unreadable || resources.length > 0 ? document.issues : []
  const judged = resources.map((resource) => ({ resource, own: judge(resource, document, path, release, context) }))
  return {
    planes: resources.length,
    findings: [
      ...reading.map((issue): Finding => ({ ...issue, file: path, severity: severityOf(issue.code) })),
      ...judged.flatMap(({ own }) => own),
    ],
    directives: resources.length > 0 ? directivesIn(document, text) : [],
    fits: judged.flatMap(({ resource, own }) =>
      own.some(({ severity }) => severity === 'error') ? fitsOf(resource, document, path, release) : [],
    ),
    listed: resources.flatMap(({ value, pointer }) => {
      const plane = listed(value, lineOfRelease(release), { path, file, document: index, pointer })
      return plane ? [plane] : []
    }),
  }
}

function judge(
  { value, pointer }: Resource,
  document: ManifestDocument,
  file: string,
  release: Release,
  context: Context,
): Finding[] {
  const result = planeValidatorOf(release)(value)
  const issues = result.ok ? [] : result.issues
  const line = lineOfRelease(release)
  const advice = isRecord(value) && hasKind(line, value['kind']) ? advise(value, line, issues, context) : []
  return [
    ...issues.map((issue) => placed(issue, severityOf(issue.code))),
    ...advice.map(({ issue, severity }) => placed(issue, severity)),
  ]

  function placed(issue: Issue | RuleIssue, severity: Severity): Finding {
    const path = pointer + issue.path
    // An unknown field is mended at its key, all else at the value.
    const range = issue.code === 'unknown-field' ? document.keyOf(path) : document.positionOf(path)
    return { ...issue, path, file, severity, range } as Finding
  }
}

/** Other releases that accept what this one refuses; what only breaks a rule would break it there too. */
function fitsOf({ value, pointer }: Resource, document: ManifestDocument, file: string, release: Release): Fit[] {
  const fitting = detectReleases(value)
  const newest = fitting.includes(release) ? undefined : fitting.at(-1)
  if (newest === undefined) return []
  const isLater = releases.indexOf(release) > releases.indexOf(newest)
  const { line } = document.positionOf(pointer).start
  return [{ file, line, span: spanOf(fitting), release: newest, ...(isLater && { later: release }) }]
}
