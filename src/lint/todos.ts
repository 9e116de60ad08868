/** Comments of `migrate --draft` about answers that are still missing. */
import type { ManifestDocument } from '../yaml/read/read.ts'
import { commentLinesIn } from './comment-lines.ts'
import type { Finding } from './finding.ts'

/** Every such comment contains this. */
export const TODO = '# TODO '

/** `# TODO spec.clusterAgent.clientCA: ...`; what anybody else has to do is theirs. */
const COMMENT = /^[ \t]*# TODO ((?:spec|metadata)(?:[.[][^\s:]*)?): /

export function todosIn(document: ManifestDocument, text: string, file: string): Finding[] {
  return commentLinesIn(document, text).flatMap(({ content, line, begin }): Finding[] => {
    const field = COMMENT.exec(content)?.[1]
    if (field === undefined) return []
    const column = content.indexOf('#') + 1
    const end = content.trimEnd().length
    return [
      {
        code: 'unresolved-todo',
        path: '',
        field,
        message: 'is still to be answered, as the comment of a draft says: set it, and remove the comment.',
        file,
        severity: 'warning',
        range: {
          start: { line, column, offset: begin + column - 1 },
          end: { line, column: end + 1, offset: begin + end },
        },
      },
    ]
  })
}
