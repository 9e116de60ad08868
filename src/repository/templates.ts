/** Texts that a template engine still has to turn into manifests. */
import { isRecord } from '../base/record.ts'
import { hasComment } from '../yaml/read/has-comment.ts'

/** Why a document that cannot be read is a template; undefined where it is none. */
export function templateReasonOfText(text: string): string | undefined {
  const reason = reasonOf(text.replace(COMMENT, ''))
  return reason ?? (YTT.test(text) ? YTT_REASON : undefined)
}

/** Why a resource is a template: there is an expression in a field. Annotations may contain templates of other programs. */
export function templateReasonOfValue(value: unknown): string | undefined {
  if (typeof value === 'string') return reasonOf(value)
  if (Array.isArray(value)) return firstReason(value)
  if (!isRecord(value)) return undefined
  const { annotations: _, ...others } = value
  return firstReason(Object.keys(value)) ?? firstReason(Object.values(others))
}

function firstReason(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const reason = templateReasonOfValue(value)
    if (reason !== undefined) return reason
  }
  return undefined
}

/** Why the text of a document that can be read is a template of ytt, whose instructions are comments. */
export function yttReasonOf(text: string): string | undefined {
  return YTT.test(text) && hasComment(text, '#@') ? YTT_REASON : undefined
}

function reasonOf(text: string): string | undefined {
  if (text.includes('{{')) return 'it is a template: {{ }} has to be rendered first'
  if (text.includes('{%')) return 'it is a template: {% %} has to be rendered first'
  return undefined
}

const YTT_REASON = 'it is a template of ytt: #@ has to be rendered first'
const YTT = /(?:^|\s)#@/
/** From a `#` to the end of its line. */
const COMMENT = /(?<!\S)#.*/g
