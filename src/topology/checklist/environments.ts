/** Environments, after the data planes that they are bound to. */
import { referenceFieldsOf } from '../../releases/kinds.ts'
import { fallbackTargets } from '../references.ts'
import type { Setup } from './installed.ts'
import type { ChecklistItem } from './list.ts'

export function environmentItems({ topology, edgesFrom, line }: Setup): ChecklistItem[] {
  const [field] = referenceFieldsOf('Environment', line)
  return topology.nodes
    .filter(({ kind, resource }) => kind === 'Environment' && resource !== undefined)
    .map((node): ChecklistItem => {
      const what = `Environment ${node.name}`
      const edge = edgesFrom(node.id).find(({ field }) => field === 'spec.dataPlaneRef')
      if (!edge) {
        const sought = fallbackTargets(node, field?.fallbacks ?? [])
        return {
          what,
          detail: `without a data plane: dataPlaneRef is not set${sought === '' ? '' : `, and there is no ${sought}`}`,
        }
      }
      const place = node.namespace === undefined ? '' : ` in namespace ${node.namespace}`
      const { to, how } = edge
      if (how === 'default') return { what, detail: `after ${to}, which it uses by default${place}` }
      if (how === 'dangling') return { what, detail: `after ${to}, which is not among these manifests` }
      return { what, detail: `after ${to}${place}${field?.isImmutable ? '; its data plane is immutable once set' : ''}` }
    })
}
