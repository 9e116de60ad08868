/** Every rule about one resource, in the order in which findings at the same position are reported. */

import type { crossResourceRules } from '../cross-resource-rules.ts'
import type { Rule } from '../rule.ts'
import { derivedPlaneID } from './derived-plane-id.ts'
import { duplicatePort } from './duplicate-port.ts'
import { duplicatePullSecret } from './duplicate-pull-secret.ts'
import { emptyName } from './empty-name.ts'
import { encodedCA } from './encoded-ca.ts'
import { expiredCA } from './expired-ca.ts'
import { expiringCA } from './expiring-ca.ts'
import { inlineCertificate } from './inline-ca.ts'
import { invalidCA } from './invalid-ca.ts'
import { invalidPort } from './invalid-port.ts'
import { invalidURL } from './invalid-url.ts'
import { invalidVirtualHost } from './invalid-virtual-host.ts'
import { observabilitySecretReference } from './observability-secret-reference.ts'
import { placeholderCA } from './placeholder-ca.ts'
import { privateKeyInCA } from './private-key-in-ca.ts'
import { undefaultedField } from './undefaulted-field.ts'

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

/** The code of a rule. */
export type RuleCode = (typeof rules)[number]['code'] | (typeof crossResourceRules)[number]['code']
