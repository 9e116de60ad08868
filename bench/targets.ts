/** The targets, and whether they are met. */
import type { Series } from './measure.ts'
import type { MigrationTimes } from './migration.ts'
import { aligned } from './report.ts'
import type { Sizes } from './sizes.ts'
import type { Startup } from './startup.ts'
import { median, ratios } from './statistics.ts'
import type { TopologyTimes } from './topology.ts'

export interface Figures {
  readonly series: readonly Series[]
  readonly migration: MigrationTimes | null
  readonly topology: TopologyTimes | null
  readonly startup: readonly Startup[] | null
  readonly sizes: Sizes
}

export interface Target {
  readonly what: string
  readonly wanted: string
  readonly reached: string
  /** Null where it was not measured. */
  readonly met: boolean | null
}

export function targets({ series, migration, topology, startup, sizes: { sizes } }: Figures): readonly Target[] {
  const timesOf = (input: string, contender: string): readonly number[] => {
    const found = series.find((one) => one.input === input && one.contender === contender)
    return found && 'times' in found ? found.times : []
  }
  const limit = 'limit (by hand)'
  const against = (input: string, contender: string): number => median(ratios(timesOf(input, contender), timesOf(input, limit)))
  const others = series.filter(
    (one) => one.input === 'valid' && 'times' in one && one.contender !== limit && !one.contender.startsWith('ours'),
  )
  const leads = others.map((one) => median(ratios(timesOf('valid', one.contender), timesOf('valid', 'ours'))))
  const started = (program: string): number => {
    const of = (name: string): readonly number[] => startup?.find((one) => one.program.startsWith(name))?.times ?? []
    return median(ratios(of(program), of('node -e 0')))
  }
  const bytesOf = (imported: string): number => sizes.find((one) => one.imported === imported)?.bytes ?? Number.NaN
  const migrated = (work: keyof MigrationTimes, base: keyof MigrationTimes): number =>
    migration ? median(ratios(migration[work], migration[base])) : Number.NaN
  return [
    atMost('valid, to the limit', 1.5, against('valid', 'ours')),
    atMost('live, to the limit', 1.5, against('live', 'ours')),
    atMost('three mistakes without messages, to the limit', 1.3, against('three mistakes', 'ours, no messages')),
    atLeast('valid, the nearest other contender to us', 3, leads.length ? Math.min(...leads) : Number.NaN),
    atMost('migrating from v0.3 to v1.2, to parsing YAML', 0.2, migrated('migrate, from named', 'parse')),
    atMost('detecting the releases, to one validation', 20, migrated('detect', 'validate')),
    atMost(
      'topology, to JSON.parse',
      3,
      topology ? median(ratios(topology.resolveTopology, topology['JSON.parse'])) : Number.NaN,
    ),
    atMost('import and first validation, to node -e 0', 1.1, started('import')),
    atMost('require and first validation, to node -e 0', 1.1, started('require')),
    atMost('printing all policies, to node -e 0', 1.3, started('openchoreo-planes policy')),
    atMost('validateDataPlane, kB gzipped', 6, bytesOf('validateDataPlane') / 1000),
    atMost('all validators, kB gzipped', 9, bytesOf('all validators') / 1000),
    atMost('editor schema of a release, kB gzipped', 60, bytesOf('editor schema') / 1000),
    atMost('validators of all lines, kB minified', 400, bytesOf('validators of all lines') / 1000),
  ]
}

export function targetsTable(list: readonly Target[]): string {
  const answer = (met: boolean | null): string => (met === null ? '-' : met ? 'yes' : 'no')
  const rows = list.map(({ what, wanted, reached, met }) => [what, wanted, reached, answer(met)])
  return aligned([['target', 'wanted', 'reached', 'met'], ...rows])
}

function atMost(what: string, bound: number, value: number): Target {
  return target(what, `at most ${bound}`, value, value <= bound)
}

function atLeast(what: string, bound: number, value: number): Target {
  return target(what, `at least ${bound}`, value, value >= bound)
}

function target(what: string, wanted: string, value: number, met: boolean): Target {
  return Number.isNaN(value)
    ? { what, wanted, reached: 'not measured', met: null }
    : { what, wanted, reached: value.toFixed(2), met }
}
