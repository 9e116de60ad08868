/** Tells a person who watches how far a long run is. */
import type { Io } from './io.ts'

export interface Progress {
  /** One more file is done. */
  step(): void
  /** Takes the line away. */
  end(): void
}

/** Before this many milliseconds nobody wonders, and more often nobody reads. */
const PATIENCE = 500
const BETWEEN = 100

export function createProgress(io: Pick<Io, 'progress' | 'watched'>, now: () => number = Date.now): Progress {
  if (!io.watched) return { step: () => {}, end: () => {} }
  const start = now()
  let files = 0
  let last = start
  let shown = false
  return {
    step() {
      files++
      // The clock is asked for some of the files only.
      if (files % 16 !== 0) return
      const at = now()
      if (at - start < PATIENCE || at - last < BETWEEN) return
      last = at
      shown = true
      io.progress(`\r${files} files`)
    },
    end() {
      if (shown) io.progress('\r\x1b[K')
    },
  }
}
