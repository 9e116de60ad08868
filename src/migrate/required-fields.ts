/** The required fields of a resource that has no spec, as placeholders. */
import { keysOf, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Issue } from '../contract/issue.ts'
import { isOfDocumentsAlone } from '../releases/documented.ts'
import type { Line } from '../releases/lines.ts'
import { places } from '../releases/places.ts'
import type { Acceptance } from './acceptance.ts'
import type { DraftResource } from './migration.ts'
import { isPlaceholder, placeholder } from './placeholder.ts'
import { withValue } from './with-value.ts'

/** The resource with a spec that has what the line requires: the API server accepts one without a spec, and nothing can use it. */
export function withRequiredFields(resource: DraftResource, line: Line, { issuesOf }: Acceptance): DraftResource {
  let current: DraftResource = { ...resource, spec: {} }
  for (;;) {
    const known = current
    const issue = issuesOf(known, line).find((issue) => isMissing(issue, known, line))
    if (!issue) return current
    current = withValue(current, keysOf(issue.path), valueFor(issue, current, line))
  }
}

/** Each required field is tried as an object first; the contract says of what is inside it, or that it is a simple value. */
function valueFor(issue: Issue, resource: DraftResource, line: Line): unknown {
  const { code, path } = issue
  if (places(line)['client-ca'].some(({ pointer }) => pointer === path)) return placeholder('agent-ca')
  if (code === 'value-from') return placeholder('value-or-reference')
  return valueAt(resource, path) === undefined ? {} : placeholder('missing-value')
}

function isMissing(issue: Issue, resource: DraftResource, line: Line): boolean {
  const { code, path } = issue
  const isKnown = isAnyPlaceholder(resource, keysOf(path))
  if (isKnown || !path.startsWith('/spec/')) return false
  if (code === 'missing-field') return !isOfDocumentsAlone(issue, resource, line)
  return code === 'value-from' || code === 'wrong-type'
}

/** Whether there is a placeholder at a place, or around it. */
function isAnyPlaceholder(value: unknown, [key, ...deeper]: readonly string[]): boolean {
  if (isPlaceholder(value)) return true
  return key !== undefined && isRecord(value) && isAnyPlaceholder(value[key], deeper)
}
