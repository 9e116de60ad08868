/** ValidatingAdmissionPolicies with their bindings, for one kind. */
import { lineOfRelease, type Release } from '../releases/lines.ts'

/** A CEL expression that others use. */
export interface Variable {
  readonly name: string
  readonly expression: string
}

/** An expression that must be true, and the message if it is not. */
export interface Validation {
  readonly expression: string
  readonly message?: string
  readonly messageExpression?: string
}

/** The variables and validations for a kind in a line, written by `npm run generate`. */
export interface PolicyRules {
  readonly variables: readonly Variable[]
  readonly validations: readonly Validation[]
}

export const actions = ['Deny', 'Warn', 'Audit'] as const
export type Action = (typeof actions)[number]

type Document = Readonly<Record<string, unknown>>

/** A policy and its binding. */
export function policyDocuments(
  kind: string,
  { variables, validations }: PolicyRules,
  release: Release,
  action: Action,
): Document[] {
  const resources = `${kind.toLowerCase()}s`
  const metadata = {
    name: `openchoreo-planes-${resources}`,
    labels: { 'app.kubernetes.io/part-of': 'openchoreo-planes' },
    annotations: { 'openchoreo-planes/contract': `${kind} of ${release}, which is the contract of ${lineOfRelease(release)}` },
  }
  const apiVersion = 'admissionregistration.k8s.io/v1'
  return [
    {
      apiVersion,
      kind: 'ValidatingAdmissionPolicy',
      metadata,
      spec: {
        failurePolicy: 'Fail',
        matchConstraints: {
          resourceRules: [
            {
              apiGroups: ['openchoreo.dev'],
              apiVersions: ['v1alpha1'],
              operations: ['CREATE', 'UPDATE'],
              resources: [resources],
            },
          ],
        },
        ...(variables.length > 0 && { variables }),
        validations: validations.map((validation) => ({ ...validation, reason: 'Invalid' })),
      },
    },
    {
      apiVersion,
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata,
      spec: { policyName: metadata.name, validationActions: [action] },
    },
  ]
}
