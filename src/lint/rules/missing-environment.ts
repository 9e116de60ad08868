import { nearest } from '../../base/nearest.ts'
import { createFinder } from '../../topology/find.ts'
import { createNeighbors } from '../../topology/identity.ts'
import { faultOf } from '../faults.ts'
import type { CrossResourceRule } from '../rule.ts'
import { dataPlane, environmentNamed, pipelineOf } from './examples.ts'

/** Environments are in the files where at least one of the pipeline's namespace is. */
export const missingEnvironment: CrossResourceRule<'missing-environment'> = {
  code: 'missing-environment',
  severity: 'error',
  reason:
    'A DeploymentPipeline promotes to environments of its namespace, and nothing can be deployed to one that does not exist.',
  ...faultOf('environment-missing'),
  among: 'all',
  check: (planes, _line, _isComplete, referrers) => {
    const environments = planes.filter(({ kind }) => kind === 'Environment')
    if (environments.some(({ hasUnknownName }) => hasUnknownName)) return []
    const neighborsOf = createNeighbors(environments)
    const { find, findAnywhere } = createFinder(environments)
    return referrers.flatMap((pipeline) => {
      const neighbors = neighborsOf(pipeline)
      if (neighbors.length === 0) return []
      return pipeline.references.flatMap(({ namePath: path, targets: [target], set }) => {
        if (!set || target?.kind !== 'Environment' || target.name === undefined) return []
        const { name } = target
        if (find(pipeline, 'Environment', name)) return []
        const detail = `Environment "${name}" not found${pipeline.namespace === undefined ? '' : ` in namespace "${pipeline.namespace}"`}`
        const elsewhere = findAnywhere('Environment', name)
        if (elsewhere) return [{ plane: pipeline, path, detail: `${detail}; there is one in "${elsewhere.namespace}"` }]
        const near = nearest(
          name,
          neighbors.slice(0, COMPARED).map((environment) => environment.name),
        )
        return [{ plane: pipeline, path, detail: near === undefined ? detail : `${detail}; did you mean "${near}"?` }]
      })
    })
  },
  message: ({ detail = '' }) => `${detail}${detail.endsWith('?') ? '' : '.'}`,
  example: {
    release: 'v0.15',
    wrong: `${environmentNamed('dev')}---\n${environmentNamed('prod')}---\n${dataPlane}---\n${pipelineOf('dev', 'prd')}`,
    right: `${environmentNamed('dev')}---\n${environmentNamed('prod')}---\n${dataPlane}---\n${pipelineOf('dev', 'prod')}`,
  },
}

/** Names to suggest from; only the first ones if there are many. */
const COMPARED = 500
