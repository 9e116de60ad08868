/** Every rule, in the order in which findings at the same position are reported. */
import type { CrossResourceRule, Rule } from '../rule.ts'
import { ambiguousHostName } from './ambiguous-host-name.ts'
import { clusterInternalURL } from './cluster-internal-url.ts'
import { conflictingCA } from './conflicting-ca.ts'
import { danglingReference } from './dangling-reference.ts'
import { derivedPlaneID } from './derived-plane-id.ts'
import { documentedOnly } from './documented-only.ts'
import { dottedEnvironmentName } from './dotted-environment-name.ts'
import { duplicatePort } from './duplicate-port.ts'
import { duplicatePullSecret } from './duplicate-pull-secret.ts'
import { duplicateResource } from './duplicate-resource.ts'
import { emptyName } from './empty-name.ts'
import { encodedCA } from './encoded-ca.ts'
import { endpointWithoutListener } from './endpoint-without-listener.ts'
import { expiredCA } from './expired-ca.ts'
import { expiringCA } from './expiring-ca.ts'
import { hostNameTooLong } from './host-name-too-long.ts'
import { implicitDataPlane } from './implicit-data-plane.ts'
import { implicitObservabilityPlane } from './implicit-observability-plane.ts'
import { inlineCertificate } from './inline-ca.ts'
import { invalidCA } from './invalid-ca.ts'
import { invalidEnvironmentName } from './invalid-environment-name.ts'
import { invalidPort } from './invalid-port.ts'
import { invalidReferenceName } from './invalid-reference-name.ts'
import { invalidURL } from './invalid-url.ts'
import { invalidVirtualHost } from './invalid-virtual-host.ts'
import { missingDataPlane } from './missing-data-plane.ts'
import { missingExternalIngress } from './missing-external-ingress.ts'
import { missingSecretStore } from './missing-secret-store.ts'
import { observabilitySecretReference } from './observability-secret-reference.ts'
import { partialEnvironmentIngress } from './partial-environment-ingress.ts'
import { placeholderCA } from './placeholder-ca.ts'
import { privateKeyInCA } from './private-key-in-ca.ts'
import { scopeMismatch } from './scope-mismatch.ts'
import { sharedVirtualHost } from './shared-virtual-host.ts'
import { undefaultedField } from './undefaulted-field.ts'
import { unreferenceablePlane } from './unreferenceable-plane.ts'
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
  clusterInternalURL,
  invalidPort,
  duplicatePort,
  endpointWithoutListener,
  undefaultedField,
  documentedOnly,
  emptyName,
  invalidReferenceName,
  invalidEnvironmentName,
  dottedEnvironmentName,
  unreferenceablePlane,
  derivedPlaneID,
  observabilitySecretReference,
  inlineCertificate,
  duplicatePullSecret,
  missingSecretStore,
  implicitDataPlane,
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
  implicitObservabilityPlane,
  partialEnvironmentIngress,
  missingExternalIngress,
] as const satisfies readonly CrossResourceRule[]

/** The code of a rule. */
export type RuleCode = (typeof rules)[number]['code'] | (typeof crossResourceRules)[number]['code']
