/** Fixes what can be fixed safely: nulls, renamed fields, and what a rule has a fix for. Keeps comments and layout. */
import type { Release } from '../releases/lines.ts'
import { detectIn } from '../repository/ballots.ts'
import { asWritten, documentsOf, type PlaneResource, withValue } from '../repository/documents.ts'
import type { RemovedComment, ResourceChange } from '../yaml/edit/change.ts'
import { rewriteManifests } from '../yaml/edit/rewrite.ts'
import { type Fix, fixesOf, isSafeInAll, releasesThatMayBe } from './fixes.ts'

/** A text, and how many findings were fixed in it. */
export interface Fixed {
  readonly text: string
  readonly fixed: number
  /** The comments that went with a removed field: those on its lines and directly above it. All others are in the text. */
  readonly removedComments: readonly RemovedComment[]
  /** The resources in which nothing was fixed, because the text cannot be changed in place. */
  readonly notFixed: readonly NotFixed[]
}

/** A resource that could be fixed, if it was written in another way. */
export interface NotFixed {
  /** The line on which it starts. */
  readonly line: number
  /** Why, and what to do; quotes nothing of the text. */
  readonly reason: string
}

/** Options of `fix`. */
export interface FixOptions {
  /**
   * The release to check against; without it, it is detected from the manifests in the text.
   * @default undefined
   */
  readonly release?: Release
  /**
   * The releases that the manifests may be of, where nobody named one: only what is right in each of them is fixed, and what is right in the releases
   * that accept a manifest. If both options are left out, they are detected too.
   * @default undefined
   */
  readonly candidates?: readonly Release[]
  /**
   * Whether a Kustomization applies the text as a patch, which is never changed.
   * @default false
   */
  readonly isPatch?: boolean
}

/**
 * Fixes in a text what can be fixed safely: removes nulls, renames renamed fields, decodes base64-encoded PEM, and sets defaults that the API
 * server requires. Keeps comments and layout. Never changes templates, patches, encrypted documents and values with variables.
 *
 * @param text The content of a file.
 * @param options The release.
 * @returns The fixed text, or the same one if there is nothing to fix. What cannot be read is left unchanged, and so is a resource that cannot be changed
 * in place, which is reported. Never throws.
 * @example
 * import { fix } from 'openchoreo-planes/lint'
 *
 * const text = [
 *   'apiVersion: openchoreo.dev/v1alpha1',
 *   'kind: Environment',
 *   'metadata: { name: production, namespace: acme }',
 *   'spec:',
 *   '  dataPlaneRef: null # not yet',
 *   '  isProduction: true',
 * ].join('\n')
 * const fixed = fix(text, { release: 'v1.2' })
 * fixed.fixed // => 1
 * fixed.text.split('\n').slice(3) // => ['spec:', '  isProduction: true']
 */
export function fix(text: string, { release: named, candidates: known, isPatch = false }: FixOptions = {}): Fixed {
  const documents = documentsOf(text, { isPatch })
  const { release, candidates } = named === undefined ? detectIn(documents) : { release: named, candidates: known }
  const planes = documents.flatMap(({ document, resources }) =>
    resources.map((resource) => ({ document, resource, ...fixPlane(resource, release, candidates) })),
  )
  const changes = planes
    .filter(({ fixed }) => fixed > 0)
    .map(({ document, resource, after, fixed }): ResourceChange & { readonly fixed: number } => {
      return { document, pointer: resource.pointer, after: asWritten(resource, after), fixed }
    })
  const { text: fixedText, refused, removedComments } = rewriteManifests(text, changes)
  const left = new Set(refused.map(({ change }) => change))
  return {
    text: fixedText,
    fixed: changes.reduce((sum, change) => (left.has(change) ? sum : sum + change.fixed), 0),
    removedComments,
    notFixed: refused.map(({ change: { document, pointer }, reason }) => ({
      line: document.positionOf(pointer).start.line,
      reason,
    })),
  }
}

interface FixedPlane {
  readonly after: unknown
  readonly fixed: number
}

/** Applies one fix after the other, because each may affect what the previous one changed. */
function fixPlane(resource: PlaneResource, release: Release, candidates: readonly Release[] | undefined): FixedPlane {
  let after = resource
  let fixed = 0
  for (let next = nextFix(after); next !== undefined && fixed < MOST_FIXES; next = nextFix(after)) {
    after = withValue(after, next.after())
    fixed++
  }
  return { after: after.value, fixed }

  /** The first safe fix. */
  function nextFix(now: PlaneResource): Fix | undefined {
    for (const each of fixesOf(now, release)) {
      if (!each.isSafe) continue
      if (candidates === undefined || isSafeInAll(each, now, releasesThatMayBe(resource, candidates))) return each
    }
    return undefined
  }
}

/** More than any plane needs; it prevents an endless loop between rules. */
const MOST_FIXES = 200
