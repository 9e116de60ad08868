/** What `createKustomizations` makes of no file. Apart from it, because most runs find none. */
import type { Kustomizations, Reach } from './kustomizations.ts'
import { unchanged } from './naming.ts'

const reachesNothing: Reach = { setsOf: () => [], namingsIn: () => () => [unchanged] }

export const noKustomizations: Kustomizations = {
  ...reachesNothing,
  reachFrom: () => reachesNothing,
  isPatch: () => false,
  patchKindOf: () => undefined,
  isConfiguration: () => false,
  notes: [],
}
