/** Whether a resource or a text is one of ours, and where in a document our resources are. No other file answers that. */

import { nearest } from '../base/nearest.ts'
import { isRecord } from '../base/record.ts'
import { isPlaneKind } from '../releases/kinds.ts'
import { kinds } from '../releases/lines.ts'

const GROUP = 'openchoreo.dev'

/** A resource of a document: the document itself, or an item of a list. */
export interface Resource {
  /** JSON Pointer of the resource in its document. */
  readonly pointer: string
  readonly value: unknown
}

/** The resources of a document that are planes, or were meant to be. */
export function planesIn(value: unknown): Resource[] {
  return resourcesIn(value, '').filter((resource) => isOurs(resource.value))
}

function resourcesIn(value: unknown, pointer: string): Resource[] {
  if (isRecord(value) && typeof value['kind'] === 'string' && value['kind'].endsWith('List') && Array.isArray(value['items'])) {
    return value['items'].flatMap((item, index) => resourcesIn(item, `${pointer}/items/${index}`))
  }
  return [{ pointer, value }]
}

/** Whether a resource is one of ours: of OpenChoreo's group and a plane's kind, or near enough to be meant so. */
export function isOurs(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { apiVersion, kind } = value
  // Without an apiVersion the kind alone has to tell, and others have an Environment too.
  if (typeof apiVersion !== 'string' || apiVersion === '') return typeof kind === 'string' && isPlaneKind(kind)
  const group = apiVersion.split('/')[0] ?? ''
  if (group !== GROUP) {
    const meant = group.endsWith(`.${GROUP}`) || nearest(group, [GROUP]) !== undefined
    return meant && typeof kind === 'string' && kinds.includes(kind)
  }
  if (typeof kind !== 'string' || kind === '') return true
  return kinds.includes(kind) || kind.endsWith(PLANE) || nearest(kind, kinds) !== undefined
}

/** How the kinds of planes end, also those of releases to come. */
const PLANE = 'Plane'

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
  return OUR_LINE.test(text) || (text.includes(PLANE) && PLANE_LINE.test(text))
}

const PLANE_LINE = /\bkind["']?[ \t]*:[ \t]*["']?\w*Plane\b/
const OUR_LINE = /^[ \t"'{-]*apiVersion["']?[ \t]*:[ \t]*["']?openchoreo\.dev/m
