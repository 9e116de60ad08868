// Generated from schemas/ and facts/ by `npm run generate`. Do not edit.
import type { PlaneType } from './kinds.ts'
import type { Line } from './releases.ts'

/** A label and its value. */
export interface Label {
  readonly key: string
  readonly value: string
}

const namespaceLabelOf0 = {"key":"openchoreo.dev/controlplane-namespace","value":"true"}
const namespaceLabelOf1 = {"key":"openchoreo.dev/control-plane","value":"true"}
/** The label by which the control plane finds its namespaces; undefined in lines that have Organizations. */
export const namespaceLabelOf = {
  'v0.3': undefined,
  'v0.4': undefined,
  'v0.6': undefined,
  'v0.7': undefined,
  'v0.8': undefined,
  'v0.9': undefined,
  'v0.10': undefined,
  'v0.12': undefined,
  'v0.13': namespaceLabelOf0,
  'v0.14': namespaceLabelOf0,
  'v0.15': namespaceLabelOf0,
  'v0.17': namespaceLabelOf0,
  'v1.0': namespaceLabelOf1,
  'v1.1': namespaceLabelOf1,
} satisfies Readonly<Record<Line, Label | undefined>>

/** A secret that contains a CA. */
export interface AgentSecret {
  readonly secret: string
  readonly caKey: string
}

const agentSecretOf0 = {"secret":"cluster-agent-tls","caKey":"ca.crt"}
/** The secret that contains the CA of the cluster agent; undefined in lines of which it is not known. */
export const agentSecretOf = {
  'v0.3': undefined,
  'v0.4': undefined,
  'v0.6': undefined,
  'v0.7': undefined,
  'v0.8': undefined,
  'v0.9': agentSecretOf0,
  'v0.10': agentSecretOf0,
  'v0.12': agentSecretOf0,
  'v0.13': agentSecretOf0,
  'v0.14': agentSecretOf0,
  'v0.15': agentSecretOf0,
  'v0.17': agentSecretOf0,
  'v1.0': agentSecretOf0,
  'v1.1': agentSecretOf0,
} satisfies Readonly<Record<Line, AgentSecret | undefined>>

/** The chart that installs a type of plane, and the namespace that the documents install it in. */
export interface Chart {
  readonly chart: string
  readonly namespace: string
}

/** The chart of each type of plane. */
export const chartOf: Readonly<Record<PlaneType | 'control', Chart>> = {
  'control': {"chart":"openchoreo-control-plane","namespace":"openchoreo-control-plane"},
  'data': {"chart":"openchoreo-data-plane","namespace":"openchoreo-data-plane"},
  'build': {"chart":"openchoreo-build-plane","namespace":"openchoreo-build-plane"},
  'workflow': {"chart":"openchoreo-workflow-plane","namespace":"openchoreo-workflow-plane"},
  'observability': {"chart":"openchoreo-observability-plane","namespace":"openchoreo-observability-plane"},
}

/** The lines in which the control plane has a fault that a rule reports. */
export const faultSpanOf = {
  'observability-secret-reference': {"since":"v0.9"},
  'client-ca-goes-stale': {"since":"v0.9"},
  'client-ca-conflict': {"since":"v0.9","until":"v0.13"},
} satisfies Readonly<Record<string, { since?: Line; until?: Line }>>
