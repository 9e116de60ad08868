/**
 * Times every contender on every input in one interleaved run; a process of its own, in plain JavaScript.
 * A round gives each of them one batch on each input, in an order that turns, so that noise hits all alike: only times of the same
 * round compare.
 */
import { ajv } from './contenders/ajv.ts'
import type { Absent, Contender } from './contenders/contender.ts'
import { type CrdModule, crdModels } from './contenders/crd-models.ts'
import { limit } from './contenders/limit.ts'
import { ours, oursWithoutMessages } from './contenders/ours.ts'
import { typebox } from './contenders/typebox.ts'
import { valibot } from './contenders/valibot.ts'
import { zod } from './contenders/zod.ts'
import { type Input, inputs } from './inputs.ts'

export interface MeasureOptions {
  readonly quick: boolean
  readonly crdModule: CrdModule
}

/** A contender on an input: nanoseconds of CPU time of a validation in each round, or why there are none. */
export type Series =
  | { readonly input: string; readonly contender: string; readonly times: readonly number[]; readonly issues: number }
  | { readonly input: string; readonly contender: string; readonly reason: string }

/** A row of the table. */
interface Place<C extends Contender | Absent = Contender | Absent> {
  readonly input: Input
  readonly contender: C
  readonly times: number[]
  /** Validations of a batch. */
  size: number
}

/** What batches return ends up here and is printed, so that no work can be left out as unused. */
let sink = 0

const quiet = { batch: 15e6, warmUp: 400e6, rounds: 41 }
const hasty = { batch: 4e6, warmUp: 150e6, rounds: 7 }

// Node has this function when started with --expose-gc, as index.ts does; its types leave the option out.
const collect = (globalThis as { gc?: (options: { type: 'minor' }) => void }).gc

process.stdout.write(JSON.stringify(await measure(JSON.parse(process.argv[2] ?? '{}'))))

async function measure({ quick, crdModule }: MeasureOptions): Promise<{ series: Series[]; sink: number }> {
  const { batch, warmUp, rounds } = quick ? hasty : quiet
  const contenders = [limit, ours, oursWithoutMessages, ajv, typebox, zod, valibot, await crdModels(crdModule)].map(ifRight)
  const places = inputs.flatMap((input) => contenders.map((contender): Place => ({ input, contender, times: [], size: 256 })))
  const pairs = places.filter(isPresent)
  for (const pair of pairs) prepare(pair, warmUp, batch)
  for (let round = 0; round < rounds; round++) {
    for (const input of inputs) {
      const rivals = pairs.filter((pair) => pair.input === input)
      for (const pair of turned(rivals, round)) pair.times.push(time(pair))
    }
  }
  return { series: places.map(seriesOf), sink }
}

function seriesOf({ input, contender, times }: Place): Series {
  const names = { input: input.name, contender: contender.name }
  if (contender.validate === null) return { ...names, reason: contender.reason }
  const { validate } = contender
  const issues = input.forms.reduce<number>((sum, form) => sum + validate(form).issues, 0) / input.forms.length
  return { ...names, times, issues }
}

function isPresent(place: Place): place is Place<Contender> {
  return place.contender.validate !== null
}

/** A contender with a wrong result for an input is not timed: its time would be meaningless. */
function ifRight(contender: Contender | Absent): Contender | Absent {
  const { name, validate } = contender
  if (validate === null) return contender
  const wrong = inputs.find(({ forms, ok }) => forms.some((form) => validate(form).ok !== ok))
  return wrong ? { name, validate: null, reason: `has a wrong result for the input "${wrong.name}"` } : contender
}

/**
 * Compiles the contender's hot paths and finds how many validations fill a batch: by its fastest batch, since one that was
 * interrupted would make all later ones too short to average the next interruption out.
 */
function prepare(pair: Place<Contender>, warmUp: number, batch: number): void {
  let fastest = Number.POSITIVE_INFINITY
  for (let spent = 0; spent < warmUp; ) {
    // A coarse clock may see nothing at all of a short batch.
    const each = Math.max(50, time(pair))
    spent += each * pair.size
    fastest = Math.min(fastest, each)
    pair.size = Math.max(16, Math.ceil(batch / fastest / 16) * 16)
  }
}

/** CPU time and not the clock's, which would also count how long a batch waited for a core of a busy machine. */
function time({ input: { forms }, contender: { validate }, size }: Place<Contender>): number {
  collect?.({ type: 'minor' })
  const start = process.cpuUsage()
  for (let i = 0; i < size; i++) {
    const verdict = validate(forms[i & 15])
    sink += verdict.ok ? 1 : verdict.issues
  }
  const { user, system } = process.cpuUsage(start)
  return ((user + system) * 1000) / size
}

/** Starts at a different contender in each round and reverses every second one, so that none always follows the same other. */
function turned<T>(list: readonly T[], round: number): readonly T[] {
  const at = round % list.length
  const rest = [...list.slice(at), ...list.slice(0, at)]
  return round % 2 === 0 ? rest : rest.reverse()
}
