/** The boundaries at which manifests change, in the order of the lines; at the others manifests stay the same. */
import type { AnyStep } from '../step.ts'
import { v04 } from './v0.4.ts'
import { v06 } from './v0.6.ts'
import { v08 } from './v0.8.ts'
import { v09 } from './v0.9.ts'
import { v013 } from './v0.13.ts'
import { v015 } from './v0.15.ts'
import { v017 } from './v0.17.ts'
import { v10 } from './v1.0.ts'

export const steps: readonly AnyStep[] = [v04, v06, v08, v09, v013, v015, v017, v10]
