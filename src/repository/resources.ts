/** Whether a resource or a text is one of ours, and where in a document our resources are. No other file answers that. */

import { allPlaces } from '../../generated/places.ts'
import { referrerKinds } from '../../generated/referrers.ts'
import { isOneEditAway, nearest } from '../base/nearest.ts'
import { isRecord } from '../base/record.ts'
import { isPlaneKind, kindInfoOf } from '../releases/kinds.ts'
import { kinds } from '../releases/lines.ts'

const GROUP = 'openchoreo.dev'

/** A resource of a document: the document itself, or an item of a list. */
export interface Resource {
  /** JSON Pointer of the resource in its document. */
  readonly pointer: string
  /** With the apiVersion and the kind that its list gives it. */
  readonly value: unknown
  /** Fields that its list gives it: they are in `value` and not in the document. */
  readonly inherited?: readonly string[]
}

/** The resources of a document that are planes, or were meant to be. */
export function planesIn(value: unknown): Resource[] {
  return resourcesIn(value, '').filter((resource) => isOurs(resource.value))
}

/** The other resources of a document that have a kind. */
export function othersIn(value: unknown): Resource[] {
  return resourcesIn(value, '').filter(({ value }) => isRecord(value) && typeof value['kind'] === 'string' && !isOurs(value))
}

/** The resources of a document that refer to planes or environments and are none: projects, workflows, pipelines, and the secrets that planes name. */
export function referrersIn(value: unknown): Resource[] {
  return resourcesIn(value, '').filter(
    ({ value }) =>
      isRecord(value) &&
      isOfOurGroup(value['apiVersion']) &&
      typeof value['kind'] === 'string' &&
      referrerKinds.includes(value['kind']),
  )
}

/** An array of manifests is a list too, and the items of a DataPlaneList need not say that they are DataPlanes. */
function resourcesIn(value: unknown, pointer: string): Resource[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => resourcesIn(item, `${pointer}/${index}`))
  if (!isRecord(value) || typeof value['kind'] !== 'string' || !value['kind'].endsWith(LIST)) return [{ pointer, value }]
  const { items } = value
  const kind = value['kind'].slice(0, -LIST.length)
  // Go's clients write a null for no items. A kind of ours could end like this only if it were misspelt.
  if (!Array.isArray(items)) return kind === '' || kinds.includes(kind) ? [] : [{ pointer, value }]
  return items.flatMap((item, index) => {
    const place = `${pointer}/items/${index}`
    return isRecord(item) && isAbsent(item['kind']) && kinds.includes(kind)
      ? [{ pointer: place, ...asItem(item, value['apiVersion'], kind) }]
      : resourcesIn(item, place)
  })
}

const LIST = 'List'

function asItem(item: Fields, apiVersion: unknown, kind: string): Pick<Resource, 'value' | 'inherited'> {
  if (!isAbsent(item['apiVersion'])) return { value: { ...item, kind }, inherited: ['kind'] }
  return { value: { ...item, apiVersion, kind }, inherited: ['apiVersion', 'kind'] }
}

type Fields = Readonly<Record<string, unknown>>

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Whether a resource is one of ours: of OpenChoreo's group and a plane's kind, or near enough to be meant so. */
export function isOurs(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { apiVersion, kind } = value
  const isPlane = typeof kind === 'string' && kinds.includes(kind)
  // Without an apiVersion the kind alone has to decide, and others have an Environment too.
  if (isAbsent(apiVersion)) return isPlane ? isPlaneKind(kind) : isNearKind(kind) && hasPlaneFields(value)
  if (typeof apiVersion !== 'string') return isPlane && isPlaneKind(kind) && hasPlaneFields(value)
  const group = apiVersion.split('/')[0] ?? ''
  if (group !== GROUP) {
    const isMeant = group.endsWith(`.${GROUP}`) || nearest(group, [GROUP]) !== undefined
    return isMeant && (isPlane || (isNearKind(kind) && hasPlaneFields(value)))
  }
  // A descriptor of a workload has no kind, and OpenChoreo has many kinds that are no plane's.
  return isPlane || (typeof kind === 'string' && kind.endsWith(PLANE)) || isNearKind(kind) || hasPlaneFields(value)
}

/** How the kinds of planes end, also those of releases to come. */
const PLANE = 'Plane'

/** Whether the kind of a resource of ours is a misspelt one: one edit away from it, or, where the fields show it, a little more. */
export function isMisspeltKind(value: Fields): boolean {
  return isNearKind(value['kind']) || hasPlaneFields(value)
}

function isNearKind(kind: unknown): boolean {
  return typeof kind === 'string' && isOneEditAway(kind, kinds)
}

/** Whether a resource has fields that nothing but planes has; they may be one level too high. */
function hasPlaneFields(value: Fields): boolean {
  const { spec } = value
  return [...planeFields()].some((name) => Object.hasOwn(value, name) || (isRecord(spec) && Object.hasOwn(spec, name)))
}

let known: ReadonlySet<string> | undefined

/** The fields of `spec` that only planes have: an Environment has a gateway as well. */
function planeFields(): ReadonlySet<string> {
  if (known) return known
  const references = kinds.flatMap((kind) =>
    (kindInfoOf(kind)?.references ?? []).map(({ pointer }) => ({ pointer, kinds: [kind] })),
  )
  const places = [...allPlaces, ...references].map(({ pointer, kinds }) => ({ name: pointer.split('/')[2] ?? '', kinds }))
  const shared = new Set(places.filter(({ kinds }) => !kinds.every(isPlaneKind)).map(({ name }) => name))
  known = new Set(places.map(({ name }) => name).filter((name) => !shared.has(name)))
  return known
}

/** Whether an apiVersion is of OpenChoreo's group. */
export function isOfOurGroup(apiVersion: unknown): boolean {
  return typeof apiVersion === 'string' && (apiVersion === GROUP || apiVersion.startsWith(`${GROUP}/`))
}

/** Whether planes can be in a text: it names OpenChoreo, or has a line with the kind of a plane. Most texts have neither word. */
export function textMayHoldPlanes(text: string): boolean {
  return text.includes('openchoreo') || (text.includes(PLANE) && PLANE_LINE.test(text))
}

/** Whether a text that cannot be read was meant to be one of our resources. */
export function textIsOurs(text: string): boolean {
  return (text.includes(GROUP) && GROUP_WORD.test(text)) || (text.includes(PLANE) && PLANE_LINE.test(text))
}

const PLANE_LINE = /\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/
/** Not in the address of a page, and not at the end of another domain. */
const GROUP_WORD = /(?<![\w./@-])openchoreo\.dev(?![\w.-])/
