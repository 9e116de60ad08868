/** The code actions for the findings in a file: for editors. */
import type { Release } from '../releases/lines.ts'
import { detectIn } from '../repository/ballots.ts'
import { asWritten, documentsOf } from '../repository/documents.ts'
import { rewriteManifests } from '../yaml/edit/rewrite.ts'
import { fixesOf, isSafeInAll, releasesThatMayBe } from './fixes.ts'

/** One way to fix one finding. */
export interface Action {
  /** The code and the path of the finding. */
  readonly code: string
  readonly path: string
  /** The line on which the resource starts: several resources of a file can have findings with the same path. */
  readonly line: number
  /** Whether it is safe: then `fix` applies it. */
  readonly isSafe: boolean
  /** What it does, as a short imperative phrase. */
  readonly title: string
  /** Returns the whole text with the fix applied; undefined if the text cannot be changed in place. */
  readonly apply: () => string | undefined
}

/** Options of `actionsIn`. */
export interface ActionOptions {
  /**
   * The release to check against; without it, it is detected from the manifests in the text.
   * @default undefined
   */
  readonly release?: Release
}

/**
 * Lists the code actions for the findings in a text. They keep comments and layout.
 *
 * @param text The content of a file.
 * @param options The release.
 * @returns Actions in the order of the resources; none for what cannot be read. Never throws.
 * @example
 * import { actionsIn } from 'openchoreo-planes/lint'
 *
 * const text = [
 *   'apiVersion: openchoreo.dev/v1alpha1',
 *   'kind: Environment',
 *   'metadata: { name: production, namespace: acme }',
 *   'spec:',
 *   '  dataPlaneRef: null # not yet',
 *   '  isProduction: true',
 * ].join('\n')
 * const [action] = actionsIn(text, { release: 'v1.2' })
 * action?.code // => 'null-value'
 * action?.isSafe // => true
 * action?.apply()?.split('\n').slice(3) // => ['spec:', '  isProduction: true']
 */
export function actionsIn(text: string, { release: named }: ActionOptions = {}): Action[] {
  const documents = documentsOf(text)
  const { release, candidates } = named === undefined ? detectIn(documents) : { release: named, candidates: undefined }
  return documents.flatMap(({ document, resources }) =>
    resources.flatMap((resource) => {
      const { pointer } = resource
      return [...fixesOf(resource, release)].map((fix): Action => {
        const { issue, title, after } = fix
        const apply = (): string | undefined => {
          const rewritten = rewriteManifests(text, [{ document, pointer, after: asWritten(resource, after()) }])
          return rewritten.refused.length === 0 ? rewritten.text : undefined
        }
        const isSafe = candidates ? isSafeInAll(fix, resource, releasesThatMayBe(resource, candidates)) : fix.isSafe
        const { line } = document.positionOf(pointer).start
        return { code: issue.code, path: pointer + issue.path, line, isSafe, title, apply }
      })
    }),
  )
}
