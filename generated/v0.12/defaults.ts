// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Defaults } from '../../src/contract/defaults.ts'

/** What withDefaults writes, by kind. */
export const defaults: Readonly<Record<string, Defaults>> = {
  DataPlane: { spec: { within: { planeID: { from: "/metadata/name", pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, maxLength: 63 }, clusterAgent: { within: { clientCA: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } }, gateway: { within: { publicHTTPPort: { value: 19080 }, publicHTTPSPort: { value: 19443 }, organizationHTTPPort: { value: 19081 }, organizationHTTPSPort: { value: 19444 } } } } } },
  BuildPlane: { spec: { within: { planeID: { from: "/metadata/name", pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, maxLength: 63 }, clusterAgent: { within: { clientCA: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } } } } },
  ObservabilityPlane: { spec: { within: { planeID: { from: "/metadata/name", pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, maxLength: 63 }, clusterAgent: { within: { clientCA: { within: { secretRef: { within: { namespace: { from: "/metadata/namespace" } } } } } } } } } },
  Environment: {  },
  Organization: {  },
}

/** The fields with a static default, by kind. */
export interface StaticDefaults {
  DataPlane: { spec: { gateway: { publicHTTPPort: true; publicHTTPSPort: true; organizationHTTPPort: true; organizationHTTPSPort: true } } }
  BuildPlane: {}
  ObservabilityPlane: {}
  Environment: {}
  Organization: {}
}
