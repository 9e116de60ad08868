/** Judges the planes of one document. */

import { isRecord } from '../base/record.ts'
import type { Issue } from '../contract/issue.ts'
import {
  detectReleases,
  hasKind,
  lineOfRelease,
  planeValidatorOf,
  type Release,
  releases,
  spanOfReleases,
} from '../releases/lines.ts'
import { planesIn, type Resource } from '../repository/resources.ts'
import type { ManifestDocument } from '../yaml/read/read.ts'
import type { RuleIssue } from './finding.ts'
import { type Finding, type Severity, severityOf } from './finding.ts'
import type { RuleContext } from './rule.ts'
import { runRules } from './run-rules.ts'
import { isUnreadable } from './template.ts'

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

export interface CheckedDocument {
  /** What was judged. */
  readonly planes: readonly Resource[]
  /** Before comments silence any of them. */
  readonly findings: readonly Finding[]
  readonly fits: readonly Fit[]
}

/** Undefined where there is neither a plane nor anything to tell. */
export function checkDocument(
  document: ManifestDocument,
  file: string,
  release: Release,
  context: RuleContext,
): CheckedDocument | undefined {
  const planes = planesIn(document.value)
  if (planes.length === 0 && !isUnreadable(document)) return undefined
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
  { value, pointer }: Resource,
  document: ManifestDocument,
  file: string,
  release: Release,
  context: RuleContext,
): Finding[] {
  const result = planeValidatorOf(release)(value)
  const issues = result.ok ? [] : result.issues
  const line = lineOfRelease(release)
  const advice = isRecord(value) && hasKind(line, value['kind']) ? runRules(value, line, issues, context) : []
  if (issues.length === 0 && advice.length === 0) return []
  return [
    ...issues.map((issue) => placed(issue, severityOf(issue.code))),
    ...advice.map(({ issue, severity }) => placed(issue, severity)),
  ]

  function placed(issue: Issue | RuleIssue, severity: Severity): Finding {
    const path = pointer + issue.path
    // An unknown field is fixed at its key, everything else at the value.
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
  return [{ file, line, span: spanOfReleases(fitting), release: newest, ...(isLater && { later: release }) }]
}
