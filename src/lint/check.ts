/** Checks the planes of one document. */

import { type Release, releases, spanOfReleases } from '../releases/lines.ts'
import type { PlaneResource, RepositoryDocument } from '../repository/documents.ts'
import { rangeOfIssue } from '../repository/issue-range.ts'
import { type ResourceIssue, releasesOf } from '../repository/issues.ts'
import type { Range } from '../yaml/read/range.ts'
import type { ManifestDocument } from '../yaml/read/read.ts'
import { checkResource } from './check-resource.ts'
import { type Finding, type RuleIssue, type Severity, severityOf } from './finding.ts'
import type { RuleContext } from './rule.ts'

/** Releases that a failing plane fits. */
export interface Fit {
  readonly file: string
  /** Where the plane is. */
  readonly range: Range
  /** In words: `v1.0 to v1.2`. */
  readonly span: string
  /** The newest of them. */
  readonly release: Release
  /** The release that was asked for, where that is a later one: the plane can be moved there. */
  readonly later?: Release
}

export interface CheckedDocument {
  /** What was checked. */
  readonly planes: readonly PlaneResource[]
  /** Those that are shown, before comments silence any of them. */
  readonly findings: readonly Finding[]
  /** Whether there are others. */
  readonly hasHidden: boolean
  readonly fits: readonly Fit[]
}

/** What happens to findings with a code and its own severity. Only those that are shown are placed. */
export type FateOf = (code: string, severity: Severity) => 'shown' | 'hidden' | 'off'

/** Undefined where there is neither a plane nor anything to report. */
export function checkDocument(
  { document, role, resources }: RepositoryDocument,
  file: string,
  release: Release,
  context: RuleContext,
  fateOf: FateOf,
): CheckedDocument | undefined {
  const planes = resources.filter(({ role }) => role !== 'template')
  if (planes.length === 0 && role !== 'unreadable') return undefined
  const findings: Finding[] = []
  const fits: Fit[] = []
  let hasHidden = false
  const isWanted = (code: string, severity: Severity): boolean => {
    const fate = fateOf(code, severity)
    if (fate === 'hidden') hasHidden = true
    return fate === 'shown'
  }
  // A repeated key in a resource that is not ours is not ours to report.
  for (const issue of document.issues) {
    const severity = severityOf(issue.code)
    if (isWanted(issue.code, severity)) findings.push({ ...issue, file, severity })
  }
  for (const plane of planes) {
    const { issues, advice } = checkResource(plane, release, context)
    let hasError = false
    const take = (issue: ResourceIssue | RuleIssue, severity: Severity): void => {
      if (severity === 'error') hasError = true
      if (!isWanted(issue.code, severity)) return
      const path = plane.pointer + issue.path
      findings.push({ ...issue, path, file, severity, range: rangeOfIssue(document, path, issue.code) } as Finding) // The same issue with what every finding has.
    }
    for (const issue of issues) take(issue, severityOf(issue.code))
    for (const { issue, severity } of advice) take(issue, severity)
    if (hasError) fits.push(...fitsOf(plane, document, file, release))
  }
  return { planes, findings, hasHidden, fits }
}

/** Other releases that accept what this one refuses; what only breaks a rule would break it there too. */
function fitsOf(plane: PlaneResource, document: ManifestDocument, file: string, release: Release): Fit[] {
  const fitting = releasesOf(plane)
  const newest = fitting.includes(release) ? undefined : fitting.at(-1)
  if (newest === undefined) return []
  const isLater = releases.indexOf(release) > releases.indexOf(newest)
  const range = document.positionOf(plane.pointer)
  return [{ file, range, span: spanOfReleases(fitting), release: newest, ...(isLater && { later: release }) }]
}
