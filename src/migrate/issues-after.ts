/** Validates a migrated resource against the target. */

import { withoutPrivateKeys } from '../base/pem.ts'
import { fieldOf, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Issue } from '../contract/issue.ts'
import { planeValidatorOf, type Release } from '../releases/lines.ts'
import type { DraftResource } from './migration.ts'

export function issuesOfMoved(resource: DraftResource, to: Release): readonly Issue[] {
  if (resource['kind'] === 'Namespace') return issuesOfNamespace(resource)
  const result = planeValidatorOf(to)(resource)
  return [...(result.ok ? [] : result.issues), ...privateKeys(resource)]
}

const CA = '/spec/clusterAgent/clientCA/value'
const CA_RULE = 'the certificate of the CA alone, in PEM, without a private key'

/** The steps remove private keys, so one that is there came with an answer. */
function privateKeys(resource: DraftResource): readonly Issue[] {
  const value = valueAt(resource, CA)
  if (typeof value !== 'string' || withoutPrivateKeys(value) === value) return []
  return [{ code: 'invalid-format', path: CA, field: fieldOf(CA), rule: CA_RULE, message: `must be ${CA_RULE}.` }]
}

const RULE = 'a lowercase RFC 1123 label: at most 63 letters, digits and hyphens, starting and ending with a letter or digit'

/** The names of namespaces are more restricted than those of organizations. */
function issuesOfNamespace({ metadata }: DraftResource): readonly Issue[] {
  const { name, generateName } = isRecord(metadata) ? metadata : {}
  // An empty name is missing: the API server generates one.
  if (typeof name !== 'string' || (name === '' && generateName) || /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) return []
  return [{ code: 'invalid-name', path: '/metadata/name', field: 'metadata.name', rule: RULE, message: `must be ${RULE}` }]
}
