/** How planes are addressed in a cluster. */

import { valueAt } from '../../src/base/pointer.ts'
import { isClusterScoped } from '../../src/releases/kinds.ts'
import { isObject } from '../places.ts'

const GROUP = '/apis/openchoreo.dev/v1alpha1'

export const pluralOf = (kind: string): string => `${kind.toLowerCase()}s`

/** The collection of a kind, in the namespace that a manifest names or in default. */
export function collectionOf(kind: string, manifest: unknown): string {
  if (isClusterScoped(kind)) return `${GROUP}/${pluralOf(kind)}`
  const namespace = valueAt(manifest, '/metadata/namespace')
  const isName = typeof namespace === 'string' && NAME.test(namespace)
  return `${GROUP}/namespaces/${isName ? namespace : 'default'}/${pluralOf(kind)}`
}

const NAME = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/

/** Namespaces that manifests name, and that could be. */
export function namespacesOf(manifests: readonly unknown[]): string[] {
  const named = manifests.map((manifest) => valueAt(manifest, '/metadata/namespace'))
  return [...new Set(named.flatMap((name) => (typeof name === 'string' && NAME.test(name) && name !== 'default' ? [name] : [])))]
}

/** A copy with some of its metadata changed; what is undefined is taken out. */
export function withMetadata(manifest: unknown, changes: Readonly<Record<string, unknown>>): unknown {
  if (!isObject(manifest) || !isObject(manifest['metadata'])) return manifest
  const metadata: Record<string, unknown> = Object.create(null)
  Object.assign(metadata, manifest['metadata'], changes)
  for (const [key, value] of Object.entries(changes)) if (value === undefined) delete metadata[key]
  return { ...manifest, metadata }
}
