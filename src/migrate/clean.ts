/** Removes what is not migrated: status, and metadata that the API server and controllers set. */

import { withoutPrivateKeys } from '../base/pem.ts'
import { escapeKey } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { hasKind, kinds, type Line } from '../releases/lines.ts'
import { isOfOurGroup } from '../repository/resources.ts'
import type { Log } from './step.ts'

type Fields = Readonly<Record<string, unknown>>

/** A valid resource without those parts; the input is not changed. */
export function cleaned(resource: Fields, to: Line, log: Log): Fields {
  const { status, ...rest } = resource
  if (status !== undefined) log.drop('/status', 'server-set')
  const ends = (kind: unknown): boolean => kinds.some((known) => known === kind) && !hasKind(to, kind)
  return withoutKeyInCA({ ...rest, metadata: cleanMetadata(fieldsOf(rest['metadata']), ends, log) }, log)
}

const SERVER_SET: ReadonlySet<string> = new Set([
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'managedFields',
  'selfLink',
])

function cleanMetadata(metadata: Fields, ends: (kind: unknown) => boolean, log: Log): Fields {
  const clean: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(metadata)) {
    if (SERVER_SET.has(key)) log.drop(`/metadata/${key}`, 'server-set')
    else {
      const left =
        key === 'annotations' ? cleanAnnotations(fieldsOf(value), log) : Array.isArray(value) ? cleanList(key, value) : value
      if (left !== undefined) clean[key] = left
    }
  }
  return clean

  /** OpenChoreo's controllers set their finalizers again; an owner whose kind is removed would cause the resource to be garbage-collected. */
  function cleanList(key: string, items: readonly unknown[]): readonly unknown[] | undefined {
    const isOver = (item: unknown): boolean =>
      isRecord(item) ? isOfOurGroup(item['apiVersion']) && ends(item['kind']) : isOfOurGroup(item)
    const left = items.filter((item) => !isOver(item))
    if (left.length === items.length) return items
    log.drop(`/metadata/${key}`, key === 'ownerReferences' ? 'stale-owner' : 'server-set')
    return left.length > 0 ? left : undefined
  }
}

/** Contains the whole original manifest, including credentials. */
const KUBECTL_COPY = 'kubectl.kubernetes.io/last-applied-configuration'

function cleanAnnotations(annotations: Fields, log: Log): Fields | undefined {
  if (!Object.hasOwn(annotations, KUBECTL_COPY)) return annotations
  log.drop(`/metadata/annotations/${escapeKey(KUBECTL_COPY)}`, 'kubectl-copy')
  const { [KUBECTL_COPY]: _, ...others } = annotations
  return Object.keys(others).length > 0 ? others : undefined
}

/** Some users paste the agent's whole secret: certificate and key. */
function withoutKeyInCA(resource: Fields, log: Log): Fields {
  const spec = fieldsOf(resource['spec'])
  const agent = fieldsOf(spec['clusterAgent'])
  const clientCA = fieldsOf(agent['clientCA'])
  const { value } = clientCA
  if (typeof value !== 'string' || withoutPrivateKeys(value) === value) return resource
  log.lose('/spec/clusterAgent/clientCA/value', 'private-key', 'kept')
  return {
    ...resource,
    spec: { ...spec, clusterAgent: { ...agent, clientCA: { ...clientCA, value: withoutPrivateKeys(value) } } },
  }
}

const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {})
