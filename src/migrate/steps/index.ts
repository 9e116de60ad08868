/** Every step, in the order of the lines. */
import type { AnyStep } from '../step.ts'
import { v04 } from './v0.4.ts'
import { v06 } from './v0.6.ts'
import { v07 } from './v0.7.ts'
import { v08 } from './v0.8.ts'
import { v09 } from './v0.9.ts'
import { v010 } from './v0.10.ts'
import { v012 } from './v0.12.ts'
import { v013 } from './v0.13.ts'
import { v014 } from './v0.14.ts'
import { v015 } from './v0.15.ts'
import { v017 } from './v0.17.ts'
import { v10 } from './v1.0.ts'
import { v11 } from './v1.1.ts'

export const steps: readonly AnyStep[] = [v04, v06, v07, v08, v09, v010, v012, v013, v014, v015, v017, v10, v11]
