/** What a step is: a boundary between two neighbouring contract lines, and for each kind that changes there a function. */
import type { Line, PlaneByRelease } from '../releases/lines.ts'
import type { ChangeCode, LossCode, NeedCode } from './messages.ts'
import type { MigratedResource } from './migration.ts'

/** The resource of a kind in a line. */
export type PlaneOf<L extends Line, Kind extends string> = Extract<PlaneByRelease[L], { kind: Kind }>

/** A boundary with the types of its two sides. Kinds that it does not name pass as they are. */
export interface Step<From extends Line, To extends Line> {
  readonly from: From
  readonly to: To
  readonly kinds: {
    readonly [Kind in PlaneByRelease[From]['kind']]?: (plane: PlaneOf<From, Kind>, log: Log) => MigratedResource<To>
  }
}

/** A step for code that goes through all of them: a mover is only given a resource of its own kind and line. */
export interface AnyStep {
  readonly from: Line
  readonly to: Line
  readonly kinds: Readonly<Record<string, ((plane: never, log: Log) => object) | undefined>>
}

/** What a step notes about one resource. Pointers only: a log holds no value. */
export interface Log {
  /** A value, or what was made of it, is at another place now. */
  move(from: string, to: string, code: ChangeCode): void
  /** Something new is there. */
  add(to: string, code: ChangeCode): void
  /** Something is gone, and nothing is lost with it. */
  drop(from: string, code: ChangeCode): void
  /** Something is gone, or no longer works, and the user has to do something instead. `kept` where it still stands there. */
  lose(from: string, code: LossCode, kept?: 'kept'): void
  /** A value that only the user knows. */
  need<T>(code: NeedCode, proposal?: T): T
  /** One more resource of the line that the step leads to. */
  make(resource: object): void
}
