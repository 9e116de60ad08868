/**
 * What a validator reports for one mistake: plain data, discriminated by `code`.
 *
 * Codes are public: a code is never renamed and never reused for something else.
 */

/** What every issue has. */
interface IssueOf<C extends string> {
  /** Identifies the kind of mistake. */
  readonly code: C
  /** JSON Pointer (RFC 6901) of the place to fix; "" is the whole document. */
  readonly path: string
  /** The same place in the API server's notation, such as `spec.imagePullSecretRefs[0]`. */
  readonly field: string
  /** One sentence, without the place, that says what is wrong and what to write instead. Never contains a value that could be a secret. */
  readonly message: string
}

/** A required field is missing; `path` is where it belongs. */
export interface MissingField extends IssueOf<'missing-field'> {}

/** A field that the kind does not have in this release. */
export interface UnknownField extends IssueOf<'unknown-field'> {
  readonly name: string
  /** The field of this object that was probably intended. */
  readonly suggestion?: string
  /** Where a field of this name exists: in another kind, or in other releases. */
  readonly knownIn?: string
}

/** The names of JSON's types in `expected` and `found`; `found` may also be a type that JSON does not have. */
export type JsonType = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string'

/** A value of the wrong type. */
export interface WrongType extends IssueOf<'wrong-type'> {
  readonly expected: JsonType
  readonly found: string
}

/** A null where none is allowed. The API server drops it before it validates. */
export interface NullValue extends IssueOf<'null-value'> {}

/** A ValueFrom that sets both of its branches, or neither. */
export interface ValueFromIssue extends IssueOf<'value-from'> {
  readonly found: 'both' | 'neither'
  /** The two branches, the reference first. */
  readonly branches: readonly string[]
}

/** A secret reference of a cluster-scoped plane without the namespace of the secret. */
export interface MissingSecretNamespace extends IssueOf<'missing-secret-namespace'> {}

/** `metadata.namespace` on a cluster-scoped kind. */
export interface NamespaceNotAllowed extends IssueOf<'namespace-not-allowed'> {}

/** A cluster-scoped plane that refers to a namespace-scoped observability plane. */
export interface NamespacedObservabilityPlane extends IssueOf<'namespaced-observability-plane'> {}

/** A `kind` that this release does not have, or that is not the one the validator is for. */
export interface UnknownKind extends IssueOf<'unknown-kind'> {
  readonly allowed: readonly string[]
  readonly suggestion?: string
}

/** An `apiVersion` other than openchoreo.dev/v1alpha1. */
export interface WrongApiVersion extends IssueOf<'wrong-api-version'> {
  readonly allowed: readonly string[]
}

/** A value that is not one of the allowed ones. */
export interface UnknownValue extends IssueOf<'unknown-value'> {
  readonly allowed: readonly string[]
  readonly suggestion?: string
}

/** A planeID that does not match the pattern of plane IDs. */
export interface InvalidPlaneID extends IssueOf<'invalid-plane-id'> {
  readonly rule: string
}

/** A name that is not a valid Kubernetes name. */
export interface InvalidName extends IssueOf<'invalid-name'> {
  readonly rule: string
}

/** A label or annotation with an invalid key or value. */
export interface InvalidLabel extends IssueOf<'invalid-label'> {
  readonly rule: string
}

/** A string that does not match any other pattern or rule. */
export interface InvalidFormat extends IssueOf<'invalid-format'> {
  readonly rule: string
}

/** A string or map that exceeds its limit. */
export interface TooLong extends IssueOf<'too-long'> {
  readonly limit: number
  readonly unit: 'characters' | 'bytes'
}

/** A number with a fraction where an integer is required. */
export interface NotAnInteger extends IssueOf<'not-an-integer'> {}

/** A number that is out of range. */
export interface OutOfRange extends IssueOf<'out-of-range'> {
  readonly minimum: number
  readonly maximum: number
}

/** A string that is not an RFC 3339 date and time. */
export interface InvalidDateTime extends IssueOf<'invalid-date-time'> {}

/** An update of an immutable field. */
export interface ImmutableField extends IssueOf<'immutable-field'> {}

/** A part of the input that cannot be read: a getter or proxy that throws, or a circular object. */
export interface Unreadable extends IssueOf<'unreadable'> {}

/** The last issue of a result that reached the limit: says how many more there are. */
export interface TooManyIssues extends IssueOf<'too-many-issues'> {
  readonly omitted: number
}

/** One mistake. Narrow it by `code`. */
export type Issue =
  | MissingField
  | UnknownField
  | WrongType
  | NullValue
  | ValueFromIssue
  | MissingSecretNamespace
  | NamespaceNotAllowed
  | NamespacedObservabilityPlane
  | UnknownKind
  | WrongApiVersion
  | UnknownValue
  | InvalidPlaneID
  | InvalidName
  | InvalidLabel
  | InvalidFormat
  | TooLong
  | NotAnInteger
  | OutOfRange
  | InvalidDateTime
  | ImmutableField
  | Unreadable
  | TooManyIssues

/** The code of an issue. */
export type Code = Issue['code']

/** The result of a validator: the same value, typed, or every mistake in it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] }
