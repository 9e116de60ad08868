/** What each document of a text is to us. Every command asks here, and nowhere else. */
import { isRecord } from '../base/record.ts'
import { isPlaneKind } from '../releases/kinds.ts'
import { type ManifestDocument, readDocuments } from '../yaml/read/read.ts'
import { isEncrypted, withoutSops } from './encrypted.ts'
import { hasDirective } from './partial.ts'
import { isOfOurGroup, planesIn, type Resource, referrersIn, textIsOurs } from './resources.ts'
import { templateReasonOfText, templateReasonOfValue, yttReasonOf } from './templates.ts'
import { NONE, type UnknownPlaces, unknownPlacesIn } from './variables.ts'

/**
 * What a document is: `other` has nothing of ours in it, and `unreadable` is broken YAML that was meant to be ours.
 */
export type Role = 'manifest' | 'patch' | 'template' | 'encrypted' | 'other' | 'unreadable'

/** A document of a file. */
export interface RepositoryDocument {
  readonly document: ManifestDocument
  /** That of all resources where they have one in common; `manifest` where one of them is one. */
  readonly role: Role
  /** Why it, or one of its resources, is not checked like a manifest: half a sentence about "it". There is none where nobody needs to know. */
  readonly reason?: string
  readonly resources: readonly PlaneResource[]
}

/** A plane of a document, or what was meant to be one. */
export interface PlaneResource extends Resource {
  readonly role: Exclude<Role, 'other' | 'unreadable'>
  /** Places whose values are not known: variables, encrypted values, and instructions of a patch, which are no fields. Empty for most. */
  readonly unknown: UnknownPlaces
  /** Whether it is only a part of a plane: what it leaves out is elsewhere, and a null deletes. */
  readonly isPartial: boolean
  /** Whether a command may write it anew: never a patch, a template, or what is encrypted. */
  readonly isFixable: boolean
}

export interface DocumentsOptions {
  /** Whether a Kustomization names the file as a patch. */
  readonly isPatch?: boolean
  /** The kind that the target of the patch names: the patch can call itself anything. */
  readonly patchKind?: string
  /** Whether documents may be read in one pass; the result is the same. Default: true. */
  readonly onePass?: boolean
}

/**
 * Reads a text, and finds out what each document is and which planes are in it.
 *
 * Nothing is thrown. A text without a character that variables, templates or encryption need is only looked through for those.
 */
export function documentsOf(text: string, options: DocumentsOptions = {}): readonly RepositoryDocument[] {
  return [...eachDocumentOf(text, options)]
}

/** The same one by one: whoever keeps none of them needs memory for the largest one only. */
export function* eachDocumentOf(
  text: string,
  { isPatch = false, patchKind, onePass = true }: DocumentsOptions = {},
): Generator<RepositoryDocument> {
  const isPlain = !isPatch && !MARKS.some((mark) => text.includes(mark))
  for (const document of readDocuments(text, { onePass })) {
    const syntax = document.issues.find(({ code }) => code === 'yaml-syntax')
    if (syntax) yield unreadable(document, sectionOf(document, text), syntax.message)
    else yield isPlain ? plain(document) : marked(document, text, isPatch, patchKind)
  }
}

/** What variables, templates, encryption, instructions of a patch and those of ytt are made of. */
const MARKS = ['$', '<', '{{', '{%', 'sops', '#@'] as const

function plain(document: ManifestDocument): RepositoryDocument {
  const resources = planesIn(document.value)
  if (resources.length === 0) return { document, role: 'other', resources: [] }
  const isFixable = document.issues.length === 0
  return {
    document,
    role: 'manifest',
    // Nearly every resource: to spread it takes several times as long.
    resources: resources.map(({ pointer, value, inherited }): PlaneResource => {
      const own = { pointer, value, role: 'manifest', unknown: NONE, isPartial: false, isFixable } as const
      return inherited === undefined ? own : { ...own, inherited }
    }),
  }
}

