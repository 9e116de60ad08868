/** Apart from the rules about one resource, because most runs have nothing to compare. */
import type { CrossResourceRule } from './rule.ts'
import { ambiguousHostName } from './rules/ambiguous-host-name.ts'
import { conflictingCA } from './rules/conflicting-ca.ts'
import { danglingReference } from './rules/dangling-reference.ts'
import { duplicateResource } from './rules/duplicate-resource.ts'
import { environmentWithoutPipeline } from './rules/environment-without-pipeline.ts'
import { hostNameTooLong } from './rules/host-name-too-long.ts'
import { implicitObservabilityPlane } from './rules/implicit-observability-plane.ts'
import { missingDataPlane } from './rules/missing-data-plane.ts'
import { missingEnvironment } from './rules/missing-environment.ts'
import { missingExternalIngress } from './rules/missing-external-ingress.ts'
import { partialEnvironmentIngress } from './rules/partial-environment-ingress.ts'
import { scopeMismatch } from './rules/scope-mismatch.ts'
import { sharedVirtualHost } from './rules/shared-virtual-host.ts'
import { unusedObservabilityPlane } from './rules/unused-observability-plane.ts'
import { unusedPlane } from './rules/unused-plane.ts'

/** Every rule that compares several resources. */
export const crossResourceRules = [
  duplicateResource,
  danglingReference,
  missingDataPlane,
  missingEnvironment,
  scopeMismatch,
  hostNameTooLong,
  sharedVirtualHost,
  ambiguousHostName,
  conflictingCA,
  unusedObservabilityPlane,
  unusedPlane,
  environmentWithoutPipeline,
  implicitObservabilityPlane,
  partialEnvironmentIngress,
  missingExternalIngress,
] as const satisfies readonly CrossResourceRule[]
