import { nearest } from '../../base/nearest.ts'
import { isPlaneKind, planeTypeOf } from '../../releases/kinds.ts'
import { createFinder, type Finder, type PossibleTarget } from '../../topology/find.ts'
import { createNeighbors, mayShareNamespace } from '../../topology/identity.ts'
import { referrerKindsOf } from '../../topology/referrers.ts'
import { dataPlaneLookup, dataPlaneRefField, referenceLookup, workflowPlaneLookup } from '../documents.ts'
import type { ReferrerSummary } from '../referrer-summary.ts'
import type { CrossResourceRule } from '../rule.ts'
import type { PlaneSummary, ResourceSummary } from '../summary.ts'
import { dataPlane, environment, manifest } from './examples.ts'

/** Observability planes have a rule of their own: other planes refer to them. */
export const unusedPlane: CrossResourceRule<'unused-plane'> = {
  code: 'unused-plane',
  severity: 'warning',
  reason:
    'Environments use the data plane that they refer to, and Projects or Workflows the build or workflow plane; or the one that the release falls back to.',
  sources: [dataPlaneRefField, dataPlaneLookup, referenceLookup, workflowPlaneLookup],
  among: 'all',
  inOneLine: true,
  check: (planes, line, _isComplete, referrers) => {
    const environments = planes.filter(isEnvironment)
    const neighborsOf = createNeighbors(referrers)
    const uses = usesOf([...environments, ...referrers.filter(({ kind }) => kind !== 'DeploymentPipeline')], createFinder(planes))
    return planes.flatMap((plane) => {
      if (!isPlaneKind(plane.kind) || plane.hasUnknownName || plane.hasUnknownNamespace || plane.isRenamed) return []
      const kinds = referrerKindsOf(plane.kind, line)
      const user = isData(plane) ? environments[0] : neighborsOf(plane).find(({ kind }) => kinds.includes(kind))
      return user === undefined || uses(plane) ? [] : [{ plane, path: '/metadata/name', detail: user.kind }]
    })
  },
  message: ({ detail = 'resource' }) => `is not used by any ${detail}: refer to it in one, or remove it.`,
  example: {
    release: 'v0.15',
    wrong: `${environment('eu-west')}---\n${dataPlane}---\n${other()}`,
    right: `${environment('eu-west')}---\n${dataPlane}---\n${environment('apac').replace('name: production', 'name: test')}---\n${other()}`,
  },
}

type User = ResourceSummary & Pick<PlaneSummary | ReferrerSummary, 'references' | 'hasUnknownReference'>

/** Says whether a plane is used, or could be meant to be: then the reference itself is reported. */
function usesOf(users: readonly User[], { findFirst }: Finder<PlaneSummary>): (plane: PlaneSummary) => boolean {
  const used = new Set<string>()
  /** Targets of those whose namespace is not known: it can be that of any plane. */
  const named = new Set<string>()
  const doubts: ((plane: PlaneSummary) => boolean)[] = []
  for (const user of users) {
    if (user.hasUnknownReference || user.isRenamed)
      doubts.push((plane) => isEnvironment(user) === isData(plane) && mayShareNamespace(user, plane))
    for (const { set, targets } of user.references as readonly UserReference[]) {
      const found = findFirst(user, targets)
      if (found) used.add(keyOf(found))
      if (user.namespace === undefined) for (const { kind, name = '' } of targets) named.add(`${kind} ${name}`)
      if (!found && targets.some(({ kind }) => isPlaneKind(kind)))
        doubts.push((plane) => isOfType(targets, plane) && (set ? isNear(targets, plane) : mayShareNamespace(user, plane)))
    }
  }
  return (plane) =>
    used.has(keyOf(plane)) ||
    named.has(`${plane.kind} ${plane.name}`) ||
    // So many are another fault.
    doubts.length > COMPARED ||
    doubts.some((isMeant) => isMeant(plane))
}

/** Equal for a plane that is there twice, which duplicate-resource reports. */
const keyOf = ({ kind, namespace, name }: ResourceSummary): string => `${kind} ${namespace ?? ''} ${name}`

const isEnvironment = ({ kind }: ResourceSummary): boolean => kind === 'Environment'
const isData = ({ kind }: ResourceSummary): boolean => planeTypeOf(kind) === 'data'

interface UserReference {
  readonly set: boolean
  readonly targets: readonly PossibleTarget[]
}

const COMPARED = 500

function isOfType(targets: readonly PossibleTarget[], plane: PlaneSummary): boolean {
  return targets.some(({ kind }) => planeTypeOf(kind) === planeTypeOf(plane.kind))
}

function isNear(targets: readonly PossibleTarget[], plane: PlaneSummary): boolean {
  return targets.some(({ name = '' }) => nearest(name, [plane.name]) !== undefined)
}

function other(): string {
  const agent = 'clusterAgent:\n  clientCA:\n    secretRef:\n      name: apac-ca\n      key: ca.crt\n'
  const gateway = 'gateway:\n  publicVirtualHost: apac.example.com\n  organizationVirtualHost: internal.apac.example.com\n'
  return manifest('DataPlane', agent + gateway, 'name: apac\n  namespace: acme')
}
