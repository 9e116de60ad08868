/** What a signal does to a run that is writing files. */
import { constants } from 'node:os'

/** What ends a run and can be deferred. */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const
type Signal = (typeof SIGNALS)[number]

/** Lets a signal come in, and returns the first that came. */
export type Interrupted = () => Promise<Signal | undefined>

/**
 * Runs work that no signal ends halfway: a signal is only noted, and the work asks for it where it can stop. Node runs no handler while other code
 * runs, so what does not await cannot be interrupted. Outside of this a signal ends the process at once.
 */
export async function deferringSignals<Result>(work: (interrupted: Interrupted) => Promise<Result>): Promise<Result> {
  let first: Signal | undefined
  const note = (signal: NodeJS.Signals): void => {
    first ??= SIGNALS.find((each) => each === signal)
  }
  for (const signal of SIGNALS) process.on(signal, note)
  try {
    return await work(async () => {
      await new Promise(setImmediate)
      return first
    })
  } finally {
    for (const signal of SIGNALS) process.off(signal, note)
  }
}

/** The exit status that shells use for it. */
export function statusOf(signal: Signal): number {
  return 128 + constants.signals[signal]
}
