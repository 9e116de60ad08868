/** Every rule, in the order in which findings at the same position are reported. */
import type { CrossResourceRule, Rule } from '../rule.ts'
import { ambiguousHostName } from './ambiguous-host-name.ts'
import { conflictingCA } from './conflicting-ca.ts'
import { danglingReference } from './dangling-reference.ts'
import { derivedPlaneID } from './derived-plane-id.ts'
import { duplicatePort } from './duplicate-port.ts'
import { duplicatePullSecret } from './duplicate-pull-secret.ts'
import { duplicateResource } from './duplicate-resource.ts'
import { emptyName } from './empty-name.ts'
import { encodedCA } from './encoded-ca.ts'
import { expiredCA } from './expired-ca.ts'
import { expiringCA } from './expiring-ca.ts'
import { hostNameTooLong } from './host-name-too-long.ts'
import { inlineCertificate } from './inline-ca.ts'
import { invalidCA } from './invalid-ca.ts'
import { invalidPort } from './invalid-port.ts'
import { invalidURL } from './invalid-url.ts'
import { invalidVirtualHost } from './invalid-virtual-host.ts'
import { missingDataPlane } from './missing-data-plane.ts'
import { observabilitySecretReference } from './observability-secret-reference.ts'
import { placeholderCA } from './placeholder-ca.ts'
import { privateKeyInCA } from './private-key-in-ca.ts'
import { scopeMismatch } from './scope-mismatch.ts'
import { sharedVirtualHost } from './shared-virtual-host.ts'
import { undefaultedField } from './undefaulted-field.ts'
import { unusedObservabilityPlane } from './unused-observability-plane.ts'

export const rules = [
  privateKeyInCA,
  encodedCA,
  invalidCA,
  placeholderCA,
  expiredCA,
  expiringCA,
  invalidVirtualHost,
  invalidURL,
  invalidPort,
  duplicatePort,
  undefaultedField,
  emptyName,
  derivedPlaneID,
  observabilitySecretReference,
  inlineCertificate,
  duplicatePullSecret,
] as const satisfies readonly Rule[]

/** Every rule that compares several resources. */
export const crossResourceRules = [
  duplicateResource,
  danglingReference,
  missingDataPlane,
  scopeMismatch,
  hostNameTooLong,
  sharedVirtualHost,
  ambiguousHostName,
  conflictingCA,
  unusedObservabilityPlane,
] as const satisfies readonly CrossResourceRule[]

/** The code of a rule. */
export type RuleCode = (typeof rules)[number]['code'] | (typeof crossResourceRules)[number]['code']
