/** Detects documents that are not linted: Helm templates, and what is not OpenChoreo's. */
import { isRecord } from '../base/record.ts'
import type { ManifestDocument } from '../yaml/read/read.ts'

export const isUnreadable = ({ issues }: ManifestDocument): boolean => issues.some(({ code }) => code === 'yaml-syntax')

/** Whether a document is a Helm template: it is not valid YAML because of that, or has `{{` in values that would be checked. */
export function isTemplate(document: ManifestDocument, text: string): boolean {
  if (!isUnreadable(document)) return hasTemplate(document.value)
  const { start, end } = document.range
  return text.slice(start.offset, end.offset).includes('{{')
}

/** Whether a string in a value is a template; annotations may contain templates of other tools. */
function hasTemplate(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('{{')
  if (Array.isArray(value)) return value.some(hasTemplate)
  if (!isRecord(value)) return false
  return Object.entries(value).some(([key, inner]) => key.includes('{{') || (key !== 'annotations' && hasTemplate(inner)))
}
