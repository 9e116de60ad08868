import type { Issue } from '../issue.ts'
import { defaultRelease, detectReleases, hasKind, lineOfRelease, planeValidatorOf, type Release, spanOf } from '../lines.ts'
import { isRecord } from '../predicates.ts'
import { planesIn, type Resource } from '../resources.ts'
import { type ManifestDocument, readManifests } from '../yaml/read.ts'
import { advise, type RuleIssue } from './advise.ts'
import { type Finding, type Severity, severityOf } from './finding.ts'
import { suppress } from './suppress.ts'

/** A file to lint: its name, and its text. */
export interface LintFile {
  readonly path: string
  readonly text: string
}

export interface LintOptions {
  /** The release whose contract holds; the default release where it is left out. */
  readonly release?: Release
}

/** What a run found, and how much it looked at. */
export interface LintReport {
  readonly findings: readonly Finding[]
  /** Planes that were judged. */
  readonly planes: number
  /** Files with at least one of them. */
  readonly filesWithPlanes: number
  /** For planes with errors, the releases that they would fit. */
  readonly fits: readonly Fit[]
}

/** Releases that a failing plane fits. */
export interface Fit {
  readonly file: string
  readonly line: number
  /** In words: `v1.0 to v1.2`. */
  readonly span: string
  /** The newest of them. */
  readonly release: Release
}

/**
 * Lints manifests: reads YAML and JSON as kubectl does and judges every plane in them; other resources are passed over.
 *
 * @param files Names and texts.
 * @returns Every finding, in the order of the files and of the text. Nothing is thrown.
 * @example
 * lint([{ path: 'plane.yaml', text }], { release: 'v1.2' })
 */
export function lint(files: readonly LintFile[], options: LintOptions = {}): Finding[] {
  return lintReport(files, options).findings.slice()
}

/** {@link lint}, with how much was looked at. */
export function lintReport(files: readonly LintFile[], { release = defaultRelease }: LintOptions = {}): LintReport {
  const reports = files.map((file) => lintFile(file, release))
  return {
    findings: reports.flatMap(({ findings }) => findings),
    planes: reports.reduce((sum, { planes }) => sum + planes, 0),
    filesWithPlanes: reports.filter(({ planes }) => planes > 0).length,
    fits: reports.flatMap(({ fits }) => fits),
  }
}

function lintFile({ path, text }: LintFile, release: Release): Omit<LintReport, 'filesWithPlanes'> {
  const findings: Finding[] = []
  const fits: Fit[] = []
  let planes = 0
  for (const document of readManifests(text).documents) {
    const resources = planesIn(document.value)
    planes += resources.length
    const unreadable = document.issues.some(({ code }) => code === 'yaml-syntax')
    // A repeated key in a resource that is not ours is not ours to report.
    if (unreadable || resources.length > 0) {
      for (const issue of document.issues) findings.push({ ...issue, file: path, severity: severityOf(issue.code) })
    }
    const found = resources.map((resource) => ({ resource, own: judge(resource, document, path, release) }))
    const all = found.flatMap(({ own }) => own)
    findings.push(...(resources.length > 0 ? suppress(all, document, path, text) : all))
    for (const { resource, own } of found) {
      const fit = own.some(({ severity }) => severity === 'error') ? fitOf(resource, document, path, release) : undefined
      if (fit) fits.push(fit)
    }
  }
  return { findings: findings.sort(byPlace), planes, fits }
}

function judge({ value, pointer }: Resource, document: ManifestDocument, file: string, release: Release): Finding[] {
  const result = planeValidatorOf(release)(value)
  const issues = result.ok ? [] : result.issues
  const advice =
    isRecord(value) && hasKind(lineOfRelease(release), value['kind']) ? advise(value, lineOfRelease(release), issues) : []
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
function fitOf({ value, pointer }: Resource, document: ManifestDocument, file: string, release: Release): Fit | undefined {
  const fitting = detectReleases(value)
  const newest = fitting.includes(release) ? undefined : fitting.at(-1)
  return newest && { file, line: document.positionOf(pointer).start.line, span: spanOf(fitting), release: newest }
}

const byPlace = (a: Finding, b: Finding): number => a.range.start.offset - b.range.start.offset
