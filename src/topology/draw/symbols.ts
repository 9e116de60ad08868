/** Symbols of 12 by 12 for what is drawn. */
import { type PlaneType, planeTypeOf } from '../../releases/kinds.ts'

/** What a box is, for its color, its symbol and the legend. */
export type Look = PlaneType | 'environment' | 'organization' | 'referrer' | 'pipeline'

export const looks: Readonly<Record<Look, { readonly word: string; readonly path: string }>> = {
  data: { word: 'data plane', path: 'M1 1h10v3H1zM1 5h10v3H1zM1 9h10v2H1z' },
  build: { word: 'build plane', path: 'M6 0l5 3v6l-5 3-5-3V3zM6 3.5L3.5 5v2.5L6 9l2.500-1.500V5z' },
  workflow: { word: 'workflow plane', path: 'M6 0l5 3v6l-5 3-5-3V3zM6 3.500L3.500 5v2.500L6 9l2.500-1.500V5z' },
  observability: { word: 'observability plane', path: 'M0 11h12v1H0zM1 7h2v3H1zM4 4h2v6H4zM7 6h2v4H7zM10 1h2v9h-2z' },
  environment: { word: 'environment', path: 'M6 0l6 3-6 3-6-3zM0 5.500l6 3 6-3v1.500l-6 3-6-3zM0 9l6 3 6-3v1l-6 2-6-2z' },
  organization: { word: 'organization', path: 'M1 12V2h6v3h4v7zM3 4h2v2H3zM3 8h2v2H3z' },
  referrer: { word: 'project or workflow', path: 'M0 2h5l1 2h6v7H0z' },
  pipeline: { word: 'pipeline', path: 'M0 2l4 4-4 4zM4 2l4 4-4 4zM8 2l4 4-4 4z' },
}

export function lookOf(kind: string): Look {
  const type = planeTypeOf(kind)
  if (type !== undefined) return type
  if (kind === 'Environment') return 'environment'
  if (kind === 'Organization') return 'organization'
  return kind === 'DeploymentPipeline' ? 'pipeline' : 'referrer'
}
