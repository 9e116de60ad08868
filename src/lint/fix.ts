/** Mends what is certain: nulls, fields that got another name, and what a rule knows. Comments and layout stay. */
import { defaultRelease, type Release } from '../releases/lines.ts'
import { planesIn } from '../repository/resources.ts'
import type { ResourceChange } from '../yaml/edit/change.ts'
import { rewriteManifests } from '../yaml/edit/rewrite.ts'
import { readManifests } from '../yaml/read/read.ts'
import { type Fix, fixesOf } from './fixes.ts'

/** A text, and how many findings were mended in it. */
export interface Fixed {
  readonly text: string
  readonly fixed: number
}

/** How a text is fixed. */
export interface FixOptions {
  /**
   * The release whose contract is validated against.
   * @default defaultRelease
   */
  readonly release?: Release
}

/**
 * Mends in a text what is certain: nulls go, fields that got another name get it, PEM in base64 is decoded, and defaults that the API server
 * wants are written out. Comments and layout stay.
 *
 * @param text The text of a file, with or without mistakes.
 * @param options The release.
 * @returns The text, the same one where nothing was mended. What cannot be changed in place, or not read, is left as it is. Nothing is thrown.
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
  for (let next = certain(after, release); next !== undefined && fixed < MOST_FIXES; next = certain(after, release)) {
    after = next.after()
    fixed++
  }
  return { after, fixed }
}

/** The first thing that is certain. */
function certain(value: unknown, release: Release): Fix | undefined {
  for (const mend of fixesOf(value, release)) if (mend.isSafe) return mend
  return undefined
}

/** No plane has so many mistakes; no rule can keep a run busy for ever. */
const MOST_FIXES = 200
