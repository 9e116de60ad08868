/** Apart from the rules about one resource, because most runs have nothing to compare. */
import type { CrossResourceRule } from './rule.ts'
import { conflictingCA } from './rules/conflicting-ca.ts'
import { danglingReference } from './rules/dangling-reference.ts'
import { duplicateResource } from './rules/duplicate-resource.ts'
import { scopeMismatch } from './rules/scope-mismatch.ts'
import { sharedVirtualHost } from './rules/shared-virtual-host.ts'
import { unusedObservabilityPlane } from './rules/unused-observability-plane.ts'

/** Every rule that compares several resources. */
export const crossResourceRules = [
  duplicateResource,
  danglingReference,
  scopeMismatch,
  sharedVirtualHost,
  conflictingCA,
  unusedObservabilityPlane,
] as const satisfies readonly CrossResourceRule[]
