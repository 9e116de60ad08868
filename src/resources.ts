/** Which resources of a document are planes to judge, and where in the document they stand. */

import { kinds } from './lines.ts'
import { nearest } from './nearest.ts'
import { isRecord } from './predicates.ts'

const GROUP = 'openchoreo.dev'

/** A resource of a document: the document itself, or an item of a list. */
export interface Resource {
  /** JSON Pointer of the resource in its document. */
  readonly pointer: string
  readonly value: unknown
}

/** The resources of a document that are planes, or were meant to be. */
export function planesIn(value: unknown): Resource[] {
  return resourcesIn(value, '').filter((resource) => isMeantAsPlane(resource.value))
}

function resourcesIn(value: unknown, pointer: string): Resource[] {
  if (isRecord(value) && typeof value['kind'] === 'string' && value['kind'].endsWith('List') && Array.isArray(value['items'])) {
    return value['items'].flatMap((item, index) => resourcesIn(item, `${pointer}/items/${index}`))
  }
  return [{ pointer, value }]
}

/** Whether a resource is one of ours: of OpenChoreo's group and a plane's kind, or near enough to be meant so. */
export function isMeantAsPlane(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { apiVersion, kind } = value
  if (typeof apiVersion !== 'string' || apiVersion === '')
    return typeof kind === 'string' && kind.endsWith('Plane') && kinds.includes(kind)
  const group = apiVersion.split('/')[0] ?? ''
  if (group !== GROUP) {
    const meant = group.endsWith(`.${GROUP}`) || nearest(group, [GROUP]) !== undefined
    return meant && typeof kind === 'string' && kinds.includes(kind)
  }
  if (typeof kind !== 'string' || kind === '') return true
  return kinds.includes(kind) || kind.endsWith('Plane') || nearest(kind, kinds) !== undefined
}
