import { valueAt } from '../../base/pointer.ts'
import { optionalHostsIn } from '../../releases/documented.ts'
import { referenceFieldsIn } from '../../releases/kinds.ts'
import type { Line } from '../../releases/lines.ts'
import { places, secretReferencePlaces } from '../../releases/places.ts'
import { stringsAt } from '../../topology/strings.ts'
import { equal } from '../condition.ts'
import { objectNames } from '../documents.ts'
import type { Rule } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'

/** The API server accepts an empty string for a required field. */
export const emptyName: Rule<'empty-name'> = {
  code: 'empty-name',
  severity: 'error',
  reason: 'The CRDs accept an empty string in a required field, but it cannot resolve to anything.',
  sources: [{ tag: 'v0.15.0', crd: 'dataplanes', field: 'secretRef', lines: '56-73' }, objectNames],
  conditions: (line) => [{ strings: namesIn(line), lists: pullSecretsIn(line), forbidden: [{ when: equal('') }] }],
  check: (resource, line) => [
    ...stringsAt(resource, namesIn(line)).filter(({ text }) => text === ''),
    ...pullSecretsIn(line).flatMap((pointer) => {
      const pulled = valueAt(resource, pointer)
      return Array.isArray(pulled) ? pulled.flatMap((name, at) => (name === '' ? [{ path: `${pointer}/${at}` }] : [])) : []
    }),
  ],
  message: () => 'must not be empty.',
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', agent.replace('name: agent-ca', 'name: ""') + gateway),
    right: manifest('DataPlane', agent + gateway),
  },
}

/** Pointers of names that must exist. An empty reference that consists only of a name is the same as none. */
function namesIn(line: Line): readonly string[] {
  const known = ofLine.get(line)
  if (known) return known
  const { host, 'secret-store': stores, 'gateway-name': gateways, 'gateway-namespace': namespaces } = places(line)
  const found = [
    ...secretReferencePlaces(line).flatMap((pointer) => [`${pointer}/name`, `${pointer}/key`]),
    ...stores.map(({ pointer }) => pointer),
    ...referenceFieldsIn(line).flatMap(({ pointer, form }) => (form === 'object' ? [`${pointer}/name`] : [])),
    ...host.map(({ pointer }) => pointer).filter((pointer) => !optionalHostsIn(line).includes(pointer)),
    // A name with a default may be left empty.
    ...[...gateways, ...namespaces].filter((place) => place.default === undefined).map(({ pointer }) => pointer),
  ]
  ofLine.set(line, found)
  return found
}

const ofLine = new Map<Line, readonly string[]>()

const pullSecretsIn = (line: Line): string[] => places(line)['pull-secrets'].map(({ pointer }) => pointer)
