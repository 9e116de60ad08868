/** Fixes for findings, as changes of values. */

import { equal } from '../base/equal.ts'
import { escapeKey, keysOf } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { contractLines, lineOfRelease, type Release } from '../releases/lines.ts'
import { type PlaneResource, withValue } from '../repository/documents.ts'
import { issuesOf, type ResourceIssue, releasesOf } from '../repository/issues.ts'
import { checkResource } from './check-resource.ts'
import type { RuleIssue } from './finding.ts'
import { misplacedAt, referenceMeant } from './suggestions.ts'

/** One way to fix one finding. */
export interface Fix {
  readonly issue: ResourceIssue | RuleIssue
  /** Whether no other fix is plausible. */
  readonly isSafe: boolean
  /** What it does, as an imperative phrase. */
  readonly title: string
  /** The value of the resource with the fix applied. */
  readonly after: () => unknown
}

/**
 * Fixes for the findings in a resource, those of the contract first; none for what no command may change. A safe fix is the only one for its issue. They
 * are generated lazily, because finding out whether one is safe takes a validation.
 */
export function* fixesOf(resource: PlaneResource, release: Release): Generator<Fix> {
  const { value, isFixable } = resource
  if (!isFixable || !isRecord(value)) return
  const { issues, advice } = checkResource(resource, release)
  for (const issue of issues) yield* fixesFor(resource, issue, release)
  // What a rule would write belongs into a spec that is not there yet.
  if (issues.some(({ code }) => code === 'misplaced-fields')) return
  for (const { issue, fix } of advice)
    if (fix !== undefined)
      yield { issue, isSafe: true, title: 'Set the correct value', after: () => changed(value, keysOf(issue.path), fix) }
}

/** The releases that a resource may be of where nobody named one: those that accept it, and else those that its set may be of. */
export function releasesThatMayBe(resource: PlaneResource, candidates: readonly Release[]): readonly Release[] {
  const accepting = releasesOf(resource)
  return accepting.length > 0 ? accepting : candidates
}

/**
 * Whether a fix is safe in every release that a resource may be of: each of them asks for the same change. A name is never replaced by the one that
 * it had before, since the release that was detected may be the wrong one.
 */
export function isSafeInAll({ issue, isSafe, after }: Fix, resource: PlaneResource, mayBe: readonly Release[]): boolean {
  if (!isSafe) return false
  const lines = [...new Set(mayBe.map(lineOfRelease))]
  if (issue.code === 'unknown-field' && lines.some((line) => isNameOfLaterLine(issue.path, resource, line))) return false
  return lines.every((line) => [...fixesOf(resource, line)].some((fix) => fix.isSafe && equal(fix.after(), after())))
}

/** Whether a line after another one has a field. */
function isNameOfLaterLine(path: string, resource: PlaneResource, line: Release): boolean {
  const later = contractLines.slice(contractLines.indexOf(lineOfRelease(line)) + 1)
  return later.some(
    (each) =>
      !issuesOf(resource, each).some((issue) => issue.code === 'unknown-field' && `${path}/`.startsWith(`${issue.path}/`)),
  )
}

function fixesFor(resource: PlaneResource, issue: ResourceIssue, release: Release): Fix[] {
  const { value } = resource
  const keys = keysOf(issue.path)
  const name = keys.at(-1) ?? ''
  const put = (title: string, to: unknown): Fix => ({
    issue,
    isSafe: false,
    title,
    after: () => changed(value, keys, to),
  })
  switch (issue.code) {
    case 'wrong-type': {
      const meant = referenceMeant(issue, value, lineOfRelease(release))
      return meant ? [{ ...put(`Write {kind: ${meant.kind}, name: ${meant.name}}`, meant), isSafe: true }] : []
    }
    case 'null-value':
      return [{ ...put(`Remove ${name}`, undefined), isSafe: true }]
    case 'namespace-not-allowed':
      return [{ ...put('Remove the namespace', undefined), isSafe: true }]
    case 'unknown-field': {
      // What belongs elsewhere, or has to be migrated, is not to be removed.
      if (misplacedAt(issue.path, lineOfRelease(release))) return []
      const { suggestion } = issue
      const remove = put(`Remove ${name}`, undefined)
      if (suggestion === undefined) return [remove]
      const rename: Fix = {
        ...remove,
        title: `Rename it to ${suggestion}`,
        after: () => changed(value, keys, RENAME, suggestion),
      }
      return isSuccessor(issue, rename, resource, release) ? [{ ...rename, isSafe: true }] : [rename, remove]
    }
    case 'unknown-kind':
    case 'unknown-value': {
      const meant = issue.suggestion ?? (issue.allowed.length === 1 ? issue.allowed[0] : undefined)
      return meant === undefined ? [] : [put(`Write ${meant}`, meant)]
    }
    case 'wrong-api-version':
      return issue.allowed.slice(0, 1).map((allowed) => put(`Write ${allowed}`, allowed))
    case 'value-from':
      if (issue.found === 'neither') return []
      return issue.branches.map((branch) => {
        const [other = ''] = issue.branches.filter((each) => each !== branch)
        return { ...put(`Keep ${branch}, remove ${other}`, undefined), after: () => changed(value, [...keys, other], undefined) }
      })
    default:
      return []
  }
}

/** Whether a field of another release was renamed in this one, and nothing else is wrong with it. */
function isSuccessor(issue: ResourceIssue, { after }: Fix, resource: PlaneResource, release: Release): boolean {
  if (issue.code !== 'unknown-field' || issue.knownIn === undefined) return false
  const place = [...keysOf(issue.path).slice(0, -1), issue.suggestion ?? ''].map((key) => `/${escapeKey(key)}`).join('')
  return !issuesOf(withValue(resource, after()), release).some(({ path }) => path === place || path.startsWith(`${place}/`))
}

const RENAME = Symbol('rename')

/** The value with the one at a place replaced, removed if the new one is undefined, or renamed. */
function changed(value: unknown, [key, ...deeper]: readonly string[], to: unknown, name?: string): unknown {
  if (key === undefined) return to
  if (Array.isArray(value) && deeper.length === 0 && to === undefined) return value.filter((_, at) => String(at) !== key)
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? changed(item, deeper, to, name) : item))
  if (!isRecord(value)) return value
  if (deeper.length > 0) return { ...value, [key]: changed(value[key], deeper, to, name) }
  if (to === RENAME)
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field === key ? name : field, inner]))
  const { [key]: _, ...others } = value
  return to === undefined ? others : { ...value, [key]: to }
}
