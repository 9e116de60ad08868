/** The label by which the control plane finds its namespaces: it has another key in some lines. */
import { type Label, namespaceLabelOf } from '../../generated/facts.ts'
import { escapeKey } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { contractLines, type Line } from '../releases/lines.ts'
import type { DraftResource } from './migration.ts'

/** A label under another key, and the line that gave it that key. */
export interface Relabeled {
  readonly resource: DraftResource
  readonly step: Line
  /** JSON Pointers. */
  readonly from: string
  readonly to: string
}

/** A Namespace with the label of an earlier line under the key of the target; undefined for anything else. */
export function relabeled(resource: DraftResource, target: Line): Relabeled | undefined {
  const label: Label | undefined = namespaceLabelOf[target]
  const { apiVersion, kind, metadata } = resource
  if (!label || apiVersion !== 'v1' || kind !== 'Namespace' || !isRecord(metadata) || !isRecord(metadata['labels']))
    return undefined
  const { labels } = metadata
  const earlier = contractLines.slice(0, contractLines.indexOf(target)).map((line): Label | undefined => namespaceLabelOf[line])
  const old = earlier.find((known) => known && known.key !== label.key && labels[known.key] === known.value)
  if (!old || Object.hasOwn(labels, label.key)) return undefined
  const renamed = Object.entries(labels).map(([key, value]) => (key === old.key ? [label.key, label.value] : [key, value]))
  return {
    resource: { ...resource, metadata: { ...metadata, labels: Object.fromEntries(renamed) } },
    step: contractLines.find((line) => namespaceLabelOf[line]?.key === label.key) ?? target,
    from: `/metadata/labels/${escapeKey(old.key)}`,
    to: `/metadata/labels/${escapeKey(label.key)}`,
  }
}
