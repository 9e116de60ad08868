/** Fixes what can be fixed safely: nulls, renamed fields, and what a rule has a fix for. Keeps comments and layout. */
import { defaultRelease, type Release } from '../releases/lines.ts'
import { planesIn } from '../repository/resources.ts'
import type { ResourceChange } from '../yaml/edit/change.ts'
import { rewriteManifests } from '../yaml/edit/rewrite.ts'
import { readManifests } from '../yaml/read/read.ts'
import { type Fix, fixesOf } from './fixes.ts'

/** A text, and how many findings were fixed in it. */
export interface Fixed {
  readonly text: string
  readonly fixed: number
}

/** Options of `fix`. */
export interface FixOptions {
  /**
   * The release whose contract is validated against.
   * @default defaultRelease
   */
  readonly release?: Release
}

/**
 * Fixes in a text what can be fixed safely: removes nulls, renames renamed fields, decodes base64-encoded PEM, and sets defaults that the API
 * server requires. Keeps comments and layout.
 *
 * @param text The content of a file.
 * @param options The release.
 * @returns The fixed text, or the same one if there is nothing to fix. What cannot be read or changed in place is left unchanged. Never throws.
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

/** Applies one fix after the other, because each may affect what the previous one changed. */
function fixPlane(value: unknown, release: Release): FixedPlane {
  let after = value
  let fixed = 0
  for (let next = certain(after, release); next !== undefined && fixed < MOST_FIXES; next = certain(after, release)) {
    after = next.after()
    fixed++
  }
  return { after, fixed }
}

/** The first safe fix. */
function certain(value: unknown, release: Release): Fix | undefined {
  for (const fix of fixesOf(value, release)) if (fix.isSafe) return fix
  return undefined
}

/** More than any plane needs; it prevents an endless loop between rules. */
const MOST_FIXES = 200
