import { gt, lt, rsort, valid } from 'semver'
import { hasEntries, hasSection } from './changelog.ts'
import { tagOf } from './history.ts'

/** What decides whether a version can be released. */
export interface RepositoryState {
  /** Undefined where HEAD is detached. */
  readonly branch: string | undefined
  /** Files that differ from HEAD; dist/ is not among them, because a release writes it anew. */
  readonly changes: readonly string[]
  readonly tags: readonly string[]
  /** The versions that were released in the history of HEAD. */
  readonly released: readonly string[]
  readonly packageVersion: string
  readonly changelog: string
}

/** Every reason why a version cannot be released; none where it can. */
export function refusals(version: string, state: RepositoryState): string[] {
  const { branch, changes, changelog } = state
  return [
    ...(branch === undefined ? ['HEAD is not on a branch: check out the branch that gets the release'] : []),
    ...(changes.length > 0 ? [`the work tree has uncommitted changes: ${listed(changes)}`] : []),
    ...(hasEntries(changelog) ? [] : ['CHANGELOG.md has no entry under "## [Unreleased]"']),
    ...(valid(version) === version
      ? refusalsOfVersion(version, state)
      : [`"${version}" is not a semantic version such as 0.2.0 or 1.0.0-rc.1`]),
  ]
}

function refusalsOfVersion(version: string, { tags, released, packageVersion, changelog }: RepositoryState): string[] {
  const [last] = rsort([...released])
  const isTooLow = last === undefined ? lt(version, packageVersion) : !gt(version, last)
  return [
    ...(tags.includes(tagOf(version)) ? [`tag ${tagOf(version)} already exists`] : []),
    ...(hasSection(changelog, version) ? [`CHANGELOG.md already has a section for ${version}`] : []),
    ...(isTooLow && last === undefined ? [`${version} is lower than the version in package.json, ${packageVersion}`] : []),
    ...(isTooLow && last !== undefined ? [`${version} is not greater than the last release, ${last}`] : []),
  ]
}

function listed(files: readonly string[]): string {
  const shown = files.slice(0, 5).join(', ')
  return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown
}
