/** schemas/releases.json with one release more. */
import type { Line, Releases } from '../generate/read.ts'
import type { Change } from './compare.ts'

export interface Addition {
  readonly release: string
  readonly line: string
  readonly changes: readonly Change[]
}

/** The releases with the new one last: kinds that are gone end with the line before. */
export function releasesWith(releases: Releases, base: Line, { release, line, changes }: Addition): Releases {
  const gone = changes.filter(({ change }) => change === 'kind-removed').map(({ kind }) => kind)
  const fresh = changes.filter(({ change }) => change === 'kind-added').map(({ kind }) => kind)
  return {
    ...releases,
    releases: [...releases.releases, { release, line }],
    kinds: [
      ...releases.kinds.map((kind) => (gone.includes(kind.kind) ? { ...kind, until: base.name } : kind)),
      ...fresh.map((kind) => ({ kind, since: line })),
    ],
  }
}
