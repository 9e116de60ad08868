import { createFinder } from '../../topology/find.ts'
import { fallbackTargets } from '../../topology/references.ts'
import { dataPlaneLookup, dataPlaneRefField, noDataPlane } from '../documents.ts'
import type { CrossResourceRule } from '../rule.ts'
import { kindsWithUnknownNames } from '../unknown-names.ts'
import { dataPlane, manifest } from './examples.ts'

const metadata = 'name: production\n  namespace: acme'

/** A reference that is not set falls back to what the release looks for, and there has to be one of that. */
export const missingDataPlane: CrossResourceRule<'missing-data-plane'> = {
  code: 'missing-data-plane',
  severity: 'error',
  reason: 'The control plane cannot deploy to an environment for which it finds no data plane.',
  sources: [dataPlaneRefField, noDataPlane, dataPlaneLookup],
  among: 'all',
  check: (planes) => {
    const { findFirst } = createFinder(planes)
    const unnamed = kindsWithUnknownNames(planes)
    return planes.flatMap((plane) =>
      plane.references.flatMap(({ path, targets, set, required }) => {
        if (set || !required || findFirst(plane, targets) || targets.some(({ kind }) => unnamed.has(kind))) return []
        return [{ plane, path, detail: fallbackTargets(plane, targets) }]
      }),
    )
  },
  message: ({ detail }) =>
    `is not set, and ${detail ? `there is no ${detail}` : 'this release has no default'}: name a data plane.`,
  example: {
    release: 'v0.15',
    wrong: `${manifest('Environment', 'isProduction: true', metadata)}---\n${dataPlane}`,
    right: `${manifest('Environment', 'dataPlaneRef:\n  kind: DataPlane\n  name: eu-west', metadata)}---\n${dataPlane}`,
  },
}
