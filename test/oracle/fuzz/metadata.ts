/** Edits of what Kubernetes itself reads: metadata, and apiVersion and kind. */
import { kinds } from '../../../src/releases/lines.ts'
import type { Draw } from '../../fuzz/texts.ts'
import { isObject } from '../../places.ts'
import { anything, numbers, texts, timeParts } from './values.ts'

/** One value put at a place, or, where it is undefined, what is there taken out. */
export interface Edit {
  readonly at: string
  readonly value: unknown
}

export const pick = <T>(draw: Draw, list: readonly T[]): T => {
  const found = list[draw(list.length)]
  // A list without items is a mistake in the fuzz itself.
  if (found === undefined && list.length === 0) throw new Error('nothing to pick from')
  return found as T
}

/** A time, right or nearly so. */
export function drawTime(draw: Draw): string {
  // Most parts are the plain ones, so that one part at a time is odd.
  return timeParts.map((parts) => (draw(3) > 0 ? parts[0] : pick(draw, parts))).join('')
}

/** An edit of metadata. */
export function metadataEdit(draw: Draw): Edit {
  const [field, value] = pick(draw, FIELDS)
  return { at: `/metadata/${field}`, value: draw(12) === 0 ? pick(draw, [...anything, undefined]) : value(draw) }
}

/** An edit of what says which type the document is of. */
export function typeEdit(draw: Draw): Edit {
  const [at, values] = pick(draw, TYPES)
  return { at, value: pick(draw, [...values, ...anything, undefined]) }
}

const text = (draw: Draw): string => pick(draw, texts)
const number = (draw: Draw): unknown => pick(draw, numbers)
const uid = (draw: Draw): string => pick(draw, ['u', '', '6b3f1c1e-8d0a-4d0b-9a53-4f6d1a1c9f11', UID, text(draw)])

/** What the oracle takes for the uid of an old object that has none. */
const UID = '00000000-0000-4000-8000-000000000000'

const list =
  (item: (draw: Draw) => unknown) =>
  (draw: Draw): unknown[] =>
    Array.from({ length: pick(draw, [0, 1, 1, 1, 2, 2, 3]) }, () => item(draw))

/** A list with an item twice, but for one field perhaps. */
const nearlyTwice =
  (item: (draw: Draw) => unknown) =>
  (draw: Draw): unknown[] => {
    const [first, other] = [item(draw), item(draw)]
    if (!isObject(first) || !isObject(other)) return [first, other]
    const name = pick(draw, ['none', ...Object.keys(first), ...Object.keys(other)])
    return [first, { ...first, ...(name === 'none' ? {} : { [name]: other[name] }) }]
  }

/** An object of fields, each now and then left out, or anything at all. */
const fieldsOf =
  (fields: Readonly<Record<string, (draw: Draw) => unknown>>) =>
  (draw: Draw): unknown => {
    if (draw(25) === 0) return pick(draw, anything)
    const entries = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
      const how = draw(12)
      return how === 0 ? [] : [[how === 1 ? `${name}s` : name, how === 2 ? pick(draw, anything) : value(draw)]]
    })
    return Object.fromEntries(entries)
  }

const plainly =
  (usual: unknown, other: (draw: Draw) => unknown) =>
  (draw: Draw): unknown =>
    draw(3) > 0 ? usual : other(draw)

const owner = fieldsOf({
  apiVersion: (draw) =>
    pick(draw, ['v1', 'apps/v1', '/v1', '', 'v1/', '/', 'a/b/c', '//', 'a//', 'events.k8s.io/v1', ' v1', text(draw)]),
  kind: (draw) => pick(draw, ['Event', 'Pod', 'event', '', text(draw)]),
  name: plainly('a', text),
  uid,
  controller: (draw) => pick(draw, [true, true, false, null]),
  blockOwnerDeletion: (draw) => pick(draw, [true, false, null]),
})

