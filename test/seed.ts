/** Every property of a run draws from one seed: the one that test/print-seed.ts has printed. */
import fc from 'fast-check'
import { inject } from 'vitest'

fc.configureGlobal({ seed: inject('seed') })
