/** Documents that are not to be judged: Helm templates, and what is none of ours. */
import { isRecord } from '../predicates.ts'
import type { ManifestDocument } from '../yaml/read.ts'

export const isUnreadable = ({ issues }: ManifestDocument): boolean => issues.some(({ code }) => code === 'yaml-syntax')

/** Whether a text that cannot be read was meant to be one of our resources. */
export function isOurs({ range }: ManifestDocument, text: string): boolean {
  const own = text.slice(range.start.offset, range.end.offset)
  return OUR_API_VERSION.test(own) || OUR_KIND.test(own)
}

/** What is before the key is on its own line: over several lines the search would begin again at each of them. */
const OUR_API_VERSION = /^(?:[^\S\r\n\u2028\u2029]|["'{-])*apiVersion["']?\s*:\s*["']?openchoreo\.dev/m
const OUR_KIND = /^(?:[^\S\r\n\u2028\u2029]|["'{-])*kind["']?\s*:\s*["']?\w+Plane\b/m

/** Whether a document is a Helm template: one that is no YAML because of it, or has `{{` in what would be judged. */
export function isTemplate(document: ManifestDocument, text: string): boolean {
  if (!isUnreadable(document)) return hasTemplate(document.value)
  const { start, end } = document.range
  return text.slice(start.offset, end.offset).includes('{{')
}

/** Whether a text in a value is a template; annotations may hold templates of others. */
function hasTemplate(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('{{')
  if (Array.isArray(value)) return value.some(hasTemplate)
  if (!isRecord(value)) return false
  return Object.entries(value).some(([key, inner]) => key.includes('{{') || (key !== 'annotations' && hasTemplate(inner)))
}
