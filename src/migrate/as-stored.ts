/** Reads a resource as the API server stores it and the control plane uses it, where only the documents are stricter. */
import { keysOf, stringAt, valueAt } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Issue } from '../contract/issue.ts'
import { isOfDocumentsAlone } from '../releases/documented.ts'
import type { Line } from '../releases/lines.ts'
import { places } from '../releases/places.ts'
import type { Acceptance } from './acceptance.ts'
import type { ChangeCode, NeedCode } from './messages.ts'
import type { DraftResource } from './migration.ts'
import { placeholder } from './placeholder.ts'
import { withValue } from './with-value.ts'

/** A resource, and how it differs from the manifest. */
export interface Stored {
  readonly resource: DraftResource
  readonly notes: readonly Note[]
}

/** A place of the manifest that is not read as it is written. */
export interface Note {
  readonly code: ChangeCode
  readonly path: string
}

/** Undefined for what the API server rejects, too. A value that only the user knows is a placeholder. */
export function asStored(input: unknown, line: Line, acceptance: Acceptance): Stored | undefined {
  if (!isRecord(input)) return undefined
  const notes: Note[] = []
  // Whatever is done at such a place, the contract still reports it.
  const left = new Set<string>()
  const isLeft = ({ path }: Issue): boolean => [...left].some((place) => path === place || path.startsWith(`${place}/`))
  let resource: DraftResource = input
  // What an issue hides is reported in the next round; each round removes something.
  for (;;) {
    const issues = acceptance.issuesOf(resource, line).filter((issue) => !isLeft(issue))
    if (issues.length === 0) return { resource, notes }
    const known = resource
    if (issues.some((issue) => !isOfDocumentsAlone(issue, known, line))) return undefined
    for (const issue of issues) {
      const stored = afterIssue(resource, issue, line, acceptance)
      if (!stored) return undefined
      if (stored.note) notes.push(stored.note)
      if (stored.resource === resource || !stored.note) left.add(issue.path)
      resource = stored.resource
    }
  }
}

interface AfterIssue {
  readonly resource: DraftResource
  /** Absent where nothing was removed. */
  readonly note?: Note
}

function afterIssue(resource: DraftResource, issue: Issue, line: Line, acceptance: Acceptance): AfterIssue | undefined {
  const { code, path } = issue
  const without = (place: string, code: ChangeCode): AfterIssue => ({
    resource: withValue(resource, keysOf(place), undefined),
    note: { code, path: place },
  })
  const value = valueAt(resource, path)
  if (issue.code === 'value-from') {
    if (issue.found === 'neither') return { resource: withValue(resource, keysOf(path), placeholder(needAt(path, line))) }
    const [reference = '', inline = ''] = issue.branches.map((branch) => `${path}/${branch}`)
    if (!acceptance.isKnown(valueAt(resource, inline))) return undefined
    return stringAt(resource, inline) === '' ? without(inline, 'empty-value') : without(reference, 'ignored-reference')
  }
  // An item of managedDraftResource stands for all of them.
  const ofServer = SET_BY_THE_SERVER.find((field) => path === field || path.startsWith(`${field}/`))
  if (ofServer !== undefined) return valueAt(resource, ofServer) === undefined ? { resource } : without(ofServer, 'server-set')
  if (value === undefined) return { resource }
  // The API server makes an empty string of such a null.
  if (value === null && /^\/metadata\/(?:labels|annotations)\//.test(path))
    return { resource: withValue(resource, keysOf(path), ''), note: { code: 'null', path } }
  return without(path, code === 'namespace-not-allowed' && value !== null ? 'ignored-namespace' : 'null')
}

const SET_BY_THE_SERVER = ['/status', '/metadata/managedDraftResource', '/metadata/generation'] as const

function needAt(path: string, line: Line): NeedCode {
  return places(line)['client-ca'].some(({ pointer }) => pointer === path) ? 'agent-ca' : 'value-or-reference'
}
