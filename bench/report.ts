/** Lays the figures out as text. */
import type { Series } from './measure.ts'
import type { MigrationTimes } from './migration.ts'
import type { Sizes } from './sizes.ts'
import type { Startup } from './startup.ts'
import { median, ratios } from './statistics.ts'
import type { TopologyTimes } from './topology.ts'

export function speedTable(series: readonly Series[]): string {
  const inputs = [...new Set(series.map(({ input }) => input))]
  return inputs
    .map((input) =>
      tableOf(
        input,
        series.filter((one) => one.input === input),
      ),
    )
    .join('\n')
}

function tableOf(input: string, series: readonly Series[]): string {
  const limit = series.find(({ contender }) => contender.startsWith('limit'))
  const base = limit && 'times' in limit ? limit.times : []
  const rows = series.map((one) => {
    if ('reason' in one) return [one.contender, `not measured: ${one.reason}`]
    return [one.contender, microseconds(median(one.times)), ...spread(ratios(one.times, base)), one.issues.toFixed(1)]
  })
  return aligned([[input, 'each', 'to the limit', 'min .. max', 'issues'], ...rows])
}

/** What one manifest takes, to parsing it as YAML and to validating it. */
export function migrationTable(times: MigrationTimes): string {
  const rows = Object.entries(times).map(([work, own]) => [
    work,
    microseconds(median(own)),
    ...spread(ratios(own, work === 'validate' || work === 'detect' ? times.validate : times.parse)),
  ])
  return aligned([['a manifest', 'each', 'to parse or validate', 'min .. max'], ...rows])
}

/** What one resource of a topology takes, to parsing it as JSON. */
export function topologyTable(times: TopologyTimes): string {
  const rows = Object.entries(times).map(([work, own]) => [
    work,
    microseconds(median(own)),
    ...spread(ratios(own, times['JSON.parse'])),
  ])
  return aligned([['a resource', 'each', 'to JSON.parse', 'min .. max'], ...rows])
}

export function startupTable(startup: readonly Startup[] | null): string {
  if (startup === null) return 'start-up not measured: run npm run compile first\n'
  const bare = startup.find(({ program }) => program === 'node -e 0')?.times ?? []
  const rows = startup.map(({ program, times }) => [program, `${median(times).toFixed(1)} ms`, ...spread(ratios(times, bare))])
  return aligned([['start-up', 'process', 'to node -e 0', 'min .. max'], ...rows])
}

export function sizesTable({ from, sizes }: Sizes): string {
  return aligned([[`size, from ${from}`, 'minified, gzipped'], ...sizes.map(({ imported, bytes }) => [imported, `${bytes} B`])])
}

export function spread(values: readonly number[]): readonly string[] {
  return [median(values).toFixed(2), `${Math.min(...values).toFixed(2)} .. ${Math.max(...values).toFixed(2)}`]
}

const microseconds = (nanoseconds: number): string => `${(nanoseconds / 1000).toFixed(2)} µs`

/** Columns as wide as their widest cell, the first to the left, the others to the right; a row of two keeps its second cell free. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row.length === columns || column === 0 ? (row[column]?.length ?? 0) : 0))),
  )
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`
}
