/** What is known of a file before it is read: from the command line, the configuration and the Kustomizations around it. */
import type { Release } from '../releases/lines.ts'
import type { FailLevel, Levels } from './config.ts'
import type { DocumentsOptions } from './documents.ts'
import type { Naming } from './naming.ts'

/** What decided the release that a manifest is checked against. */
export type ReleaseSource = 'option' | 'environment' | 'configuration' | 'detected'

/** A release that somebody named. */
export interface NamedReleaseFrom {
  readonly release: Release
  readonly from: Exclude<ReleaseSource, 'detected'>
}

/** How the documents of a file are read. */
export function optionsFor({ isPatch = false, patchKind }: FileContext): DocumentsOptions {
  return { isPatch, ...(patchKind !== undefined && { patchKind }) }
}

export interface FileContext {
  /** The release that was named for it; where it is left out the release is detected from the manifests of its set. */
  readonly release?: NamedReleaseFrom | undefined
  /** What control planes get it, by name: at least one. `''` is the whole run. */
  readonly sets: readonly [string, ...string[]]
  /** Whether a Kustomization applies it as a patch, and the kind that its target names. */
  readonly isPatch?: boolean
  readonly patchKind?: string | undefined
  /** What a set makes of the names in it: several answers where it gets into the set in several ways. Nothing where it is left out. */
  readonly namingsIn?: (set: string) => readonly Naming[]
  /** Whether it was found in a directory, and not named: it may be none of ours. */
  readonly fromDirectory?: boolean
  /** Whether its set defines every plane. */
  readonly complete?: boolean
  /** Codes with another severity, or none. */
  readonly levels?: Levels
  /** The lowest severity that makes a run fail; errors where it is left out. */
  readonly failLevel?: FailLevel | undefined
}