function marked(document: ManifestDocument, text: string, isPatch: boolean, patchKind: string | undefined): RepositoryDocument {
  const { value } = document
  const planes = patchOf(value, patchKind) ?? planesIn(value)
  if (planes.length === 0) {
    const reason = templateReasonOfOther(value)
    return reason === undefined
      ? { document, role: 'other', resources: [] }
      : { document, role: 'template', reason, resources: [] }
  }
  const ytt = text.includes('#@') ? yttReasonOf(sectionOf(document, text)) : undefined
  const encrypted = isEncrypted(value)
  const found = planes.map((plane) => {
    const reason = ytt ?? templateReasonOfValue(plane.value)
    return { reason, resource: resourceOf(plane, { document, isTemplate: reason !== undefined, encrypted, isPatch }) }
  })
  const resources = found.map(({ resource }) => resource)
  const [role = 'manifest', ...others] = new Set(resources.map(({ role }) => role))
  const template = found.find(({ reason }) => reason !== undefined)?.reason
  if (others.length > 0) return { document, role: 'manifest', ...(template !== undefined && { reason: template }), resources }
  const reason = template ?? REASONS[role]
  return { document, role, ...(reason !== undefined && { reason }), resources }
}

/** The resources of a document that refer to planes or environments and are none, and what is known of each. */
export function referringIn(document: ManifestDocument, text: string, isPatch = false): PlaneResource[] {
  const found = referrersIn(document.value)
  if (found.length === 0) return []
  const ytt = text.includes('#@') ? yttReasonOf(sectionOf(document, text)) : undefined
  const encrypted = isEncrypted(document.value)
  return found.map((referrer) => {
    const isTemplate = (ytt ?? templateReasonOfValue(referrer.value)) !== undefined
    return resourceOf(referrer, { document, isTemplate, encrypted, isPatch })
  })
}

/** A patch under the kind that its target names; JSON 6902 patches are lists. */
function patchOf(value: unknown, kind: string | undefined): Resource[] | undefined {
  if (kind === undefined || !isPlaneKind(kind) || !isRecord(value)) return undefined
  return isOfOurGroup(value['apiVersion']) ? [{ pointer: '', value: { ...value, kind } }] : undefined
}

const REASONS: Readonly<Partial<Record<Role, string>>> = {
  patch: 'it is a patch: what it leaves out is not missing',
  encrypted: 'it is encrypted by SOPS: encrypted values cannot be checked',
}

interface Circumstances {
  readonly document: ManifestDocument
  readonly isTemplate: boolean
  readonly encrypted: boolean
  readonly isPatch: boolean
}

function resourceOf(plane: Resource, { document, isTemplate, encrypted, isPatch }: Circumstances): PlaneResource {
  const value = encrypted ? withoutSops(plane.value) : plane.value
  const isPartial = isPatch || hasDirective(value)
  const role = isTemplate ? 'template' : encrypted ? 'encrypted' : isPartial ? 'patch' : 'manifest'
  return {
    ...plane,
    value,
    role,
    unknown: unknownPlacesIn(value, encrypted),
    isPartial,
    isFixable: role === 'manifest' && document.issues.length === 0,
  }
}

/** A template whose kind or apiVersion is an expression, and the other one ours. */
function templateReasonOfOther(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined
  const { apiVersion, kind } = value
  if (isOfOurGroup(apiVersion)) return typeof kind === 'string' ? templateReasonOfValue(kind) : undefined
  return typeof kind === 'string' && isPlaneKind(kind) && typeof apiVersion === 'string'
    ? templateReasonOfValue(apiVersion)
    : undefined
}

function unreadable(document: ManifestDocument, text: string, message: string): RepositoryDocument {
  const invalid = `it is ${message}`
  if (textIsOurs(text)) {
    const template = templateReasonOfText(text)
    return { document, role: template === undefined ? 'unreadable' : 'template', reason: template ?? invalid, resources: [] }
  }
  return { document, role: 'other', reason: invalid, resources: [] }
}

const sectionOf = ({ range }: ManifestDocument, text: string): string => text.slice(range.start.offset, range.end.offset)

/** Whether a resource says all that is to be known of its plane, so that its release and its references can be looked for. */
export function isWhole({ role, isPartial }: PlaneResource): boolean {
  return !isPartial && role !== 'template'
}

/** The resource with another value, as it is to be written into its document. */
export function asWritten({ inherited }: Pick<Resource, 'inherited'>, value: unknown): unknown {
  if (!inherited || !isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !inherited.includes(name)))
}

/** The resource with another value: what is not known in it is looked for again. */
export function withValue(resource: PlaneResource, value: unknown): PlaneResource {
  return {
    ...resource,
    value,
    unknown: resource.unknown.size === 0 ? NONE : unknownPlacesIn(value, resource.role === 'encrypted'),
  }
}
