/** Comments of `migrate --draft` about answers that are still missing. */
import type { RangeOf } from '../yaml/read/range.ts'
import type { ManifestDocument } from '../yaml/read/read.ts'
import type { Finding } from './finding.ts'

/** Every such comment contains this. */
export const TODO = '# TODO '

/** `# TODO spec.clusterAgent.clientCA: ...`; what anybody else has to do is theirs. */
const COMMENT = /^# TODO ((?:spec|metadata)(?:[.[][^\s:]*)?): /

/** One for each comment with a line of its own. `rangeOf` gives the ranges of the whole text. */
export function todosIn(document: ManifestDocument, text: string, file: string, rangeOf: RangeOf): Finding[] {
  return document.syntax.comments.flatMap(([start, end]): Finding[] => {
    const comment = text.slice(start, end).trimEnd()
    const field = COMMENT.exec(comment)?.[1]
    if (field === undefined) return []
    const range = rangeOf(start, start + comment.length)
    if (text.slice(start - range.start.column + 1, start).trim() !== '') return []
    const message = 'is still to be answered, as the comment of a draft says: set it, and remove the comment.'
    return [{ code: 'unresolved-todo', path: '', field, message, file, severity: 'warning', range }]
  })
}
