/** Faults of the control plane that rules report, from facts/. */
import { faults } from '../../generated/faults.ts'
import type { Line } from '../releases/lines.ts'
import type { Sources } from './sources.ts'

/** What a rule about a fault says of itself. */
interface FaultInfo {
  readonly since?: Line
  readonly until?: Line
  readonly sources: Sources
}

/** The lines that have a fault, and its sources. */
export function faultOf(id: keyof typeof faults): FaultInfo {
  const { kinds: _, ...info }: { readonly kinds: unknown } & FaultInfo = faults[id]
  return info
}

/** Whether a kind can have a fault. */
export function canHaveFault(id: keyof typeof faults, kind: string): boolean {
  return faults[id].kinds.some((known) => known === kind)
}
