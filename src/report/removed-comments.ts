/** The comments that a change to a file takes with removed fields. */
import type { RemovedComment } from '../yaml/edit/change.ts'
import { redactLines } from './redact.ts'

/** @param text The file before the change. A comment in which a secret is shown as `<redacted>`. */
export function withoutSecrets(text: string, comments: readonly RemovedComment[]): readonly RemovedComment[] {
  if (comments.length === 0) return []
  const lines = redactLines(text)
  return comments.map((comment) => {
    const isShown = lines[comment.line - 1]?.replace(/\r$/, '').endsWith(comment.text) ?? false
    return isShown ? comment : { ...comment, text: '# <redacted>' }
  })
}

/** A line for each. */
export function removedCommentLines(path: string, text: string, comments: readonly RemovedComment[]): string[] {
  return withoutSecrets(text, comments).map(({ line, text }) => `${path}:${line}  comment removed with its field: ${text}`)
}
