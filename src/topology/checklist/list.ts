/** What a checklist is: plain data. */
import type { Release } from '../../releases/lines.ts'

/** A shell command. Values to fill in are in capitals. */
export interface ChecklistCommand {
  /** Where it runs: `control-plane`, or the id of a cluster such as `data/eu-1`. */
  readonly cluster: string
  readonly command: string
}

/** One prerequisite or step. */
export interface ChecklistItem {
  readonly what: string
  readonly detail: string
  /** In the order in which they are run. */
  readonly commands?: readonly ChecklistCommand[]
  /** What says so, if it is not the manifests: such as `document of v0.16` or `charts of v0.17`. */
  readonly source?: string
}

/** A step of the setup. */
export interface ChecklistStep {
  readonly step:
    | 'prerequisites'
    | 'control-plane'
    | 'trust'
    | 'observability'
    | 'data'
    | 'build'
    | 'environments'
    | 'verification'
  readonly title: string
  readonly items: readonly ChecklistItem[]
}

/** Requests of components, summed over clusters: CPU in thousandths of a core, memory and storage in Mi. */
export interface Totals {
  readonly cpu: number
  readonly memory: number
  readonly storage: number
  /** Planes that serve port 443 need an IP address each; undefined in a single cluster. */
  readonly addresses?: number
}

/** What must exist before manifests work. */
export interface Checklist {
  readonly release: Release
  /** The release whose document the ports and certificates are from, and where the requests are from. */
  readonly documented: Release
  readonly figures: 'document' | 'charts' | 'unknown'
  readonly steps: readonly ChecklistStep[]
  readonly totals: Totals
  /** References that do not resolve, and invalid resources: fix these first. */
  readonly problems: readonly string[]
  /** Titles or addresses of the documents. */
  readonly sources: readonly string[]
}
