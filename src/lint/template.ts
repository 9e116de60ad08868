/** Documents that are not to be judged: Helm templates, and what is none of ours. */
import { isRecord } from '../base/record.ts'
import type { ManifestDocument } from '../yaml/read/read.ts'

export const isUnreadable = ({ issues }: ManifestDocument): boolean => issues.some(({ code }) => code === 'yaml-syntax')

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
