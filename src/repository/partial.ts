/** Patches: resources of which only a part is there. */
import { isRecord } from '../base/record.ts'

/** Whether a key is an instruction of a strategic merge patch and no field. */
export function isDirective(key: string): boolean {
  return key.charCodeAt(0) === DOLLAR && DIRECTIVE.test(key)
}

const DOLLAR = 36
const DIRECTIVE = /^\$(?:patch|retainKeys|setElementOrder\/.*|deleteFromPrimitiveList\/.*)$/s

/** Whether there is such an instruction anywhere in a value. */
export function hasDirective(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasDirective)
  if (!isRecord(value)) return false
  return Object.entries(value).some(([key, inner]) => isDirective(key) || hasDirective(inner))
}
