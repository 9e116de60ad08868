/** The types of a migration: plain data, with the sentences of messages.ts. */
import type { Issue } from '../contract/issue.ts'
import type { Line, PlaneByRelease, Release } from '../releases/lines.ts'
import type { ChangeCode, LossCode, NeedCode } from './messages.ts'

/** A Kubernetes Namespace as a migration creates it in place of an Organization. */
export interface Namespace {
  apiVersion: 'v1'
  kind: 'Namespace'
  metadata: {
    name?: string
    generateName?: string
    labels?: Record<string, string>
    annotations?: Record<string, string | undefined>
    [field: string]: unknown
  }
}

/** A resource of the result: a plane of the release, or a namespace. */
export type MigratedResource<R extends Release = Release> = PlaneByRelease[R] | Namespace

/** An incomplete resource: plain data that the release may reject. */
export type DraftResource = Readonly<Record<string, unknown>>

/** One change at the boundary of a contract line. */
export interface Change {
  readonly code: ChangeCode | LossCode
  /** The line that made the change; for values that the API server had set, the line of the original manifest. */
  readonly step: Line
  /** `Kind/namespace/name` as it was before the step. */
  readonly resource: string
  /** JSON Pointer of the old place; missing if something was added. */
  readonly from?: string
  /** JSON Pointer of the new place; missing if something was removed. */
  readonly to?: string
  /** The reason, in one sentence. */
  readonly reason: string
}

/** Something that only the user knows. */
export interface Need {
  /** Its key in `answers`: `<resource>#<field>`. */
  readonly key: string
  readonly code: NeedCode
  /** `Kind/namespace/name` in the target release. */
  readonly resource: string
  /** The field in the API server's notation, such as `spec.clusterAgent.clientCA`. */
  readonly field: string
  /** The same place as a JSON Pointer. */
  readonly path: string
  /** What to find out, and how. */
  readonly how: string
}

/** A field that has no successor in the release, or needs a manual step to work. */
export interface Loss {
  readonly code: LossCode
  readonly step: Line
  readonly resource: string
  /** The field before the step, in the API server's notation. */
  readonly field: string
  /** The same place as a JSON Pointer. */
  readonly path: string
  /** What to do instead. */
  readonly instead: string
}

interface RefusalOf<C extends string> {
  readonly code: C
  /** One sentence that says what to do; contains no value of the input. */
  readonly message: string
}

/** Why nothing was migrated. */
export type Refusal =
  /** `from` or `to` is not a release. */
  | (RefusalOf<'unknown-release'> & { readonly releases: readonly Release[] })
  /** No release has this kind. */
  | (RefusalOf<'unknown-kind'> & { readonly suggestion?: string })
  /** No release accepts the manifest; the issues are those of the closest release. */
  | (RefusalOf<'fits-no-release'> & { readonly nearest: Release; readonly issues: readonly Issue[] })
  /** The release given as `from` does not accept the manifest. */
  | (RefusalOf<'does-not-fit'> & { readonly fits: readonly Release[]; readonly issues: readonly Issue[] })
  /** Several releases accept the manifest and lead to different results. */
  | (RefusalOf<'ambiguous-release'> & { readonly groups: readonly (readonly Release[])[] })
  /** The manifest is newer than `to`, or `from` is: downgrades are not supported. */
  | (RefusalOf<'newer-than-target'> & { readonly fits: readonly Release[] })
  /** An answer that no resource needs. */
  | (RefusalOf<'unknown-answer'> & { readonly key: string; readonly keys: readonly string[] })
  /** An answer with only a field that several resources need. */
  | (RefusalOf<'ambiguous-answer'> & { readonly key: string; readonly keys: readonly string[] })
  /** An answer that the release does not accept. */
  | (RefusalOf<'invalid-answer'> & { readonly key: string; readonly issues: readonly Issue[] })
  /** A resource would be created with the name of another one in the set. */
  | (RefusalOf<'name-taken'> & { readonly resource: string })

/** An answer that changes nothing: the field that it is for is set already. */
export interface IgnoredAnswer {
  readonly key: string
  readonly message: string
}

/** What every migration reports. */
interface Report<To extends Release> {
  /** The release that the manifest was written for; if not given, the newest that accepts it. */
  readonly from: Release | undefined
  readonly to: To
  /** The contract lines from the source to the target, both included. */
  readonly lines: readonly Line[]
  readonly changes: readonly Change[]
  readonly needs: readonly Need[]
  readonly lost: readonly Loss[]
  readonly refused: readonly Refusal[]
}

/** A finished migration: the release accepts every resource. */
export interface Migrated<To extends Release = Release> extends Report<To> {
  readonly ok: true
  readonly from: Release
  /** The migrated input first, then the resources that were created for it. */
  readonly resources: readonly MigratedResource<To>[]
}

/** A migration that needs answers (`needs`), or was rejected (`refused`; then there are no resources). */
export interface Unfinished<To extends Release = Release> extends Report<To> {
  readonly ok: false
  /** Incomplete. */
  readonly resources: readonly DraftResource[]
}

/** The result of `migrate`. */
export type Migration<To extends Release = Release> = Migrated<To> | Unfinished<To>

/** Answers to needs, by their keys. */
export type Answers = Readonly<Record<string, unknown>>

/** Options of `migrate` and `migratePlanes`. */
export interface MigrateOptions<To extends Release = Release> {
  /**
   * The release that the manifests were written for; without it the release is detected, and a manifest that `to` accepts is left as it is.
   * @default undefined
   */
  readonly from?: Release
  /**
   * The release to migrate to.
   * @default defaultRelease
   */
  readonly to?: To
  /**
   * What only the user knows, by the keys of needs. A field alone will do where one need has it; with a `*` before the `#`, as in
   * `*#spec.gateway.ingress.external.https`, an answer is for all needs that it matches.
   * @default {}
   */
  readonly answers?: Answers
}

/** The result of `migratePlanes`. */
export interface PlanesMigration<To extends Release = Release> {
  readonly to: To
  /** Whether all of them are finished. */
  readonly ok: boolean
  /** One for each input, in their order. */
  readonly migrations: readonly Migration<To>[]
  /** The resources of all, in order, including other resources; one that was created for several planes is listed once. */
  readonly resources: readonly DraftResource[]
  /** What is still open in all of them. */
  readonly needs: readonly Need[]
  /** What is wrong with the answers; the migrations have what is wrong with the manifests. */
  readonly refused: readonly Refusal[]
  /** Answers that change nothing. */
  readonly ignored: readonly IgnoredAnswer[]
}
