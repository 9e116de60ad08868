import { nearest } from '../../base/nearest.ts'
import { createFinder } from '../../topology/find.ts'
import { createNeighbors } from '../../topology/identity.ts'
import { promotion } from '../documents.ts'
import type { ReferrerSummary } from '../referrer-summary.ts'
import type { CrossResourceRule } from '../rule.ts'
import { dataPlane, environmentNamed, pipelineOf } from './examples.ts'

/** Where the files have no pipeline of its namespace, pipelines are elsewhere. */
export const environmentWithoutPipeline: CrossResourceRule<'environment-without-pipeline'> = {
  code: 'environment-without-pipeline',
  severity: 'warning',
  reason: 'Releases reach an environment along the promotion paths of a DeploymentPipeline of its namespace.',
  sources: [promotion],
  among: 'all',
  check: (planes, _line, _isComplete, referrers) => {
    const pipelinesOf = createNeighbors(referrers.filter(({ kind }) => kind === 'DeploymentPipeline'))
    const environments = planes.filter(({ kind }) => kind === 'Environment')
    const { find } = createFinder(environments)
    const known = new Map<string | undefined, Pipelines | undefined>()
    return environments.flatMap((plane) => {
      const { name, namespace } = plane
      if (plane.hasUnknownName || plane.hasUnknownNamespace) return []
      if (!known.has(namespace))
        known.set(
          namespace,
          pipelinesIn(pipelinesOf(plane), (name) => find(plane, 'Environment', name) !== undefined),
        )
      const pipelines = known.get(namespace)
      if (!pipelines || pipelines.names.has(name) || nearest(name, pipelines.missing) !== undefined) return []
      return [{ plane, path: '/metadata/name' }]
    })
  },
  message: () =>
    'is in no promotion path, so nothing is promoted to it: name it in a DeploymentPipeline of its namespace, or remove it.',
  example: {
    release: 'v0.15',
    wrong: `${environmentNamed('dev')}---\n${environmentNamed('prod')}---\n${environmentNamed('sandbox')}---\n${dataPlane}---\n${pipelineOf('dev', 'prod')}`,
    right: `${environmentNamed('dev')}---\n${environmentNamed('prod')}---\n${dataPlane}---\n${pipelineOf('dev', 'prod')}`,
  },
}

/** What the pipelines of a namespace name. */
interface Pipelines {
  readonly names: ReadonlySet<string>
  /** Names of environments that do not exist. One that is nearly the name of another may be meant for it, and missing-environment says so. */
  readonly missing: readonly string[]
}

/** Undefined where they name none, or what they name is not known. */
function pipelinesIn(pipelines: readonly ReferrerSummary[], isEnvironment: (name: string) => boolean): Pipelines | undefined {
  if (pipelines.some(({ hasUnknownReference }) => hasUnknownReference)) return undefined
  const names = new Set(
    pipelines.flatMap(({ references }) =>
      references.flatMap(({ targets: [target] }) =>
        target?.kind === 'Environment' && target.name !== undefined ? [target.name] : [],
      ),
    ),
  )
  return names.size === 0 ? undefined : { names, missing: [...names].filter((name) => !isEnvironment(name)).slice(0, COMPARED) }
}

/** The first ones are compared if there are many. */
const COMPARED = 500
