/** Fixes what is certain: nulls, fields that got another name, and what a rule knows. Comments and layout stay. */
import type { Release } from '../releases/lines.ts'
import { detectIn } from '../repository/ballots.ts'
import { asWritten, documentsOf, type PlaneResource, withValue } from '../repository/documents.ts'
import type { ResourceChange } from '../yaml/edit/change.ts'
import { rewriteManifests } from '../yaml/edit/rewrite.ts'
import { type Fix, fixesOf, isSafeInAll, releasesThatMayBe } from './fixes.ts'

/** A text, and how many findings were fixed in it. */
export interface Fixed {
  readonly text: string
  readonly fixed: number
}

/** How a text is fixed. */
export interface FixOptions {
  /** The release whose contract is used; where it is left out it is detected from the manifests in the text. */
  readonly release?: Release
  /**
   * The releases that the manifests may be of, where nobody named one: only what is right in each of them is fixed, and what is right in the releases
   * that accept a manifest. Where both options are left out they are detected too.
   */
  readonly candidates?: readonly Release[]
  /** Whether a Kustomization applies the text as a patch, which is never changed. False where it is left out. */
  readonly isPatch?: boolean
}

/**
 * Fixes in a text what is certain: nulls go, fields that got another name get it, PEM in base64 is decoded, and defaults that the API server
 * wants are written out. Comments and layout stay. Templates, patches, encrypted documents and the values of variables are never changed.
 *
 * @returns The text, the same one where nothing was fixed. What cannot be changed in place, or not read, is left as it is. Nothing is thrown.
 * @example
 * const { text: after, fixed } = fix(text, { release: 'v1.2' })
 */
export function fix(text: string, { release: named, candidates: known, isPatch = false }: FixOptions = {}): Fixed {
  const documents = documentsOf(text, { isPatch })
  const { release, candidates } = named === undefined ? detectIn(documents) : { release: named, candidates: known }
  const planes = documents.flatMap(({ document, resources }) =>
    resources.map((resource) => ({ document, resource, ...fixPlane(resource, release, candidates) })),
  )
  const changes = planes.filter(({ fixed }) => fixed > 0)
  const rewritten = rewriteManifests(
    text,
    changes.map(({ document, resource, after }): ResourceChange => {
      return { document, pointer: resource.pointer, after: asWritten(resource, after) }
    }),
  )
  if (!rewritten.ok || changes.length === 0) return { text, fixed: 0 }
  return { text: rewritten.text, fixed: changes.reduce((sum, { fixed }) => sum + fixed, 0) }
}

interface FixedPlane {
  readonly after: unknown
  readonly fixed: number
}

/** One thing after the other: each may be about what the one before has changed. */
function fixPlane(resource: PlaneResource, release: Release, candidates: readonly Release[] | undefined): FixedPlane {
  let after = resource
  let fixed = 0
  for (let next = nextFix(after); next !== undefined && fixed < MOST_FIXES; next = nextFix(after)) {
    after = withValue(after, next.after())
    fixed++
  }
  return { after: after.value, fixed }

  /** The first one that is safe. */
  function nextFix(now: PlaneResource): Fix | undefined {
    for (const each of fixesOf(now, release)) {
      if (!each.isSafe) continue
      if (candidates === undefined || isSafeInAll(each, now, releasesThatMayBe(resource, candidates))) return each
    }
    return undefined
  }
}

/** No plane has so many mistakes; no rule can keep a run busy for ever. */
const MOST_FIXES = 200
