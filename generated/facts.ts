// Generated from schemas/ and facts/ by `npm run generate`. Do not edit.
import type { PlaneType } from './kinds.ts'
import type { Line } from './releases.ts'

/** A label and its value. */
export interface Label {
  readonly key: string
  readonly value: string
}

const namespaceLabelOf0: Label | undefined = {"key":"openchoreo.dev/controlplane-namespace","value":"true"}
const namespaceLabelOf1: Label | undefined = {"key":"openchoreo.dev/control-plane","value":"true"}
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
  /** After how many days it is renewed. */
  readonly renewedEveryDays: number
}

const agentSecretOf0: AgentSecret | undefined = {"secret":"cluster-agent-tls","caKey":"ca.crt","renewedEveryDays":75}
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

const planeIDValuesOf0: Readonly<Partial<Record<PlaneType, string>>> = {}
const planeIDValuesOf1: Readonly<Partial<Record<PlaneType, string>>> = {"data":"clusterAgent.planeName","build":"clusterAgent.planeName","observability":"clusterAgent.planeName"}
const planeIDValuesOf2: Readonly<Partial<Record<PlaneType, string>>> = {"data":"clusterAgent.planeID","build":"clusterAgent.planeID","observability":"clusterAgent.planeID"}
const planeIDValuesOf3: Readonly<Partial<Record<PlaneType, string>>> = {"data":"clusterAgent.planeID","workflow":"clusterAgent.planeID","observability":"clusterAgent.planeID"}
/** The Helm value of the chart of a plane that has to be its planeID; a type whose chart has none is absent. */
export const planeIDValuesOf = {
  'v0.3': planeIDValuesOf0,
  'v0.4': planeIDValuesOf0,
  'v0.6': planeIDValuesOf0,
  'v0.7': planeIDValuesOf0,
  'v0.8': planeIDValuesOf1,
  'v0.9': planeIDValuesOf2,
  'v0.10': planeIDValuesOf2,
  'v0.12': planeIDValuesOf2,
  'v0.13': planeIDValuesOf2,
  'v0.14': planeIDValuesOf2,
  'v0.15': planeIDValuesOf2,
  'v0.17': planeIDValuesOf2,
  'v1.0': planeIDValuesOf3,
  'v1.1': planeIDValuesOf3,
} satisfies Readonly<Record<Line, Readonly<Partial<Record<PlaneType, string>>>>>

/** How the default component types make host names: with {environment}, {namespace}, {dnsPrefix}, {component} and {host} for what depends on what is deployed where. */
export interface HostNameForm {
  readonly service: string
  /** Absent where its first label is a shortened one, which always fits. */
  readonly webApplication?: string
  /** Pointers to the hosts that stand for {host}. */
  readonly hosts: readonly string[]
  /** Whether an environment's own gateway comes before that of its data plane: each of ingress and egress, external and internal. */
  readonly ofEnvironment: boolean
  /** Whether a certificate for *.{host} covers the host name of a service. */
  readonly coveredByWildcard: boolean
}

const hostNamesOf0: HostNameForm = {"service":"{dnsPrefix}.{host}","webApplication":"{component}-{environment}.choreoapps.localhost","hosts":["/spec/gateway/publicVirtualHost","/spec/gateway/organizationVirtualHost"],"ofEnvironment":false,"coveredByWildcard":true}
const hostNamesOf1: HostNameForm = {"service":"{environment}.{host}","webApplication":"{component}-{environment}.{host}","hosts":["/spec/gateway/publicVirtualHost"],"ofEnvironment":false,"coveredByWildcard":true}
const hostNamesOf2: HostNameForm = {"service":"{namespace}.{environment}.{host}","webApplication":"{namespace}.{component}-{environment}.{host}","hosts":["/spec/gateway/publicVirtualHost"],"ofEnvironment":false,"coveredByWildcard":false}
const hostNamesOf3: HostNameForm = {"service":"{environment}-{namespace}.{host}","webApplication":"{component}-{environment}-{namespace}.{host}","hosts":["/spec/gateway/publicVirtualHost"],"ofEnvironment":false,"coveredByWildcard":true}
const hostNamesOf4: HostNameForm = {"service":"{environment}-{namespace}.{host}","hosts":["/spec/gateway/ingress/external/http/host","/spec/gateway/ingress/external/https/host","/spec/gateway/ingress/internal/http/host","/spec/gateway/ingress/internal/https/host"],"ofEnvironment":true,"coveredByWildcard":true}
/** The host names of each line. */
export const hostNamesOf = {
  'v0.3': hostNamesOf0,
  'v0.4': hostNamesOf1,
  'v0.6': hostNamesOf1,
  'v0.7': hostNamesOf1,
  'v0.8': hostNamesOf1,
  'v0.9': hostNamesOf1,
  'v0.10': hostNamesOf1,
  'v0.12': hostNamesOf1,
  'v0.13': hostNamesOf1,
  'v0.14': hostNamesOf2,
  'v0.15': hostNamesOf3,
  'v0.17': hostNamesOf4,
  'v1.0': hostNamesOf4,
  'v1.1': hostNamesOf4,
} satisfies Readonly<Record<Line, HostNameForm>>

/** The lines in which the control plane has a fault that a rule reports. */
export const faultSpanOf = {
  'observability-secret-reference': {"since":"v0.9"},
  'client-ca-goes-stale': {"since":"v0.9"},
  'client-ca-conflict': {"since":"v0.9","until":"v0.13"},
} satisfies Readonly<Record<string, { since?: Line; until?: Line }>>
