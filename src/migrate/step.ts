/** The types of steps: a boundary between two adjacent contract lines, with a function for each kind that changes there. */
import type { Line, PlaneByRelease } from '../releases/lines.ts'
import type { ChangeCode, LossCode, NeedCode } from './messages.ts'
import type { MigratedResource } from './migration.ts'

/** The resource of a kind in a line. */
export type PlaneOf<L extends Line, Kind extends string> = Extract<PlaneByRelease[L], { kind: Kind }>

/** A boundary with the types of its two sides. Kinds that it does not name are not changed. */
export interface Step<From extends Line, To extends Line> {
  readonly from: From
  readonly to: To
  /** Places whose values decide what the step does, beyond moving them: a manifest is not migrated while such a value is a variable. */
  readonly reads?: readonly string[]
  readonly kinds: {
    readonly [Kind in PlaneByRelease[From]['kind']]?: (plane: PlaneOf<From, Kind>, log: Log) => MigratedResource<To>
  }
}

/** A step for code that iterates over all of them: each function only gets resources of its own kind and line. */
export interface AnyStep {
  readonly from: Line
  readonly to: Line
  readonly reads?: readonly string[]
  readonly kinds: Readonly<Record<string, ((plane: never, log: Log) => object) | undefined>>
}

/** What a step records about one resource. Only pointers: a log contains no values. */
export interface Log {
  /** A value, possibly converted, is at another place now. */
  move(from: string, to: string, code: ChangeCode): void
  /** Something was added. */
  add(to: string, code: ChangeCode): void
  /** Something was removed, and nothing is lost with it. */
  drop(from: string, code: ChangeCode): void
  /** Something was removed, or no longer works, and the user has to do something instead. `kept` if it is still there. */
  lose(from: string, code: LossCode, kept?: 'kept' | undefined): void
  /** A value that only the user knows. */
  need<T>(code: NeedCode, proposal?: T): T
  /** Adds a resource of the line that the step leads to. */
  make(resource: object): void
}
