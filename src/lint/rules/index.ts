/** Every rule about one resource, in the order in which findings at the same position are reported. */
import type { crossResourceRules } from '../cross-resource-rules.ts'
import type { Rule } from '../rule.ts'
import { clusterInternalURL } from './cluster-internal-url.ts'
import { derivedPlaneID } from './derived-plane-id.ts'
import { documentedOnly } from './documented-only.ts'
import { dottedEnvironmentName } from './dotted-environment-name.ts'
import { duplicatePort } from './duplicate-port.ts'
import { duplicatePullSecret } from './duplicate-pull-secret.ts'
import { emptyName } from './empty-name.ts'
import { encodedCA } from './encoded-ca.ts'
import { endpointWithoutListener } from './endpoint-without-listener.ts'
import { expiredCA } from './expired-ca.ts'
import { expiringCA } from './expiring-ca.ts'
import { implicitDataPlane } from './implicit-data-plane.ts'
import { inlineCertificate } from './inline-ca.ts'
import { invalidCA } from './invalid-ca.ts'
import { invalidEnvironmentName } from './invalid-environment-name.ts'
import { invalidPort } from './invalid-port.ts'
import { invalidReferenceName } from './invalid-reference-name.ts'
import { invalidURL } from './invalid-url.ts'
import { invalidVirtualHost } from './invalid-virtual-host.ts'
import { missingSecretStore } from './missing-secret-store.ts'
import { observabilitySecretReference } from './observability-secret-reference.ts'
import { placeholderCA } from './placeholder-ca.ts'
import { privateKeyInCA } from './private-key-in-ca.ts'
import { undefaultedField } from './undefaulted-field.ts'
import { unreferenceablePlane } from './unreferenceable-plane.ts'

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

/** The code of a rule. */
export type RuleCode = (typeof rules)[number]['code'] | (typeof crossResourceRules)[number]['code']
