/** Where the documents, and with them the contract, are stricter than the API server. */
import { documentedFields } from '../../generated/documented.ts'
import { faults } from '../../generated/faults.ts'
import { parentOf, stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Code, Issue } from '../contract/issue.ts'
import { holdsIn, isClusterScoped } from './kinds.ts'
import type { Line } from './lines.ts'
import { places } from './places.ts'

/**
 * Whether an issue of a resource is one of the documents alone: the API server accepts the resource and ignores, drops or overwrites what is
 * there. Only for resources that are to be created: it validates what the server set in live ones.
 */
export function isOfDocumentsAlone(issue: Issue, resource: unknown, line: Line): boolean {
  const { code, path } = issue
  // It decodes a resource before it looks at what is in it.
  if (code === 'unknown-field') return false
  if (isAtOrUnder(path, '/status')) return true
  if (SET_BY_THE_SERVER.some((field) => isAtOrUnder(path, field))) return !UNDECODABLE.has(code)
  const kind = stringAt(resource, '/kind')
  switch (code) {
    case 'value-from':
      return true
    case 'null-value':
      // In a list it is an item like any other.
      return !Array.isArray(valueAt(resource, parentOf(path)))
    case 'namespace-not-allowed':
      return isClusterScoped(kind) && typeof (valueAt(resource, path) ?? '') === 'string'
    case 'missing-field':
    case 'missing-secret-namespace':
      return documentedFields.some(
        (field) => path === field.pointer && field.kinds.some((known) => known === kind) && holdsIn(field, line),
      )
    default:
      return false
  }
}

/** Whether an issue is one of the documents alone, and the control plane does without what they demand too. */
export function isHarmless({ code, path }: Pick<Issue, 'code' | 'path'>, resource: unknown, line: Line): boolean {
  if (code === 'missing-field') return optionalHostsIn(line).includes(path)
  return code === 'namespace-not-allowed' && typeof valueAt(resource, path) === 'string'
}

/** Whether a resource can have such an issue: cheaper than looking for its issues. */
export function mayBeHarmless(resource: unknown, line: Line): boolean {
  if (isClusterScoped(stringAt(resource, '/kind'))) return true
  const hosts = optionalHostsIn(line)
  return hosts.length > 0 && isRecord(valueAt(resource, '/spec/gateway'))
}

/** Hosts that the documents require, and that count as unset where they are empty: the control plane then has no such gateway. */
export function optionalHostsIn(line: Line): readonly string[] {
  if (!holdsIn(faults['empty-organization-host'], line)) return []
  return places(line).host.flatMap(({ pointer, visibility }) => (visibility === 'internal' ? [pointer] : []))
}

/** It overwrites them in a create. */
const SET_BY_THE_SERVER = ['/metadata/managedFields', '/metadata/generation'] as const

const UNDECODABLE: ReadonlySet<Code> = new Set(['wrong-type', 'not-an-integer'])

const isAtOrUnder = (path: string, parent: string): boolean => path === parent || path.startsWith(`${parent}/`)
