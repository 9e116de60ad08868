/** What the benchmark of lint measured, as text and as Markdown. */
import { cpus, totalmem } from 'node:os'
import { aligned, spread } from '../report.ts'
import { median, ratios } from '../statistics.ts'
import type { LintInput } from './inputs.ts'
import type { Cost } from './programs.ts'

export interface Row {
  readonly name: string
  readonly to: LintInput['to'] | 'yaml'
  readonly wanted: number
  readonly wantedMemory?: number | undefined
  /** Milliseconds of each round. */
  readonly ours: readonly number[]
  /** Of the same rounds; empty where there is no other. */
  readonly others: readonly number[]
  readonly ourCost?: Cost | undefined
  readonly otherCost?: Cost | undefined
}

const HEAD = ['lint', 'ours', 'the other', 'ratio', 'min .. max', 'wanted', 'met', 'CPU', 'peak memory'] as const

export function textTable(rows: readonly Row[]): string {
  return aligned([HEAD, ...rows.map(cellsOf)])
}

/** bench/RESULTS.md. */
export function markdown(rows: readonly Row[], { date, kubeconform }: { date: string; kubeconform: string }): string {
  const [cpu] = cpus()
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown CPU'}, ${Math.round(totalmem() / 1024 ** 3)} GB, ${process.platform} ${process.arch}`
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [
    '# Results of `npm run bench:lint`',
    '',
    `${date}, ${machine}, Node ${process.version}, kubeconform ${kubeconform} with as many workers as are fastest.`,
    '',
    'Times are medians; the ratio is the median of the ratios of each round, in which both run in turn. CPU and peak memory are those of one run: ours, then the other. "wanted" is the largest ratio, or the longest time where there is no other.',
    '',
    line(HEAD),
    line(HEAD.map(() => '---')),
    ...rows.map((row) => line(cellsOf(row))),
    '',
  ].join('\n')
}

function cellsOf({ name, to, wanted, wantedMemory, ours, others, ourCost, otherCost }: Row): string[] {
  const compared = ratios(ours, others)
  const reached = to === undefined ? median(ours) / 1000 : median(compared)
  const isMet = reached <= wanted && (wantedMemory === undefined || ourCost === undefined || ourCost.memory <= wantedMemory)
  return [
    name,
    seconds(median(ours)),
    to === undefined ? '-' : `${seconds(median(others))} ${to}`,
    ...(to === undefined ? ['-', '-'] : spread(compared)),
    `${wanted}${to === undefined ? ' s' : ''}${wantedMemory === undefined ? '' : `, ${wantedMemory} MB`}`,
    isMet ? 'yes' : 'no',
    both(ourCost, otherCost, ({ cpu }) => `${cpu.toFixed(2)} s`),
    both(ourCost, otherCost, ({ memory }) => `${memory.toFixed(0)} MB`),
  ]
}

function both(ours: Cost | undefined, other: Cost | undefined, shown: (cost: Cost) => string): string {
  if (ours === undefined) return '-'
  return other === undefined ? shown(ours) : `${shown(ours)}, ${shown(other)}`
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(milliseconds < 1000 ? 3 : 2)} s`
