/** Fields in patches of a Kustomization that the target does not have. */
import { fieldOf, keysOf } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { kindInfoOf } from '../releases/kinds.ts'
import { hasKind, lineOfRelease, planeValidatorOf, type Release } from '../releases/lines.ts'
import { isOurs } from '../repository/resources.ts'
import { readManifests } from '../yaml/read/read.ts'
import type { DraftResource } from './migration.ts'
import { withValue } from './with-value.ts'

/** A field in a patch. */
export interface OutdatedPatch {
  /** JSON Pointer of the patch, or of the operation, in its document. */
  readonly pointer: string
  /** The field that it changes. */
  readonly field: string
  readonly message: string
}

/** In the patches that are written in a Kustomization. */
export function outdatedInKustomization(value: unknown, to: Release): OutdatedPatch[] {
  if (!isRecord(value) || value['kind'] !== 'Kustomization') return []
  return LISTS.flatMap((list) => {
    const patches = value[list]
    if (!Array.isArray(patches)) return []
    return patches.flatMap((item: unknown, index) => {
      const [text, place] = typeof item === 'string' ? [item, ''] : [isRecord(item) ? item['patch'] : undefined, '/patch']
      if (typeof text !== 'string' || !text.includes('\n')) return []
      const target = isRecord(item) && isRecord(item['target']) ? item['target']['kind'] : undefined
      const inside = readManifests(text).documents.flatMap((document) => outdatedInPatch(document.value, target, to))
      return inside.map((outdated): OutdatedPatch => ({ ...outdated, pointer: `/${list}/${index}${place}` }))
    })
  })
}

const LISTS = ['patches', 'patchesJson6902', 'patchesStrategicMerge'] as const

/** In JSON 6902 operations on a kind, or in a part of a plane. */
export function outdatedInPatch(patch: unknown, kind: unknown, to: Release): OutdatedPatch[] {
  if (Array.isArray(patch)) {
    return patch.flatMap((operation: unknown, index) => {
      const paths = isRecord(operation) ? [operation['path'], operation['from']] : []
      return paths.flatMap((path) => (typeof path === 'string' ? unknownIn(resourceAt(path, kind), to, `/${index}/path`) : []))
    })
  }
  const own = isRecord(patch) && typeof kind === 'string' && kindInfoOf(kind) ? { ...patch, kind } : patch
  return isRecord(own) && isOurs(own) ? unknownIn(own, to, '') : []
}

/** A resource that has the place of an operation, and nothing else. */
function resourceAt(path: string, kind: unknown): DraftResource | undefined {
  if (typeof kind !== 'string' || !path.startsWith('/spec/')) return undefined
  return withValue({ apiVersion: 'openchoreo.dev/v1alpha1', kind }, keysOf(path), null)
}

function unknownIn(resource: DraftResource | undefined, to: Release, pointer: string): OutdatedPatch[] {
  const kind = resource?.['kind']
  const info = typeof kind === 'string' ? kindInfoOf(kind) : undefined
  if (!info) return []
  if (!hasKind(lineOfRelease(to), kind)) {
    const now = info.renamedTo === undefined ? '' : `; it is called ${info.renamedTo}`
    return [{ pointer, field: 'kind', message: `${to} does not have the kind ${kind}${now}` }]
  }
  const result = planeValidatorOf(to)(resource)
  if (result.ok) return []
  return result.issues.flatMap(({ code, path, message }) =>
    code === 'unknown-field' ? [{ pointer, field: fieldOf(path), message }] : [],
  )
}
