// Generated from schemas/ and facts/ by `npm run generate`. Do not edit.
import type { Line } from './releases.ts'

/** A field that people write where a line does not have it. */
export interface MisplacedField {
  /** Where it is written. */
  readonly pointer: string
  /** The path of the field that is meant. */
  readonly belongsIn?: string
  /** What has replaced it, in another form. */
  readonly replacedBy?: string
  readonly since?: Line
  readonly until?: Line
}

/** Every one that is known. */
export const misplacedFields: readonly MisplacedField[] = [
  {"pointer":"/spec/displayName","belongsIn":"metadata.annotations[openchoreo.dev/display-name]"},
  {"pointer":"/spec/description","belongsIn":"metadata.annotations[openchoreo.dev/description]"},
  {"pointer":"/spec/clientCA","belongsIn":"spec.clusterAgent.clientCA","since":"v0.9"},
  {"pointer":"/spec/clientCA","belongsIn":"spec.agent.clientCA","since":"v0.6","until":"v0.8"},
  {"pointer":"/spec/dnsPrefix","belongsIn":"spec.gateway.dnsPrefix","until":"v0.14"},
  {"pointer":"/spec/gateway/external","belongsIn":"spec.gateway.ingress.external","since":"v0.17"},
  {"pointer":"/spec/gateway/internal","belongsIn":"spec.gateway.ingress.internal","since":"v0.17"},
  {"pointer":"/spec/ingress","belongsIn":"spec.gateway.ingress","since":"v0.17"},
  {"pointer":"/spec/kubernetesCluster","replacedBy":"clusterAgent","since":"v0.9"},
  {"pointer":"/spec/observer","replacedBy":"observabilityPlaneRef","since":"v0.8"},
  {"pointer":"/spec/kubernetesCluster/credentials","replacedBy":"server, tls and auth","since":"v0.4","until":"v0.8"},
  {"pointer":"/spec/gateway/publicVirtualHost","replacedBy":"ingress.external","since":"v0.17"},
  {"pointer":"/spec/gateway/publicHTTPPort","replacedBy":"ingress.external","since":"v0.17"},
  {"pointer":"/spec/gateway/publicHTTPSPort","replacedBy":"ingress.external","since":"v0.17"},
  {"pointer":"/spec/gateway/publicGatewayName","replacedBy":"ingress.external","since":"v0.17"},
  {"pointer":"/spec/gateway/publicGatewayNamespace","replacedBy":"ingress.external","since":"v0.17"},
  {"pointer":"/spec/gateway/organizationVirtualHost","replacedBy":"ingress.internal","since":"v0.17"},
  {"pointer":"/spec/gateway/organizationHTTPPort","replacedBy":"ingress.internal","since":"v0.17"},
  {"pointer":"/spec/gateway/organizationHTTPSPort","replacedBy":"ingress.internal","since":"v0.17"},
  {"pointer":"/spec/gateway/organizationGatewayName","replacedBy":"ingress.internal","since":"v0.17"},
  {"pointer":"/spec/gateway/organizationGatewayNamespace","replacedBy":"ingress.internal","since":"v0.17"},
]
