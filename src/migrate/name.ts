import { stringAt } from '../base/pointer.ts'

/** How messages and keys call a resource: `Kind/namespace/name`, without the namespace where it has none. */
export function nameOf(resource: Readonly<Record<string, unknown>>): string {
  const prefix = stringAt(resource, '/metadata/generateName')
  // A name that is still to be made is known by its prefix.
  const name = stringAt(resource, '/metadata/name') || (prefix === '' ? '' : `${prefix}*`)
  return [stringAt(resource, '/kind'), stringAt(resource, '/metadata/namespace'), name].filter((part) => part !== '').join('/')
}
