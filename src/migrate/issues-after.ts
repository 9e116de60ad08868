/** Validates a migrated resource against the target. */

import { isRecord } from '../base/record.ts'
import type { Issue } from '../contract/issue.ts'
import { lineOfRelease, planeValidatorOf, type Release } from '../releases/lines.ts'
import { caIssues } from './ca-issues.ts'
import type { DraftResource } from './migration.ts'

export function issuesOfMoved(resource: DraftResource, to: Release): readonly Issue[] {
  if (resource['kind'] === 'Namespace') return issuesOfNamespace(resource)
  const result = planeValidatorOf(to)(resource)
  return [...(result.ok ? [] : result.issues), ...caIssues(resource, lineOfRelease(to))]
}

const RULE = 'a lowercase RFC 1123 label: at most 63 letters, digits and hyphens, starting and ending with a letter or digit'

/** The names of namespaces are more restricted than those of organizations. */
function issuesOfNamespace({ metadata }: DraftResource): readonly Issue[] {
  const { name, generateName } = isRecord(metadata) ? metadata : {}
  // An empty name is missing: the API server generates one.
  if (typeof name !== 'string' || (name === '' && generateName) || /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) return []
  return [{ code: 'invalid-name', path: '/metadata/name', field: 'metadata.name', rule: RULE, message: `must be ${RULE}` }]
}
