/** What a release changes against a line, and what has to be written for it. Reads and writes no file but the CRDs. */
import { byAge, type Line, type Releases, type Schema } from '../generate/read.ts'
import { changedFiles } from './changed-files.ts'
import { type Change, compareKinds } from './compare.ts'
import { type Decision, decisionsAbout } from './decisions.ts'
import type { KindNode } from './node.ts'
import { projectKind } from './project.ts'
import { releasesWith } from './releases.ts'
import { movesIn, stepStub } from './step.ts'
import { twinsAmong } from './twins.ts'
import { unsupportedIn } from './unsupported.ts'

/** What is known before: the line to compare with, and all releases. */
export interface Known {
  readonly base: Line
  readonly releases: Releases
}

/** What a release is. */
export interface Release {
  /** Its name, such as v1.3. */
  readonly name: string
  readonly kinds: readonly KindNode[]
}

export interface Followed {
  readonly release: string
  /** The line of the release: one of its own where something changed. */
  readonly line: string
  readonly base: string
  readonly changes: readonly Change[]
  /** The new content of schemas/<line>/, by title. */
  readonly schemas: ReadonlyMap<string, Schema>
  readonly releases: Releases
  /** The step into the line, where manifests have to change. */
  readonly step: string | undefined
  readonly decisions: readonly Decision[]
}

/** Compares a release with a line. */
export function follow({ base, releases }: Known, release: Release): Followed {
  const changes = unexpressed(base, release.kinds)
  const line = changes.length > 0 ? release.name : base.name
  const schemas = changes.length > 0 ? changedFiles(base, release.kinds) : new Map<string, Schema>()
  const written = lineOf(base, release, schemas)
  const moves = movesIn(changes)
  return {
    release: release.name,
    line,
    base: base.name,
    changes,
    schemas,
    releases: releasesWith(releases, base, { release: release.name, line, changes }),
    step: moves.size > 0 ? stepStub(base.name, line, moves) : undefined,
    decisions: decisionsAbout({
      changes,
      schemas,
      twins: twinsAmong(base, written, schemas),
      unsupported: unsupportedIn(release.kinds),
      unexpressed: changes.length > 0 ? unexpressed(written, release.kinds) : [],
    }),
  }
}

/** The line of a release as the written schemas have it. */
function lineOf(base: Line, { name, kinds }: Release, schemas: ReadonlyMap<string, Schema>): Line {
  return {
    name,
    releases: [name],
    kinds: kinds.map(({ kind }) => kind),
    schema: (file) => schemas.get(file.slice(0, -'.json'.length)) ?? base.schema(file),
  }
}

/** What the CRDs say and the schemas of a line do not. */
export function unexpressed(line: Line, kinds: readonly KindNode[]): Change[] {
  return compareKinds(
    line.kinds.map((kind) => projectKind(line, kind)),
    kinds,
  )
}

/** The kinds of a folder of CRDs that the contract is about, and the others. */
export function splitKinds(
  kinds: readonly KindNode[],
  base: Line,
  more: readonly string[],
): { ours: KindNode[]; others: string[] } {
  const isOurs = ({ kind }: KindNode): boolean => base.kinds.includes(kind) || more.includes(kind) || /Plane$/.test(kind)
  return { ours: kinds.filter(isOurs), others: kinds.filter((kind) => !isOurs(kind)).map(({ kind }) => kind) }
}

/** Whether a release can be added after those that are known. */
export const isNewest = (releases: Releases, name: string): boolean =>
  releases.releases.every(({ release }) => byAge(release, name) < 0)
