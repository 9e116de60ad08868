// Generated from schemas/ by `npm run generate`. Do not edit.
import * as v0_3 from './v0.3/index.ts'
import * as v0_4 from './v0.4/index.ts'
import * as v0_6 from './v0.6/index.ts'
import * as v0_7 from './v0.7/index.ts'
import * as v0_8 from './v0.8/index.ts'
import * as v0_9 from './v0.9/index.ts'
import * as v0_10 from './v0.10/index.ts'
import * as v0_12 from './v0.12/index.ts'
import * as v0_13 from './v0.13/index.ts'
import * as v0_14 from './v0.14/index.ts'
import * as v0_15 from './v0.15/index.ts'
import * as v0_17 from './v0.17/index.ts'
import * as v1_0 from './v1.0/index.ts'
import * as v1_1 from './v1.1/index.ts'
import type { Release } from './releases.ts'

/** The resources of each release. */
export interface PlaneByRelease {
  'v0.3': v0_3.Plane
  'v0.4': v0_4.Plane
  'v0.5': v0_4.Plane
  'v0.6': v0_6.Plane
  'v0.7': v0_7.Plane
  'v0.8': v0_8.Plane
  'v0.9': v0_9.Plane
  'v0.10': v0_10.Plane
  'v0.11': v0_10.Plane
  'v0.12': v0_12.Plane
  'v0.13': v0_13.Plane
  'v0.14': v0_14.Plane
  'v0.15': v0_15.Plane
  'v0.16': v0_15.Plane
  'v0.17': v0_17.Plane
  'v1.0': v1_0.Plane
  'v1.1': v1_1.Plane
  'v1.2': v1_1.Plane
}

/** The functions of each release; releases of one line share them. */
export const lines = {
  'v0.3': v0_3,
  'v0.4': v0_4,
  'v0.5': v0_4,
  'v0.6': v0_6,
  'v0.7': v0_7,
  'v0.8': v0_8,
  'v0.9': v0_9,
  'v0.10': v0_10,
  'v0.11': v0_10,
  'v0.12': v0_12,
  'v0.13': v0_13,
  'v0.14': v0_14,
  'v0.15': v0_15,
  'v0.16': v0_15,
  'v0.17': v0_17,
  'v1.0': v1_0,
  'v1.1': v1_1,
  'v1.2': v1_1,
} satisfies Record<Release, unknown>
