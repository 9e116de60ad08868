/** Fixes for findings, as changes of values. */

import { escapeKey, keysOf } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Issue } from '../contract/issue.ts'
import { hasKind, lineOfRelease, planeValidatorOf, type Release } from '../releases/lines.ts'
import type { RuleIssue } from './finding.ts'
import { runRules } from './run-rules.ts'

/** One way to fix one finding. */
export interface Fix {
  readonly issue: Issue | RuleIssue
  /** Whether no other fix is plausible. */
  readonly isSafe: boolean
  /** What it does, as an imperative phrase. */
  readonly title: string
  /** The resource with the fix applied. */
  readonly after: () => unknown
}

/**
 * Fixes for the findings in a resource, those of the contract first. A safe fix is the only one for its issue. They are generated lazily,
 * because finding out whether one is safe takes a validation.
 */
export function* fixesOf(value: unknown, release: Release): Generator<Fix> {
  if (!isRecord(value)) return
  const issues = issuesIn(value, release)
  const line = lineOfRelease(release)
  for (const issue of issues) yield* fixesFor(value, issue, release)
  if (!hasKind(line, value['kind'])) return
  for (const { issue, fix } of runRules(value, line, issues))
    if (fix !== undefined)
      yield { issue, isSafe: true, title: 'Set the correct value', after: () => changed(value, keysOf(issue.path), fix) }
}

function fixesFor(value: unknown, issue: Issue, release: Release): Fix[] {
  const keys = keysOf(issue.path)
  const name = keys.at(-1) ?? ''
  const put = (title: string, to: unknown): Fix => ({
    issue,
    isSafe: false,
    title,
    after: () => changed(value, keys, to),
  })
  switch (issue.code) {
    case 'null-value':
      return [{ ...put(`Remove ${name}`, undefined), isSafe: true }]
    case 'namespace-not-allowed':
      return [put('Remove the namespace', undefined)]
    case 'unknown-field': {
      const { suggestion } = issue
      const remove = put(`Remove ${name}`, undefined)
      if (suggestion === undefined) return [remove]
      const rename: Fix = {
        ...remove,
        title: `Rename it to ${suggestion}`,
        after: () => changed(value, keys, RENAME, suggestion),
      }
      return isSuccessor(issue, rename, release) ? [{ ...rename, isSafe: true }] : [rename, remove]
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
function isSuccessor(issue: Issue, { after }: Fix, release: Release): boolean {
  if (issue.code !== 'unknown-field' || issue.knownIn === undefined) return false
  const place = [...keysOf(issue.path).slice(0, -1), issue.suggestion ?? ''].map((key) => `/${escapeKey(key)}`).join('')
  return !issuesIn(after(), release).some(({ path }) => path === place || path.startsWith(`${place}/`))
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

function issuesIn(value: unknown, release: Release): readonly Issue[] {
  const result = planeValidatorOf(release)(value)
  return result.ok ? [] : result.issues
}
