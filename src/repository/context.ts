/** What is known of a file before it is read: from the command line, the configuration and the Kustomizations around it. */
import type { Release } from '../releases/lines.ts'
import type { FailLevel, Levels } from './config.ts'

/** What decided the release that a manifest is checked against. */
export type ReleaseSource = 'option' | 'environment' | 'configuration' | 'detected'

/** A release that somebody named. */
export interface NamedReleaseFrom {
  readonly release: Release
  readonly from: Exclude<ReleaseSource, 'detected'>
}

export interface FileContext {
  /** The release that was named for it; where it is left out the release is detected from the manifests of its set. */
  readonly release?: NamedReleaseFrom | undefined
  /** What control planes get it, by name: at least one. `''` is the whole run. */
  readonly sets: readonly [string, ...string[]]
  /** Whether a Kustomization applies it as a patch. */
  readonly isPatch?: boolean
  /** Whether it was found in a directory, and not named: it may be none of ours. */
  readonly fromDirectory?: boolean
  /** Whether its set defines every plane. */
  readonly complete?: boolean
  /** Codes with another severity, or none. */
  readonly levels?: Levels
  /** The lowest severity that makes a run fail; errors where it is left out. */
  readonly failLevel?: FailLevel | undefined
}
