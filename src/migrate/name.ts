import { stringAt } from '../base/pointer.ts'

/** The name of a resource in messages and keys: `Kind/namespace/name`, or `Kind/name` without a namespace. */
export function nameOf(resource: Readonly<Record<string, unknown>>): string {
  const prefix = stringAt(resource, '/metadata/generateName')
  // A name that is still to be generated is represented by its prefix.
  const name = stringAt(resource, '/metadata/name') || (prefix === '' ? '' : `${prefix}*`)
  return [stringAt(resource, '/kind'), stringAt(resource, '/metadata/namespace'), name].filter((part) => part !== '').join('/')
}
