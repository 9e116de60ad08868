/** What can be done about each finding in a text: for editors. */
import type { Release } from '../releases/lines.ts'
import { detectIn } from '../repository/ballots.ts'
import { asWritten, documentsOf } from '../repository/documents.ts'
import { rewriteManifests } from '../yaml/edit/rewrite.ts'
import { fixesOf, isSafeInAll, releasesThatMayBe } from './fixes.ts'

/** One way to mend one finding. */
export interface Action {
  /** The code and the path of the finding. */
  readonly code: string
  readonly path: string
  /** The line on which the resource begins: a text can have several of one path. */
  readonly line: number
  /** Whether nothing else can be meant: `fix` does it. */
  readonly isSafe: boolean
  /** What is done, as an order of a few words. */
  readonly title: string
  /** The whole text with it done; undefined where the text cannot be changed in place. */
  readonly apply: () => string | undefined
}

/** How actions are looked for. */
export interface ActionOptions {
  /** The release whose contract is used; where it is left out it is detected from the manifests in the text. */
  readonly release?: Release
}

/**
 * Tells what can be done about the findings in a text. Comments and layout stay.
 *
 * @param text The text of a file, with or without mistakes.
 * @returns Actions in the order of the resources. Nothing is thrown: what cannot be read has none.
 * @example
 * for (const { title, apply } of actionsIn(text, { release: 'v1.2' })) console.log(title, apply())
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
          return rewritten.ok ? rewritten.text : undefined
        }
        const isSafe = candidates ? isSafeInAll(fix, resource, releasesThatMayBe(resource, candidates)) : fix.isSafe
        const { line } = document.positionOf(pointer).start
        return { code: issue.code, path: pointer + issue.path, line, isSafe, title, apply }
      })
    }),
  )
}
