import { valueAt } from '../../base/pointer.ts'
import { places } from '../../releases/places.ts'
import type { Rule } from '../rule.ts'
import { agent, gateway, manifest } from './examples.ts'

/** Probably a typo for another secret. */
export const duplicatePullSecret: Rule<'duplicate-pull-secret'> = {
  code: 'duplicate-pull-secret',
  severity: 'warning',
  reason: 'From v0.4 to v0.17 imagePullSecretRefs lists SecretReference resources by name.',
  sources: [{ tag: 'v0.15.0', crd: 'dataplanes', field: 'imagePullSecretRefs', lines: '134-140' }],
  check: (resource, line) =>
    places(line)['pull-secrets'].flatMap(({ pointer }) => {
      const names = valueAt(resource, pointer)
      if (!Array.isArray(names)) return []
      const taken = new Set<unknown>()
      return names.flatMap((name, at) => {
        const isTaken = taken.has(name)
        taken.add(name)
        return isTaken && typeof name === 'string' ? [{ path: `${pointer}/${at}` }] : []
      })
    }),
  message: () => 'is already in this list: remove it, or use the name that was meant.',
  example: {
    release: 'v0.15',
    wrong: manifest('DataPlane', `${agent}${gateway}imagePullSecretRefs:\n  - registry\n  - registry`),
    right: manifest('DataPlane', `${agent}${gateway}imagePullSecretRefs:\n  - registry\n  - mirror`),
  },
}
