/** What a migration is made of: plain data; the sentences in it are made by messages.ts. */
import type { Issue } from '../contract/issue.ts'
import type { Line, PlaneByRelease, Release } from '../releases/lines.ts'
import type { ChangeCode, LossCode, NeedCode } from './messages.ts'

/** A Kubernetes Namespace as a migration makes it: what became of an Organization. */
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

/** What a migration gives: planes of the release, and namespaces. */
export type MigratedResource<R extends Release = Release> = PlaneByRelease[R] | Namespace

/** A resource of which something is still open: plain data that the release may refuse. */
export type DraftResource = Readonly<Record<string, unknown>>

/** One thing that changed, on the way through one contract line's boundary. */
export interface Change {
  readonly code: ChangeCode | LossCode
  /** The line whose boundary was passed; for what the API server had written, the line that the manifest came from. */
  readonly step: Line
  /** `Kind/namespace/name` as it was before the step. */
  readonly resource: string
  /** JSON Pointer of what was there before; missing where something was added. */
  readonly from?: string
  /** JSON Pointer of what is there now; missing where something was removed. */
  readonly to?: string
  /** Why, in one sentence. */
  readonly reason: string
}

/** Something that only the user knows. */
export interface Need {
  /** What `answers` calls it: `<resource>#<field>`. */
  readonly key: string
  readonly code: NeedCode
  /** `Kind/namespace/name` in the release that the manifest moves to. */
  readonly resource: string
  /** The field as the API server writes it, such as `spec.clusterAgent.clientCA`. */
  readonly field: string
  /** The same place as a JSON Pointer. */
  readonly path: string
  /** What to find out, and how. */
  readonly how: string
}

/** Something that has no successor in the release, or no longer works without a hand's help. */
export interface Loss {
  readonly code: LossCode
  readonly step: Line
  readonly resource: string
  /** The field as the API server writes it, before the step. */
  readonly field: string
  /** The same place as a JSON Pointer. */
  readonly path: string
  /** What to do instead. */
  readonly instead: string
}

interface RefusalOf<C extends string> {
  readonly code: C
  /** One sentence that says what to do; it holds no value of the input. */
  readonly message: string
}

/** Why nothing was migrated. */
export type Refusal =
  /** `from` or `to` is no release. */
  | (RefusalOf<'unknown-release'> & { readonly releases: readonly Release[] })
  /** No release has this kind. */
  | (RefusalOf<'unknown-kind'> & { readonly suggestion?: string })
  /** No release accepts the manifest; the issues are those of the release that comes nearest. */
  | (RefusalOf<'fits-no-release'> & { readonly nearest: Release; readonly issues: readonly Issue[] })
  /** The release that `from` names does not accept the manifest. */
  | (RefusalOf<'does-not-fit'> & { readonly fits: readonly Release[]; readonly issues: readonly Issue[] })
  /** Several releases accept the manifest and lead to different results. */
  | (RefusalOf<'ambiguous-release'> & { readonly groups: readonly (readonly Release[])[] })
  /** The manifest is newer than `to`, or `from` is: nothing is moved back. */
  | (RefusalOf<'newer-than-target'> & { readonly fits: readonly Release[] })
  /** An answer that nothing needs. */
  | (RefusalOf<'unknown-answer'> & { readonly key: string; readonly keys: readonly string[] })
  /** An answer that names the field alone, where several resources need it. */
  | (RefusalOf<'ambiguous-answer'> & { readonly key: string; readonly keys: readonly string[] })
  /** An answer that the release does not accept. */
  | (RefusalOf<'invalid-answer'> & { readonly key: string; readonly issues: readonly Issue[] })
  /** A resource would be made whose name another one in the set has. */
  | (RefusalOf<'name-taken'> & { readonly resource: string })

/** What any migration tells. */
interface Report<To extends Release> {
  /** The release that the manifest was taken for: the newest that accepts it, where none was named. */
  readonly from: Release | undefined
  readonly to: To
  /** The contract lines that were passed, with both ends. */
  readonly lines: readonly Line[]
  readonly changes: readonly Change[]
  readonly needs: readonly Need[]
  readonly lost: readonly Loss[]
  readonly refused: readonly Refusal[]
}

/** A migration that is done: the release accepts every resource. */
export interface Migrated<To extends Release = Release> extends Report<To> {
  readonly ok: true
  readonly from: Release
  /** What the input became, first; then what was made beside it. */
  readonly resources: readonly MigratedResource<To>[]
}

/** A migration that waits for answers (`needs`), or that was refused (`refused`; then there are no resources). */
export interface Unfinished<To extends Release = Release> extends Report<To> {
  readonly ok: false
  /** As far as they are known. */
  readonly resources: readonly DraftResource[]
}

/** The answer of `migrate`. */
export type Migration<To extends Release = Release> = Migrated<To> | Unfinished<To>

/** Answers to needs, by their keys. */
export type Answers = Readonly<Record<string, unknown>>

/** What `migrate` and `migratePlanes` may be told. */
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
   * What only the user knows, by the keys of needs; a field alone will do where one need has it.
   * @default {}
   */
  readonly answers?: Answers
}

/** The answer of `migratePlanes`. */
export interface PlanesMigration<To extends Release = Release> {
  readonly to: To
  /** Whether every one of them is done. */
  readonly ok: boolean
  /** One for each input, in their order. */
  readonly migrations: readonly Migration<To>[]
  /** The resources of all, in order, with those that are not ours; each that was made for several planes stands once. */
  readonly resources: readonly DraftResource[]
  /** What is still open in all of them. */
  readonly needs: readonly Need[]
  /** What is wrong with the answers; with the manifests, their migrations say. */
  readonly refused: readonly Refusal[]
}
