/** Takes private keys, tokens and passwords out of a text that is to be shown. */
import { readDocuments } from '../yaml/read/read.ts'
import { redactSecret } from './redact-secret.ts'
import { secretsOf } from './secrets.ts'

/** The lines of a text, as many as it has, with `<redacted>` in place of every secret. */
export function redactLines(text: string): string[] {
  const parts: string[] = []
  let at = 0
  for (const document of readDocuments(text)) {
    for (const [start, end] of secretsOf(document, text)) {
      parts.push(text.slice(at, start), redactSecret(text.slice(start, end)))
      at = end
    }
  }
  return [...parts, text.slice(at)].join('').split('\n')
}
