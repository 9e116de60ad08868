/** Apart from the rules about one resource, because most runs have nothing to compare. */
import type { CrossResourceRule } from '../rule.ts'
import { conflictingCA } from './conflicting-ca.ts'
import { danglingReference } from './dangling-reference.ts'
import { duplicateResource } from './duplicate-resource.ts'
import { scopeMismatch } from './scope-mismatch.ts'
import { sharedVirtualHost } from './shared-virtual-host.ts'
import { unusedObservabilityPlane } from './unused-observability-plane.ts'

/** Every rule that compares several resources. */
export const crossResourceRules = [
  duplicateResource,
  danglingReference,
  scopeMismatch,
  sharedVirtualHost,
  conflictingCA,
  unusedObservabilityPlane,
] as const satisfies readonly CrossResourceRule[]
