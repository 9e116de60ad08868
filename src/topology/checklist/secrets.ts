/** Client CAs of agents, secret stores and secrets for pulling images: where they come from, and which cluster they go to. */
import { agentSecretOf, chartOf, faultSpanOf } from '../../../generated/facts.ts'
import { groupBy } from '../../base/group-by.ts'
import { stringAt, valueAt } from '../../base/pointer.ts'
import { isRecord } from '../../base/record.ts'
import { holdsIn } from '../../releases/kinds.ts'
import { inlineCAPlaces, secretReferencePlaces } from '../../releases/places.ts'
import { STORE } from '../nodes.ts'
import type { TopologyNode } from '../topology.ts'
import type { Installed, Setup } from './installed.ts'
import type { ChecklistCommand, ChecklistItem } from './list.ts'
import { CONTROL_PLANE, isObjectName, isSecretKey } from './shell.ts'

/** A secret that a plane names for the CA of its agent. */
export interface NamedSecret {
  readonly plane: Installed
  readonly node: TopologyNode
  readonly namespace: string
  readonly name: string
  readonly key: string
}

/** All secrets that planes name, in their order. */
export function secretsOf({ planes, line }: Setup): NamedSecret[] {
  return planes.flatMap((plane) =>
    plane.registered.flatMap(({ node, value }) =>
      secretReferencePlaces(line).flatMap((pointer): NamedSecret[] => {
        const secret = valueAt(value, pointer)
        if (!isRecord(secret)) return []
        const namespace = stringAt(secret, '/namespace') || (node.namespace ?? 'NAMESPACE')
        return [{ plane, node, namespace, name: stringAt(secret, '/name') || 'NAME', key: stringAt(secret, '/key') || 'KEY' }]
      }),
    ),
  )
}

/**
 * The client CA of the agent of a plane.
 *
 * @param secrets Those of all planes: one that several of them name is listed once, with the first.
 */
export function clientCAItems(plane: Installed, setup: Setup, secrets: readonly NamedSecret[]): ChecklistItem[] {
  const bySecret = groupBy(secrets, ({ namespace, name, key }) => JSON.stringify([namespace, name, key]))
  const named = [...bySecret.values()].filter(([first]) => first?.plane === plane)
  return [...inlineItems(plane, setup), ...named.flatMap((same) => secretItems(same, setup))]
}

function secretItems(same: readonly NamedSecret[], setup: Setup): ChecklistItem[] {
  const works = same.filter(({ plane }) => !needsInlineCA(plane, setup))
  const fails = same.filter(({ plane }) => needsInlineCA(plane, setup))
  const inline = fails.map(({ plane, node }): ChecklistItem => {
    const field = `${clientCAField(setup)}.value`
    return {
      what: 'client CA',
      detail: `of the agent of ${node.id}, inline in ${field}: on observability planes a reference to a secret does not work (openchoreo/openchoreo#4578)`,
      ...withCommands(caCommands([plane], setup)),
    }
  })
  return [...inline, ...secretItem(works, setup)]
}

function secretItem(same: readonly NamedSecret[], setup: Setup): ChecklistItem[] {
  const [first] = same
  if (!first) return []
  const { namespace, name, key } = first
  const planes = [...new Set(same.map(({ plane }) => plane))]
  const agents = same.map(({ node }) => node.id).join(', ')
  const where = `${name} in namespace ${namespace} of the control plane's cluster`
  const own = agentSecretOf[setup.line]
  if (name === own?.secret)
    return [
      {
        what: 'secret',
        detail: `${where}: cert-manager creates and renews it for the agent of ${agents}; never create it by hand`,
      },
    ]
  const detail = `${where}, with the CA of the agent of ${agents} in ${key}`
  if (!isObjectName(name) || !isObjectName(namespace) || !isSecretKey(key)) return [{ what: 'secret', detail }]
  const file = `${name}.crt`
  const { kubectl, piped } = setup.shell
  const source = caCommands(planes, setup)
  const saved = source.map((command, at) => piped(command, `${at === 0 ? '>' : '>>'} ${file}`))
  const create = kubectl(
    CONTROL_PLANE,
    'create',
    'secret',
    'generic',
    name,
    '--namespace',
    namespace,
    `--from-file=${key}=${file}`,
  )
  const renewed = own ? `; repeat this when cert-manager renews it, every ${own.renewedEveryDays} days` : ''
  return [{ what: 'secret', detail: `${detail}${renewed}`, commands: [...saved, create] }]
}

/** An inline CA is a copy. */
function inlineItems(plane: Installed, setup: Setup): ChecklistItem[] {
  const own = agentSecretOf[setup.line]
  const inline = plane.registered.filter(({ value }) => inlineCAPlaces(setup.line).some((place) => stringAt(value, place) !== ''))
  if (inline.length === 0) return []
  const planes = inline.map(({ node }) => node.id).join(', ')
  const renewed = own ? `: compare it with that of the agent, which is renewed every ${own.renewedEveryDays} days` : ''
  return [{ what: 'client CA', detail: `inline in ${planes}${renewed}`, ...withCommands(caCommands([plane], setup)) }]
}

function needsInlineCA({ type }: Installed, { line }: Setup): boolean {
  return type === 'observability' && holdsIn(faultSpanOf['observability-secret-reference'], line)
}

const clientCAField = ({ line }: Setup): string =>
  (inlineCAPlaces(line)[0] ?? '')
    .replace(/\/value$/, '')
    .slice(1)
    .replaceAll('/', '.')

/** The commands that print the CAs of the agents of planes; none for lines of which it is not known where those are. */
function caCommands(planes: readonly Installed[], { line, shell }: Setup): ChecklistCommand[] {
  const secret = agentSecretOf[line]
  if (!secret) return []
  const path = `jsonpath={.data.${secret.caKey.replaceAll('.', '\\.')}}`
  return planes.map(({ id, type }) =>
    shell.piped(
      shell.kubectl(id, 'get', 'secret', secret.secret, '--namespace', chartOf[type].namespace, '--output', path),
      '| base64 -d',
    ),
  )
}

const withCommands = (commands: readonly ChecklistCommand[]): Pick<ChecklistItem, 'commands'> =>
  commands.length > 0 ? { commands } : {}

/** The secret stores in the cluster of a plane. */
export function storeItems(plane: Installed, setup: Setup): ChecklistItem[] {
  return targetsOf([plane], setup)
    .filter(({ kind }) => kind === STORE)
    .map(({ name }) => ({ what: STORE, detail: `${name}, in the cluster of ${plane.id}` }))
}

/** The secrets with which planes pull images. */
export function pullSecretItems(planes: readonly Installed[], setup: Setup): ChecklistItem[] {
  return targetsOf(planes, setup)
    .filter(({ kind }) => kind === 'SecretReference')
    .map(({ name, namespace, resource }) => {
      const place = namespace === undefined ? '' : ` in namespace ${namespace}`
      const isThere = resource === undefined ? '' : ' (among these manifests)'
      return { what: 'SecretReference', detail: `${name}${place}, with credentials for pulling images${isThere}` }
    })
}

function targetsOf(planes: readonly Installed[], { edgesFrom, registeredAs }: Setup): TopologyNode[] {
  const registered = planes.flatMap((plane) => plane.registered)
  const ids = new Set(registered.flatMap(({ node }) => edgesFrom(node.id).map(({ to }) => to)))
  return [...ids].flatMap((id) => registeredAs(id)?.node ?? [])
}
