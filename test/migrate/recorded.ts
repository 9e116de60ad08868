import { defaultsOf, type Line } from '../../src/releases/lines.ts'
import { solve } from './solve.ts'

/** A migration whose planes an API server was asked about, and accepted. */
export interface Recorded {
  readonly from: Line
  readonly to: Line
  readonly input: unknown
  /** What it became, with the defaults written out, as a client sends it. */
  readonly planes: readonly unknown[]
}

/** Namespaces are not of OpenChoreo's CRDs. */
export function outcomeOf(input: unknown, from: Line, to: Line): Recorded {
  const { resources } = solve(input, from, to).migrated
  const planes = resources.filter(({ kind }) => kind !== 'Namespace').map(defaultsOf(to))
  return { from, to, input, planes }
}
