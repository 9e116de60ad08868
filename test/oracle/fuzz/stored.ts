/** Objects as the API server has them: without what it never stores, and with what it always does. */
import { isDeepStrictEqual } from 'node:util'
import { valueAt } from '../../../src/base/pointer.ts'
import { copy, put } from '../../conformance/cases.ts'
import { isObject } from '../../places.ts'
import { edited } from './edits.ts'

/** What every stored object has. */
const STORED = {
  name: 'example',
  uid: '00000000-0000-4000-8000-000000000001',
  resourceVersion: '1',
  creationTimestamp: '2000-01-01T00:00:00Z',
}

/** The old object of an update. It may contain what another release accepted, other than in what the server itself writes or checks. */
export function stored(manifest: unknown): unknown {
  const isWrong: Readonly<Record<string, (value: unknown) => boolean>> = {
    name: (name) => typeof name !== 'string' || !/^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$/.test(name),
    deletionTimestamp: (time) => !isPlainTime(time),
    // A number as it is written: those are about as large as they can be, and could not grow.
    generation: (generation) => typeof generation === 'string',
  }
  const wrong = Object.keys(isWrong).filter((name) => isWrong[name]?.(valueAt(manifest, `/metadata/${name}`)))
  return filled(without(manifest, wrong), Object.keys(STORED))
}

/** An object whose every part is asked about. */
export function live(manifest: unknown): unknown {
  // The server writes times in UTC, where a year next to these ones can have other than four digits.
  const isFar = (time: unknown): boolean => typeof time === 'string' && /^(0000|9999)/.test(time)
  const far = ['creationTimestamp', 'deletionTimestamp'].filter((name) => isFar(valueAt(manifest, `/metadata/${name}`)))
  const owners = valueAt(manifest, '/metadata/ownerReferences')
  const once = Array.isArray(owners)
    ? owners.filter((owner, at) => !owners.slice(0, at).some((other) => isDeepStrictEqual(other, owner)))
    : owners
  const at = '/metadata/ownerReferences'
  return filled(edited(without(manifest, far), once === undefined ? [] : [{ at, value: once }]), ['name', 'uid'])
}

function isPlainTime(time: unknown): boolean {
  if (typeof time !== 'string' || Number.isNaN(Date.parse(time))) return false
  return new Date(time).toISOString().replace('.000', '') === time
}

function without(manifest: unknown, names: readonly string[]): unknown {
  return edited(
    manifest,
    names.map((name) => ({ at: `/metadata/${name}`, value: undefined })),
  )
}

function filled(manifest: unknown, names: readonly string[]): unknown {
  const metadata = valueAt(manifest, '/metadata')
  if (!isObject(metadata)) return manifest
  const absent = Object.entries(STORED).filter(
    ([name]) => names.includes(name) && (typeof metadata[name] !== 'string' || metadata[name] === ''),
  )
  return absent.reduce<unknown>((document, [name, value]) => put(document, `/metadata/${name}`, value), copy(manifest))
}
