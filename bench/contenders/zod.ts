import * as z from 'zod'
import { accepted, type Contender, refused } from './contender.ts'
import * as rules from './rules.ts'

// Compiled by zod itself (its default, jitless: false) on the first parse; schemas are built once.
// Laxer than the limit: nothing but what test/bench/contenders.test.ts lists.

const dnsLabel = z.string().max(63).regex(rules.DNS_LABEL)
const int32 = z.number().refine(rules.isInt32)
const int64 = z.number().refine(rules.isInt64)
const statusTime = z.string().refine(rules.isStatusTime)
const metaTime = z.string().refine(rules.isMetaTime).nullable()
const nonEmpty = z.string().min(1)

const secretRef = z.strictObject({ name: z.string(), key: z.string(), namespace: z.string().optional() })
const valueFrom = z.strictObject({ secretRef: secretRef.optional(), value: z.string().optional() }).refine(rules.hasOneBranch)

const gateway = z.strictObject({
  publicVirtualHost: z.string(),
  organizationVirtualHost: z.string(),
  publicGatewayName: z.string().optional(),
  publicGatewayNamespace: z.string().optional(),
  publicHTTPPort: int32.optional(),
  publicHTTPSPort: int32.optional(),
  organizationGatewayName: z.string().optional(),
  organizationGatewayNamespace: z.string().optional(),
  organizationHTTPPort: int32.optional(),
  organizationHTTPSPort: int32.optional(),
})

const spec = z.strictObject({
  planeID: dnsLabel.optional(),
  clusterAgent: z.strictObject({ clientCA: valueFrom }),
  gateway,
  imagePullSecretRefs: z.array(z.string()).optional(),
  secretStoreRef: z.strictObject({ name: z.string() }).optional(),
  observabilityPlaneRef: z
    .strictObject({ kind: z.enum(['ObservabilityPlane', 'ClusterObservabilityPlane']).optional(), name: dnsLabel })
    .optional(),
})

const owner = z
  .strictObject({
    apiVersion: nonEmpty.regex(rules.GROUP_VERSION),
    kind: nonEmpty,
    name: nonEmpty,
    uid: nonEmpty,
    blockOwnerDeletion: z.boolean().optional(),
    controller: z.boolean().optional(),
  })
  .refine(rules.isNoEvent)

const managedFields = z.strictObject({
  apiVersion: z.string().optional(),
  fieldsType: z.string().optional(),
  fieldsV1: z.custom(rules.isObject).optional(),
  manager: z.string().optional(),
  operation: z.string().optional(),
  subresource: z.string().optional(),
  time: metaTime.optional(),
})

const metadata = z
  .strictObject({
    name: z.string().max(253).regex(rules.NAME).optional(),
    generateName: z.string().refine(rules.isGenerateName).optional(),
    namespace: z.union([dnsLabel, z.literal('')]).optional(),
    labels: z.record(z.string().regex(rules.LABEL_KEY), z.string().regex(rules.LABEL_VALUE)).optional(),
    annotations: z.record(z.string().regex(rules.ANNOTATION_KEY), z.string()).refine(rules.isSmall).optional(),
    finalizers: z.array(z.string().regex(rules.LABEL_KEY)).refine(rules.noOrphanInForeground).optional(),
    ownerReferences: z.array(owner).refine(rules.hasOneController).optional(),
    managedFields: z.array(managedFields).optional(),
    uid: z.string().optional(),
    resourceVersion: z.string().optional(),
    selfLink: z.string().optional(),
    generation: int64.optional(),
    deletionGracePeriodSeconds: int64.optional(),
    creationTimestamp: metaTime.optional(),
    deletionTimestamp: metaTime.optional(),
  })
  .refine(rules.hasName)

const condition = z.strictObject({
  type: z.string().refine(rules.atMost(316)).regex(rules.CONDITION_TYPE),
  status: z.enum(['True', 'False', 'Unknown']),
  reason: z.string().refine(rules.atMost(1024)).regex(rules.REASON),
  message: z.string().refine(rules.atMost(32768)),
  lastTransitionTime: statusTime,
  observedGeneration: int64.min(0).optional(),
})

const status = z
  .strictObject({
    observedGeneration: int64.optional(),
    conditions: z.array(condition).optional(),
    agentConnection: z
      .strictObject({
        connected: z.boolean(),
        connectedAgents: int64,
        lastConnectedTime: statusTime.optional(),
        lastDisconnectedTime: statusTime.optional(),
        lastHeartbeatTime: statusTime.optional(),
        message: z.string().optional(),
      })
      .optional(),
  })
  .nullable()

const plane = z.strictObject({
  apiVersion: z.literal('openchoreo.dev/v1alpha1'),
  kind: z.literal('DataPlane'),
  metadata,
  spec,
  status: status.optional(),
})

export const zod: Contender = {
  name: 'zod',
  validate: (input) => {
    const result = plane.safeParse(input)
    return result.success ? accepted : refused(result.error.issues.length)
  },
}
