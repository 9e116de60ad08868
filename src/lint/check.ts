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
  /** Before comments silence any of them. */
  readonly findings: readonly Finding[]
  readonly fits: readonly Fit[]
}

/** Undefined where there is neither a plane nor anything to report. */
export function checkDocument(
  { document, role, resources }: RepositoryDocument,
  file: string,
  release: Release,
  context: RuleContext,
): CheckedDocument | undefined {
  const planes = resources.filter(({ role }) => role !== 'template')
  if (planes.length === 0 && role !== 'unreadable') return undefined
  // A repeated key in a resource that is not ours is not ours to report.
  const findings = document.issues.map((issue): Finding => ({ ...issue, file, severity: severityOf(issue.code) }))
  const fits: Fit[] = []
  for (const plane of planes) {
    const own = checkPlane(plane, document, file, release, context)
    if (own.length === 0) continue
    findings.push(...own)
    if (own.some(({ severity }) => severity === 'error')) fits.push(...fitsOf(plane, document, file, release))
  }
  return { planes, findings, fits }
}

function checkPlane(
  resource: PlaneResource,
  document: ManifestDocument,
  file: string,
  release: Release,
  context: RuleContext,
): Finding[] {
  const { issues, advice } = checkResource(resource, release, context)
  if (issues.length === 0 && advice.length === 0) return []
  return [
    ...issues.map((issue) => placed(issue, severityOf(issue.code))),
    ...advice.map(({ issue, severity }) => placed(issue, severity)),
  ]

  function placed(issue: ResourceIssue | RuleIssue, severity: Severity): Finding {
    const path = resource.pointer + issue.path
    return { ...issue, path, file, severity, range: rangeOfIssue(document, path, issue.code) } as Finding // The same issue with what every finding has.
  }
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
