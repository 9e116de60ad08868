/** Mends what is certain: nulls, fields that got another name, and what a rule knows. Comments and layout stay. */
import type { Issue } from '../issue.ts'
import { defaultRelease, hasKind, lineOfRelease, planeValidatorOf, type Release } from '../lines.ts'
import { escaped, keysOf } from '../pointer.ts'
import { isRecord } from '../predicates.ts'
import { planesIn } from '../resources.ts'
import { readManifests } from '../yaml/read.ts'
import { type ResourceChange, rewriteManifests } from '../yaml/rewrite.ts'
import { advise } from './advise.ts'

/** A text, and how many findings were mended in it. */
export interface Fixed {
  readonly text: string
  readonly fixed: number
}

export interface FixOptions {
  /** The release whose contract holds; the default release where it is left out. */
  readonly release?: Release
}

/**
 * Mends in a text what is certain: nulls go, fields that got another name get it, PEM in base64 is decoded, and defaults that the API server
 * wants are written out. Comments and layout stay.
 *
 * @returns The text, the same one where nothing was mended. What cannot be changed in place, or not read, is left as it is. Nothing is thrown.
 * @example
 * const { text: mended, fixed } = fix(text, { release: 'v1.2' })
 */
export function fix(text: string, { release = defaultRelease }: FixOptions = {}): Fixed {
  const planes = readManifests(text).documents.flatMap((document) =>
    document.issues.length > 0
      ? []
      : planesIn(document.value).map(({ value, pointer }) => ({ document, pointer, ...fixPlane(value, release) })),
  )
  const changes = planes.filter(({ fixed }) => fixed > 0)
  const rewritten = rewriteManifests(
    text,
    changes.map(({ document, pointer, after }): ResourceChange => ({ document, pointer, after })),
  )
  if (!rewritten.ok || changes.length === 0) return { text, fixed: 0 }
  return { text: rewritten.text, fixed: changes.reduce((sum, { fixed }) => sum + fixed, 0) }
}

interface FixedPlane {
  readonly after: unknown
  readonly fixed: number
}

/** One thing after the other: each may be about what the one before has changed. */
function fixPlane(value: unknown, release: Release): FixedPlane {
  let after = value
  let fixed = 0
  for (let next = nextFix(after, release); next !== undefined && fixed < MOST_FIXES; next = nextFix(after, release)) {
    after = next
    fixed++
  }
  return { after, fixed }
}

/** No plane has so many mistakes; no rule can keep a run busy for ever. */
const MOST_FIXES = 200

/** The plane with one thing mended; undefined where nothing certain is left. */
function nextFix(value: unknown, release: Release): unknown {
  if (!isRecord(value)) return undefined
  const issues = issuesIn(value, release)
  for (const issue of issues) {
    const next = issue.code === 'null-value' ? changed(value, keysOf(issue.path), undefined) : renamed(value, issue, release)
    if (next !== undefined) return next
  }
  const line = lineOfRelease(release)
  if (!hasKind(line, value['kind'])) return undefined
  const advice = advise(value, line, issues).find(({ fix }) => fix !== undefined)
  return advice && changed(value, keysOf(advice.issue.path), advice.fix)
}

/** A field of another release under the name that it has in this one, if that is all that is wrong with it. */
function renamed(value: unknown, issue: Issue, release: Release): unknown {
  if (issue.code !== 'unknown-field' || issue.knownIn === undefined || issue.suggestion === undefined) return undefined
  const keys = keysOf(issue.path)
  const next = changed(value, keys, RENAME, issue.suggestion)
  const place = [...keys.slice(0, -1), issue.suggestion].map((key) => `/${escaped(key)}`).join('')
  const isWrong = issuesIn(next, release).some(({ path }) => path === place || path.startsWith(`${place}/`))
  return isWrong ? undefined : next
}

const RENAME = Symbol('rename')

/** The value with another one at a place, without it where that is undefined, or with its key renamed. */
function changed(value: unknown, [key, ...deeper]: readonly string[], to: unknown, name?: string): unknown {
  if (key === undefined) return to
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
