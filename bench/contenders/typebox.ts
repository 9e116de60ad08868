import Type from 'typebox'
import { Compile } from 'typebox/compile'
import { Settings } from 'typebox/system'
import { accepted, type Contender, refused } from './contender.ts'
import * as rules from './rules.ts'

// Compiled to JavaScript once. Errors() checks first and walks the schema only when there is something to report.
// Laxer than the limit: nothing but what test/bench/contenders.test.ts lists.

Settings.Set({ maxErrors: 1000 })

const closed = { additionalProperties: false } as const
const text = (pattern: RegExp) => Type.String({ pattern: pattern.source })
const optionalText = Type.Optional(Type.String())
const nonEmpty = Type.String({ minLength: 1 })
const dnsLabel = Type.String({ maxLength: 63, pattern: rules.DNS_LABEL.source })
const int32 = Type.Refine(Type.Number(), rules.isInt32)
const int64 = Type.Refine(Type.Number(), rules.isInt64)
const statusTime = Type.Refine(Type.String(), rules.isStatusTime)
const metaTime = Type.Union([Type.Refine(Type.String(), rules.isMetaTime), Type.Null()])

const secretRef = Type.Object({ name: Type.String(), key: Type.String(), namespace: optionalText }, closed)
const valueFrom = Type.Refine(
  Type.Object({ secretRef: Type.Optional(secretRef), value: optionalText }, closed),
  rules.hasOneBranch,
)

const gateway = Type.Object(
  {
    publicVirtualHost: Type.String(),
    organizationVirtualHost: Type.String(),
    publicGatewayName: optionalText,
    publicGatewayNamespace: optionalText,
    publicHTTPPort: Type.Optional(int32),
    publicHTTPSPort: Type.Optional(int32),
    organizationGatewayName: optionalText,
    organizationGatewayNamespace: optionalText,
    organizationHTTPPort: Type.Optional(int32),
    organizationHTTPSPort: Type.Optional(int32),
  },
  closed,
)

const observabilityPlaneRef = Type.Object(
  {
    kind: Type.Optional(Type.Union([Type.Literal('ObservabilityPlane'), Type.Literal('ClusterObservabilityPlane')])),
    name: dnsLabel,
  },
  closed,
)

const spec = Type.Object(
  {
    planeID: Type.Optional(dnsLabel),
    clusterAgent: Type.Object({ clientCA: valueFrom }, closed),
    gateway,
    imagePullSecretRefs: Type.Optional(Type.Array(Type.String())),
    secretStoreRef: Type.Optional(Type.Object({ name: Type.String() }, closed)),
    observabilityPlaneRef: Type.Optional(observabilityPlaneRef),
  },
  closed,
)

const owner = Type.Refine(
  Type.Object(
    {
      apiVersion: Type.String({ minLength: 1, pattern: rules.GROUP_VERSION.source }),
      kind: nonEmpty,
      name: nonEmpty,
      uid: nonEmpty,
      blockOwnerDeletion: Type.Optional(Type.Boolean()),
      controller: Type.Optional(Type.Boolean()),
    },
    closed,
  ),
  rules.isNoEvent,
)

const managedFields = Type.Object(
  {
    apiVersion: optionalText,
    fieldsType: optionalText,
    fieldsV1: Type.Optional(Type.Object({})),
    manager: optionalText,
    operation: optionalText,
    subresource: optionalText,
    time: Type.Optional(metaTime),
  },
  closed,
)

const metadata = Type.Refine(
  Type.Object(
    {
      name: Type.Optional(Type.String({ maxLength: 253, pattern: rules.NAME.source })),
      generateName: Type.Optional(Type.Refine(Type.String(), rules.isGenerateName)),
      namespace: Type.Optional(Type.Union([dnsLabel, Type.Literal('')])),
      labels: Type.Optional(Type.Record(text(rules.LABEL_KEY), text(rules.LABEL_VALUE), closed)),
      annotations: Type.Optional(Type.Refine(Type.Record(text(rules.ANNOTATION_KEY), Type.String(), closed), rules.isSmall)),
      finalizers: Type.Optional(Type.Refine(Type.Array(text(rules.LABEL_KEY)), rules.noOrphanInForeground)),
      ownerReferences: Type.Optional(Type.Refine(Type.Array(owner), rules.hasOneController)),
      managedFields: Type.Optional(Type.Array(managedFields)),
      uid: optionalText,
      resourceVersion: optionalText,
      selfLink: optionalText,
      generation: Type.Optional(int64),
      deletionGracePeriodSeconds: Type.Optional(int64),
      creationTimestamp: Type.Optional(metaTime),
      deletionTimestamp: Type.Optional(metaTime),
    },
    closed,
  ),
  rules.hasName,
)

const condition = Type.Object(
  {
    type: Type.String({ maxLength: 316, pattern: rules.CONDITION_TYPE.source }),
    status: Type.Union([Type.Literal('True'), Type.Literal('False'), Type.Literal('Unknown')]),
    reason: Type.String({ maxLength: 1024, pattern: rules.REASON.source }),
    message: Type.String({ maxLength: 32768 }),
    lastTransitionTime: statusTime,
    observedGeneration: Type.Optional(Type.Refine(Type.Number({ minimum: 0 }), rules.isInt64)),
  },
  closed,
)

const agentConnection = Type.Object(
  {
    connected: Type.Boolean(),
    connectedAgents: int64,
    lastConnectedTime: Type.Optional(statusTime),
    lastDisconnectedTime: Type.Optional(statusTime),
    lastHeartbeatTime: Type.Optional(statusTime),
    message: optionalText,
  },
  closed,
)

const status = Type.Object(
  {
    observedGeneration: Type.Optional(int64),
    conditions: Type.Optional(Type.Array(condition)),
    agentConnection: Type.Optional(agentConnection),
  },
  closed,
)

const plane = Compile(
  Type.Object(
    {
      apiVersion: Type.Literal('openchoreo.dev/v1alpha1'),
      kind: Type.Literal('DataPlane'),
      metadata,
      spec,
      status: Type.Optional(Type.Union([status, Type.Null()])),
    },
    closed,
  ),
)

export const typebox: Contender = {
  name: 'typebox, compiled',
  validate: (input) => {
    const errors = plane.Errors(input)
    return errors.length === 0 ? accepted : refused(errors.length)
  },
}
