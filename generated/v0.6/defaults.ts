// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Defaults } from '../../src/contract/defaults.ts'

/** What withDefaults writes, by kind. */
export const defaults: Readonly<Record<string, Defaults>> = {
  DataPlane: { spec: { within: { agent: { within: { clientCA: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } }, kubernetesCluster: { within: { tls: { within: { ca: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } }, auth: { within: { mtls: { within: { clientCert: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } }, clientKey: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } }, bearerToken: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } } } } } } },
  BuildPlane: { spec: { within: { kubernetesCluster: { within: { tls: { within: { ca: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } }, auth: { within: { mtls: { within: { clientCert: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } }, clientKey: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } }, bearerToken: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } } } } } } },
  Environment: {  },
  Organization: {  },
}

/** The fields with a static default, by kind. */
export interface StaticDefaults {
  DataPlane: {}
  BuildPlane: {}
  Environment: {}
  Organization: {}
}
