/**
 * What withDefaults must give, in a second implementation: what the server stored, and what the documents leave out and the server does not write.
 */
import { isObject } from '../places.ts'
import { type Blame, type Case, type CaseFile, copy, put, removed } from './cases.ts'

/** The manifest as withDefaults must return it. `withPlaneID`: whether the kind has a planeID on this line. */
export function defaulted(one: Case, withPlaneID: boolean): unknown {
  const manifest = copy(one.manifest)
  // The spec itself may be null only in an Organization, where it stays.
  for (const pointer of one.dropped.filter(inSpec)) if (pointer !== '/spec') removed(manifest, pointer)
  for (const [pointer, value] of Object.entries(one.stored).filter(([pointer]) => inSpec(pointer))) put(manifest, pointer, value)
  if (!isObject(manifest) || !isObject(manifest['spec'])) return manifest
  const { spec } = manifest
  const metadata = isObject(manifest['metadata']) ? manifest['metadata'] : {}
  if (withPlaneID && !Object.hasOwn(spec, 'planeID') && isPlaneID(metadata['name'])) spec['planeID'] = metadata['name']
  const { observabilityPlaneRef } = spec
  if (isObject(observabilityPlaneRef) && !Object.hasOwn(observabilityPlaneRef, 'kind')) {
    observabilityPlaneRef['kind'] = isClusterScoped(manifest['kind']) ? 'ClusterObservabilityPlane' : 'ObservabilityPlane'
  }
  if (metadata['namespace']) fillNamespaces(spec, metadata['namespace'])
  return manifest
}

/** The complaints of the server that are left once the plane ID and the reference kinds are written out. */
export function unexplained({ stage, manifest, errors }: Pick<Case, 'stage' | 'manifest' | 'errors'>): readonly Blame[] {
  return errors.filter(([field, type]) => stage !== 'validate' || type !== 'Required value' || !isSupplied(manifest, field))
}

function isSupplied(manifest: unknown, field: string): boolean {
  if ((at(manifest, field.split('.')) ?? undefined) !== undefined) return false
  if (field === 'spec.planeID') return isPlaneID(at(manifest, ['metadata', 'name']))
  return field === 'spec.observabilityPlaneRef.kind'
}

/** Whether any base of the kind on this line has a planeID. */
export function hasPlaneID(files: readonly CaseFile[], line: string, kind: unknown): boolean {
  const file = files.find((one) => one.kind === kind && one.lines.includes(line))
  return Object.values(file?.bases ?? {}).some((base) => at(base, ['spec', 'planeID']) !== undefined)
}

function isClusterScoped(kind: unknown): boolean {
  return typeof kind === 'string' && kind.startsWith('Cluster')
}

function inSpec(pointer: string): boolean {
  return pointer === '/spec' || pointer.startsWith('/spec/')
}

function isPlaneID(name: unknown): boolean {
  return typeof name === 'string' && name.length <= 63 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)
}

function fillNamespaces(value: Record<string, unknown>, namespace: unknown): void {
  for (const [key, inner] of Object.entries(value)) {
    if (!isObject(inner)) continue
    if (/^secret(Key)?Ref$/.test(key) && !Object.hasOwn(inner, 'namespace')) inner['namespace'] = namespace
    fillNamespaces(inner, namespace)
  }
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value)
}
