/** Lists what must exist before manifests work, in the order of setup. */

import { basisOf, type PlaneRequirements, requirementsOf } from '../../../generated/requirements.ts'
import { connectivityOf } from '../../../generated/setup.ts'
import type { PlaneType } from '../../releases/kinds.ts'
import { resolveTopology, type TopologyOptions } from '../resolve.ts'
import { controlPlaneItems, prerequisiteItems, trustItems } from './control-plane.ts'
import { environmentItems } from './environments.ts'
import { type Setup, setupOf } from './installed.ts'
import type { Checklist, ChecklistItem, ChecklistStep, Totals } from './list.ts'
import { planeItems } from './planes.ts'
import { problemsIn } from './problems.ts'
import { pullSecretItems, secretsOf } from './secrets.ts'
import { verificationItems } from './verification.ts'

/** Options of `checklist`. */
export interface ChecklistOptions extends TopologyOptions {
  /**
   * Whether all planes are in the cluster of the control plane: then there is no trust to establish, and commands need no context.
   * @default false
   */
  readonly singleCluster?: boolean
}

/**
 * Lists what must exist before manifests work: what the documents and charts of a release require, filled in from the manifests.
 *
 * @param resources Plain data of any kind; never changed.
 * @param options The release, and whether there is a single cluster.
 * @returns Steps in the document's order of operations, and the sum of what components request. Planes that share type and planeID are installed once, and
 *   a secret that several planes name is created once. Never throws.
 * @example
 * import { checklist } from 'openchoreo-planes/topology'
 *
 * const plane = {
 *   apiVersion: 'openchoreo.dev/v1alpha1',
 *   kind: 'BuildPlane',
 *   metadata: { name: 'builds', namespace: 'acme' },
 *   spec: {
 *     clusterAgent: { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } },
 *     observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'logs' },
 *   },
 * }
 * const { steps } = checklist([plane], { release: 'v0.16' })
 * steps.map(({ step }) => step) // => ['prerequisites', 'control-plane', 'trust', 'build', 'verification']
 * const secret = steps.flatMap(({ items }) => items).find(({ what }) => what === 'secret')
 * secret?.commands?.at(-1)?.cluster // => 'control-plane'
 */
export function checklist(
  resources: readonly unknown[],
  { singleCluster = false, ...options }: ChecklistOptions = {},
): Checklist {
  const setup = setupOf(resolveTopology(resources, options), resources, singleCluster)
  const { release, planes } = setup
  const secrets = secretsOf(setup)
  const itemsOf = (...types: PlaneType[]): ChecklistItem[] => {
    const own = planes.filter(({ type }) => types.includes(type))
    return [...own.flatMap((plane) => planeItems(plane, setup, secrets)), ...pullSecretItems(own, setup)]
  }
  const isWorkflow = planes.some(({ type }) => type === 'workflow')
  const steps: ChecklistStep[] = [
    { step: 'prerequisites', title: 'Before you begin', items: prerequisiteItems(setup) },
    { step: 'control-plane', title: 'Control plane', items: controlPlaneItems(setup) },
    { step: 'trust', title: 'Trust, for planes in clusters of their own', items: trustItems(setup) },
    { step: 'observability', title: 'Observability planes', items: itemsOf('observability') },
    { step: 'data', title: 'Data planes', items: itemsOf('data') },
    { step: 'build', title: isWorkflow ? 'Workflow planes' : 'Build planes', items: itemsOf('build', 'workflow') },
    { step: 'environments', title: 'Environments', items: environmentItems(setup) },
    { step: 'verification', title: 'Apply and verify', items: verificationItems(setup) },
  ]
  const { documented, figures } = basisOf[release]
  return {
    release,
    ...{ documented, figures },
    steps: steps.filter(({ items }) => items.length > 0),
    totals: totalsOf(setup),
    problems: problemsIn(setup),
    sources: [...new Set([...basisOf[release].sources, ...(connectivityOf[release]?.sources ?? [])])],
  }
}

/** What is optional does not count. */
function totalsOf({ planes, needsOf, release, isSingleCluster }: Setup): Totals {
  const all: PlaneRequirements[] = [requirementsOf[release].control, ...planes.flatMap(({ type }) => needsOf(type) ?? [])]
  const components = all.flatMap((needs) => needs.components).filter(({ optional }) => !optional)
  const volumes = all.flatMap((needs) => needs.volumes).filter(({ optional }) => !optional)
  return {
    cpu: components.reduce((total, { cpu = 0, count = 1 }) => total + cpu * count, 0),
    memory: components.reduce((total, { memory, count = 1 }) => total + memory * count, 0),
    storage: volumes.reduce((total, { size, count = 1 }) => total + size * count, 0),
    ...(!isSingleCluster && { addresses: all.filter(({ ports }) => ports.some(({ port }) => port === 443)).length }),
  }
}
