/** What is kept of each plane for the rules across resources: little, so that many planes fit in memory. */
import { referenceFieldsOf } from '../releases/kinds.ts'
import type { Line } from '../releases/lines.ts'
import type { PlaneResource } from '../repository/documents.ts'
import { isUnknown, type UnknownPlaces } from '../repository/variables.ts'
import { type Gateway, gatewayOf } from '../topology/gateways.ts'
import { environmentIn } from '../topology/host-names.ts'
import { type Identity, identityOf, planeIDOf } from '../topology/identity.ts'
import { type Reference, referencesOf } from '../topology/references.ts'
import type { StringAt } from '../topology/strings.ts'
import { certificateText } from './rules/certificate.ts'
import { inlineCA } from './rules/places.ts'

/** A resource and where it is. */
export interface ResourceSummary extends Identity {
  /** The file, by name and number, the document in the file, and the pointer within. */
  readonly path: string
  readonly file: number
  readonly document: number
  readonly pointer: string
  /** Whether its name is a variable, or its namespace, which is then left out. */
  readonly hasUnknownName?: boolean
  readonly hasUnknownNamespace?: boolean
  /** Whether a Kustomization gives it another name or namespace than these. */
  readonly isRenamed?: boolean
}

export interface PlaneSummary extends ResourceSummary {
  readonly planeID: string | undefined
  readonly references: readonly Reference[]
  /** Its own gateway, without what is not known of it. */
  readonly gateway: Gateway
  /** The DNS prefix of an environment. */
  readonly dnsPrefix: string | undefined
  /** Its inline CA. */
  readonly ca: StringAt | undefined
  /** Whether which parts its gateway has is not known. */
  readonly hasUnknownGateway?: boolean
  /** Whether it refers to a plane by a variable. Such a reference is left out. */
  readonly hasUnknownReference?: boolean
}

/** A resource, and where it is in its file. */
export interface LocatedPlane {
  readonly resource: PlaneResource
  readonly document: number
}

/** Summarizes a plane; empty if it has no name, is a patch, or has a kind that the line does not have. Unknown values are left out. */
export function summarize({ resource, document }: LocatedPlane, line: Line, path: string, file: number): PlaneSummary[] {
  const { value, pointer, unknown, isPartial } = resource
  const identity = isPartial ? undefined : identityOf(value, line)
  if (!identity) return []
  // identityOf returns undefined for anything but a record.
  const record = value as Readonly<Record<string, unknown>>
  const summary: PlaneSummary = {
    ...identity,
    ...{ path, file, document, pointer },
    planeID: planeIDOf(value),
    references: referencesOf(value, line),
    gateway: gatewayOf(record, line),
    dnsPrefix: environmentIn(record).dnsPrefix,
    ca: inlineCA(record, line).find(({ text }) => certificateText(text) === 'certificate'),
  }
  return [unknown.size === 0 ? summary : withoutUnknown(summary, unknown, line)]
}

/** Two variables can have the same value, and one can have any. */
function withoutUnknown(summary: PlaneSummary, unknown: UnknownPlaces, line: Line): PlaneSummary {
  const isKnown = ({ path }: { readonly path: string }): boolean => !isUnknown(unknown, path)
  const hasUnknownName = isUnknown(unknown, '/metadata/name')
  const hasUnknownNamespace = isUnknown(unknown, '/metadata/namespace')
  const { planeID, gateway, dnsPrefix, ca, references } = summary
  const isPlaneIDKnown = !isUnknown(unknown, '/spec/planeID') && !(hasUnknownName && planeID === summary.name)
  const known = references.filter((reference) => isKnown(reference) && isKnown({ path: reference.namePath }))
  return {
    ...summary,
    ...(hasUnknownName && { hasUnknownName }),
    ...(hasUnknownNamespace && { hasUnknownNamespace, namespace: undefined }),
    // A reference whose kind is not known is not among those that were found.
    ...(refersByVariable(summary.kind, unknown, line) && { hasUnknownReference: true }),
    references: known,
    planeID: isPlaneIDKnown ? planeID : undefined,
    gateway: { ...gateway, hosts: gateway.hosts.filter(isKnown) },
    ...(hasUnknownParts(unknown) && { hasUnknownGateway: true }),
    dnsPrefix: isUnknown(unknown, '/spec/gateway/dnsPrefix') ? undefined : dnsPrefix,
    ca: isPlaneIDKnown && ca && isKnown(ca) ? ca : undefined,
  }
}

/** Whether a variable stands for a part of a gateway, rather than for a value in one. */
function hasUnknownParts(unknown: UnknownPlaces): boolean {
  return ['', '/spec', ...GATEWAY_PARTS].some((place) => unknown.has(place))
}

const GATEWAY_PARTS = [
  '',
  '/ingress',
  '/ingress/external',
  '/ingress/internal',
  '/egress',
  '/egress/external',
  '/egress/internal',
].map((part) => `/spec/gateway${part}`)

function refersByVariable(kind: string, unknown: UnknownPlaces, line: Line): boolean {
  return referenceFieldsOf(kind, line).some(({ pointer }) =>
    [pointer, `${pointer}/kind`, `${pointer}/name`].some((place) => isUnknown(unknown, place)),
  )
}
