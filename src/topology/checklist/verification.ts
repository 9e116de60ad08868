/** How resources are applied, and commands that show whether they work. */
import { chartOf } from '../../../generated/facts.ts'
import { type Verification, verificationOf } from '../../../generated/setup.ts'
import { groupBy } from '../../base/group-by.ts'
import { isClusterScoped, isPlaneKind } from '../../releases/kinds.ts'
import type { TopologyNode } from '../topology.ts'
import type { Setup } from './installed.ts'
import type { ChecklistCommand, ChecklistItem } from './list.ts'
import { CONTROL_PLANE, isObjectName } from './shell.ts'

export function verificationItems(setup: Setup): ChecklistItem[] {
  const { topology, planes, shell, release } = setup
  const own = topology.nodes.filter(({ resource, kind, unresolved, namespace, name }) => {
    if (resource === undefined || !(isPlaneKind(kind) || kind === 'Environment') || unresolved) return false
    return isObjectName(name) && (isClusterScoped(kind) || (namespace !== undefined && isObjectName(namespace)))
  })
  if (own.length === 0) return []
  const filledIn: Readonly<Record<Verification['of'], (entry: Verification) => ChecklistCommand[]>> = {
    kind: ({ command }) =>
      [...groupBy(own.filter(isInNamespace), ({ namespace }) => namespace)].map(([namespace = '', nodes]) =>
        commandIn(CONTROL_PLANE, command, { kinds: kindsOf(nodes), namespace }),
      ),
    'cluster-kind': ({ command }) => {
      const nodes = own.filter((node) => !isInNamespace(node))
      return nodes.length > 0 ? [commandIn(CONTROL_PLANE, command, { kinds: kindsOf(nodes) })] : []
    },
    environment: ({ command }) =>
      own
        .filter(({ kind }) => kind === 'Environment')
        .map(({ name, namespace = '' }) => commandIn(CONTROL_PLANE, command, { name, namespace })),
    plane: ({ command }) =>
      own
        .filter(({ kind }) => isPlaneKind(kind))
        .map(({ kind, name, namespace }) => {
          // A cluster-scoped plane is in no namespace.
          const form = namespace === undefined ? command.replace(' --namespace {namespace}', '') : command
          return commandIn(CONTROL_PLANE, form, { kind: kind.toLowerCase(), name, namespace: namespace ?? '' })
        }),
    agent: ({ command }) => planes.map(({ id, type }) => commandIn(id, command, { chartNamespace: chartOf[type].namespace })),
    control: ({ command }) => [commandIn(CONTROL_PLANE, command, { chartNamespace: chartOf.control.namespace })],
  }
  function commandIn(cluster: string, command: string, values: Readonly<Record<string, string>>): ChecklistCommand {
    const words = command.split(' ').slice(1)
    const filled = words.map((word) => word.replace(/\{([a-zA-Z]+)\}/g, (whole, key: string) => values[key] ?? whole))
    return shell.kubectl(cluster, ...filled.map((word) => word.replaceAll("'", '')))
  }
  const apply = {
    what: 'manifests',
    detail: 'applied to the control plane',
    commands: [shell.kubectl(CONTROL_PLANE, 'apply', '--filename', 'MANIFESTS')],
  }
  return [
    apply,
    ...verificationOf[release].flatMap((entry): ChecklistItem[] => {
      const commands = [...new Map(filledIn[entry.of](entry).map((one) => [one.command, one])).values()]
      return commands.length > 0 ? [{ what: 'check', detail: entry.what, commands }] : []
    }),
  ]
}

const isInNamespace = ({ kind }: TopologyNode): boolean => !isClusterScoped(kind)

const kindsOf = (nodes: readonly TopologyNode[]): string =>
  [...new Set(nodes.map(({ kind }) => `${kind.toLowerCase()}s`))].join(',')
