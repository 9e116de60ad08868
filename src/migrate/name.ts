import { isRecord } from '../predicates.ts'

/** How messages and keys call a resource: `Kind/namespace/name`, without the namespace where it has none. */
export function nameOf(resource: Readonly<Record<string, unknown>>): string {
  const metadata = isRecord(resource['metadata']) ? resource['metadata'] : {}
  const { namespace, name, generateName } = metadata
  // A name that is still to be made is known by its prefix.
  return [resource['kind'], namespace, name || (generateName ? `${generateName}*` : undefined)]
    .filter((part) => typeof part === 'string' && part !== '')
    .join('/')
}