const managed = fieldsOf({
  manager: (draw) => pick(draw, ['kubectl', text(draw), text(draw), text(draw)]),
  operation: plainly('Update', (draw) => pick(draw, ['Apply', '', 'update', text(draw)])),
  apiVersion: plainly('openchoreo.dev/v1alpha1', (draw) => pick(draw, ['v1', '', 'a/b/c', '/v1', text(draw)])),
  time: plainly('2024-01-02T03:04:05Z', drawTime),
  fieldsType: plainly('FieldsV1', (draw) => pick(draw, ['', 'FieldsV2', text(draw)])),
  fieldsV1: plainly({ 'f:spec': {} }, (draw) =>
    pick(draw, [{}, { 'f:x': 1 }, { x: {} }, { '': {} }, { 'k:{}': {} }, ...anything]),
  ),
  subresource: plainly('', (draw) => pick(draw, ['status', text(draw)])),
})

const key = (draw: Draw): string =>
  pick(draw, [
    'a',
    'a/b',
    'A/b',
    'app.kubernetes.io/name',
    text(draw),
    `${text(draw)}/${text(draw)}`,
    `${text(draw)}/a`,
    `a/${text(draw)}`,
  ])

const map =
  (value: (draw: Draw) => unknown) =>
  (draw: Draw): unknown =>
    Object.fromEntries(
      Array.from({ length: pick(draw, [0, 1, 1, 2]) }, () => [key(draw), draw(15) === 0 ? pick(draw, anything) : value(draw)]),
    )

/** Annotations, now and then about as large as they can be. */
const annotations = (draw: Draw): unknown =>
  draw(40) > 0
    ? map(text)(draw)
    : { note: pick(draw, ['x', 'é', '😀']).repeat(pick(draw, [65535, 65536, 131070, 131071, 262139, 262140, 262141])) }

const FIELDS: readonly (readonly [string, (draw: Draw) => unknown])[] = [
  ['name', text],
  ['name', (draw) => pick(draw, [undefined, null, '', 'example', 'other', 'eu.prod'])],
  ['generateName', text],
  ['generateName', (draw) => pick(draw, [undefined, null, '', 'example-', 'a.', 'a-.', `${'a'.repeat(253)}-`, 'a.b--', '-'])],
  ['namespace', text],
  ['namespace', (draw) => pick(draw, [undefined, null, '', 'default', 'acme', 'other'])],
  ['labels', map(text)],
  ['annotations', annotations],
  ['finalizers', list((draw) => pick(draw, ['orphan', 'foregroundDeletion', 'a/b', 'kubernetes', text(draw), key(draw)]))],
  ['ownerReferences', list(owner)],
  ['ownerReferences', nearlyTwice(owner)],
  ['managedFields', nearlyTwice(managed)],
  ['managedFields', list(managed)],
  ['uid', uid],
  ['resourceVersion', (draw) => pick(draw, ['', '0', '1', '4711', '-1', 'a', '01', '18446744073709551616', text(draw)])],
  ['selfLink', text],
  ['generation', number],
  ['deletionGracePeriodSeconds', number],
  ['creationTimestamp', drawTime],
  ['deletionTimestamp', drawTime],
  ['deletionTimestamp', () => '2024-01-02T03:04:05Z'],
  ['deletionGracePeriodSeconds', () => 30],
  ['clusterName', text],
  ['initializers', () => null],
]

const TYPES: readonly (readonly [string, readonly unknown[]])[] = [
  [
    '/apiVersion',
    ['openchoreo.dev/v1alpha1', 'openchoreo.dev/v1', 'v1', 'openchoreo.dev/v1alpha1 ', 'OpenChoreo.dev/v1alpha1', ''],
  ],
  ['/kind', [...kinds, 'dataplane', 'DataPlanes', 'List', '']],
  ['/metadata', []],
  ['', []],
  ['/spec', []],
  ['/status', [{ conditions: [] }, { observedGeneration: 1 }]],
]
