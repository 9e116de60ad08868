/** What a run was checked against: each release once, and what decided it. */
import { groupBy } from '../base/group-by.ts'
import type { Release } from '../releases/lines.ts'
import type { ReleaseSource } from '../repository/context.ts'
import type { FileRelease } from '../repository/set-releases.ts'

export interface CheckedRelease {
  readonly release: Release
  /** What decided it. */
  readonly from: ReleaseSource
  /** How many planes were checked against it, and in how many files. */
  readonly planes: number
  readonly files: number
}

/** Of files with planes; the release of most planes first. */
export function countReleases(
  files: readonly { readonly release: FileRelease; readonly checked: { readonly planes: number } }[],
): CheckedRelease[] {
  const checked = files.filter((file) => file.checked.planes > 0)
  return [...groupBy(checked, ({ release: { release, from } }) => `${release} ${from}`).values()]
    .flatMap((group) => {
      const [first] = group
      const planes = group.reduce((sum, file) => sum + file.checked.planes, 0)
      return first ? [{ ...first.release, planes, files: group.length }] : []
    })
    .sort((one, other) => other.planes - one.planes)
}
