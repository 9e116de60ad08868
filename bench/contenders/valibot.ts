import * as v from 'valibot'
import { accepted, type Contender, refused } from './contender.ts'
import * as rules from './rules.ts'

// Schemas are built once and all issues collected (abortEarly is false by default).
// Laxer than the limit: an array passes for an object that needs no field, and an object reports its first unknown field only.

const dnsLabel = v.pipe(v.string(), v.maxLength(63), v.regex(rules.DNS_LABEL))
const int32 = v.pipe(v.number(), v.check(rules.isInt32))
const int64 = v.pipe(v.number(), v.check(rules.isInt64))
const statusTime = v.pipe(v.string(), v.check(rules.isStatusTime))
const metaTime = v.nullable(v.pipe(v.string(), v.check(rules.isMetaTime)))
const nonEmpty = v.pipe(v.string(), v.nonEmpty())

const secretRef = v.strictObject({ name: v.string(), key: v.string(), namespace: v.optional(v.string()) })
const valueFrom = v.pipe(
  v.strictObject({ secretRef: v.optional(secretRef), value: v.optional(v.string()) }),
  v.check((object) => rules.hasOneBranch(object)),
)

const gateway = v.strictObject({
  publicVirtualHost: v.string(),
  organizationVirtualHost: v.string(),
  publicGatewayName: v.optional(v.string()),
  publicGatewayNamespace: v.optional(v.string()),
  publicHTTPPort: v.optional(int32),
  publicHTTPSPort: v.optional(int32),
  organizationGatewayName: v.optional(v.string()),
  organizationGatewayNamespace: v.optional(v.string()),
  organizationHTTPPort: v.optional(int32),
  organizationHTTPSPort: v.optional(int32),
})

const spec = v.strictObject({
  planeID: v.optional(dnsLabel),
  clusterAgent: v.strictObject({ clientCA: valueFrom }),
  gateway,
  imagePullSecretRefs: v.optional(v.array(v.string())),
  secretStoreRef: v.optional(v.strictObject({ name: v.string() })),
  observabilityPlaneRef: v.optional(
    v.strictObject({ kind: v.optional(v.picklist(['ObservabilityPlane', 'ClusterObservabilityPlane'])), name: dnsLabel }),
  ),
})

const owner = v.pipe(
  v.strictObject({
    apiVersion: v.pipe(v.string(), v.nonEmpty(), v.regex(rules.GROUP_VERSION)),
    kind: nonEmpty,
    name: nonEmpty,
    uid: nonEmpty,
    blockOwnerDeletion: v.optional(v.boolean()),
    controller: v.optional(v.boolean()),
  }),
  v.check((object) => rules.isNoEvent(object)),
)

const managedFields = v.strictObject({
  apiVersion: v.optional(v.string()),
  fieldsType: v.optional(v.string()),
  fieldsV1: v.optional(v.custom<object>(rules.isObject)),
  manager: v.optional(v.string()),
  operation: v.optional(v.string()),
  subresource: v.optional(v.string()),
  time: v.optional(metaTime),
})

const metadata = v.pipe(
  v.strictObject({
    name: v.optional(v.pipe(v.string(), v.maxLength(253), v.regex(rules.NAME))),
    generateName: v.optional(v.pipe(v.string(), v.check(rules.isGenerateName))),
    namespace: v.optional(v.union([dnsLabel, v.literal('')])),
    labels: v.optional(v.record(v.pipe(v.string(), v.regex(rules.LABEL_KEY)), v.pipe(v.string(), v.regex(rules.LABEL_VALUE)))),
    annotations: v.optional(
      v.pipe(
        v.record(v.pipe(v.string(), v.regex(rules.ANNOTATION_KEY)), v.string()),
        v.check((map) => rules.isSmall(map)),
      ),
    ),
    finalizers: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.regex(rules.LABEL_KEY))),
        v.check((list) => rules.noOrphanInForeground(list)),
      ),
    ),
    ownerReferences: v.optional(
      v.pipe(
        v.array(owner),
        v.check((list) => rules.hasOneController(list)),
      ),
    ),
    managedFields: v.optional(v.array(managedFields)),
    uid: v.optional(v.string()),
    resourceVersion: v.optional(v.string()),
    selfLink: v.optional(v.string()),
    generation: v.optional(int64),
    deletionGracePeriodSeconds: v.optional(int64),
    creationTimestamp: v.optional(metaTime),
    deletionTimestamp: v.optional(metaTime),
  }),
  v.check((meta) => rules.hasName(meta)),
)

const condition = v.strictObject({
  type: v.pipe(v.string(), v.check(rules.atMost(316)), v.regex(rules.CONDITION_TYPE)),
  status: v.picklist(['True', 'False', 'Unknown']),
  reason: v.pipe(v.string(), v.check(rules.atMost(1024)), v.regex(rules.REASON)),
  message: v.pipe(v.string(), v.check(rules.atMost(32768))),
  lastTransitionTime: statusTime,
  observedGeneration: v.optional(v.pipe(v.number(), v.check(rules.isInt64), v.minValue(0))),
})

const status = v.nullable(
  v.strictObject({
    observedGeneration: v.optional(int64),
    conditions: v.optional(v.array(condition)),
    agentConnection: v.optional(
      v.strictObject({
        connected: v.boolean(),
        connectedAgents: int64,
        lastConnectedTime: v.optional(statusTime),
        lastDisconnectedTime: v.optional(statusTime),
        lastHeartbeatTime: v.optional(statusTime),
        message: v.optional(v.string()),
      }),
    ),
  }),
)

const plane = v.strictObject({
  apiVersion: v.literal('openchoreo.dev/v1alpha1'),
  kind: v.literal('DataPlane'),
  metadata,
  spec,
  status: v.optional(status),
})

const parse = v.safeParser(plane)

export const valibot: Contender = {
  name: 'valibot',
  validate: (input) => {
    const result = parse(input)
    return result.success ? accepted : refused(result.issues.length)
  },
}
