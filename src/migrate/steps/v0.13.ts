import { namespaceLabelOf } from '../../../generated/facts.ts'
import type { Namespace } from '../migration.ts'
import type { Log, PlaneOf, Step } from '../step.ts'

/** A labeled namespace replaces an organization. */
export const v013: Step<'v0.12', 'v0.13'> = {
  from: 'v0.12',
  to: 'v0.13',
  kinds: {
    Organization: ({ metadata }, log) => {
      log.move('', '', 'namespace')
      return { apiVersion: 'v1', kind: 'Namespace', metadata: { ...metadata, labels: labels(metadata.labels, log) } }
    },
  },
}

const { key: LABEL, value: VALUE } = namespaceLabelOf['v0.13']

function labels(
  own: PlaneOf<'v0.12', 'Organization'>['metadata']['labels'],
  log: Log,
): NonNullable<Namespace['metadata']['labels']> {
  if (own?.[LABEL] !== undefined && own[LABEL] !== VALUE)
    log.lose(`/metadata/labels/${LABEL.replace('/', '~1')}`, 'organization-label')
  return { ...own, [LABEL]: VALUE }
}
