// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Defaults } from '../../src/contract/defaults.ts'

/** What withDefaults writes, by kind. */
export const defaults: Readonly<Record<string, Defaults>> = {
  DataPlane: {  },
  BuildPlane: {  },
  Environment: {  },
  Organization: {  },
}

/** The fields with a static default, by kind. */
export interface StaticDefaults {
  DataPlane: {}
  BuildPlane: {}
  Environment: {}
  Organization: {}
}
