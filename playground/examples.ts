/** What there is to begin with. */
import clusterPlanes from '../examples/manifests/cluster-planes.yaml'
import twoRegions from '../examples/manifests/multi-region.yaml'
import legacy from '../examples/migration/production.yaml'
import mistakes from './mistakes.yaml'

export const examples: Readonly<Record<string, string>> = {
  'with mistakes': mistakes,
  'two regions': twoRegions,
  'planes for all namespaces': clusterPlanes,
  'a data plane of v0.3': legacy,
}
