/** Which other release a plane with errors fits: every format reports it, each in its own place. */
import { groupBy } from '../base/group-by.ts'
import type { Fit } from '../lint/check.ts'
import type { Finding } from '../lint/finding.ts'

/** The releases that a plane fits, and the way to the one that was asked for where it is later. */
export function hintText({ span, release, later }: Fit): string {
  const way = later === undefined ? '' : `, or move it with openchoreo-planes migrate --to ${later}`
  return `fits ${span}: lint it with --release ${release}${way}`
}

/** Finds the hint for an error: that of the plane in which it is. */
export function createHints(fits: readonly Fit[]): (finding: Finding) => Fit | undefined {
  const byFile = new Map(
    [...groupBy(fits, ({ file }) => file)].map(([file, own]) => [
      file,
      own.sort((one, other) => one.range.start.offset - other.range.start.offset),
    ]),
  )
  return ({ file, severity, range: { start } }) => {
    if (severity !== 'error') return undefined
    const own = byFile.get(file) ?? []
    // A file can have as many planes as errors.
    let low = 0
    let high = own.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((own[middle]?.range.start.offset ?? 0) <= start.offset) low = middle + 1
      else high = middle
    }
    const fit = own[low - 1]
    return fit !== undefined && start.offset < fit.range.end.offset ? fit : undefined
  }
}
