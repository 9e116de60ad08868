import { valid } from 'semver'
import { git } from './git.ts'

/** A commit that `npm run release` made. */
export interface ReleaseCommit {
  readonly commit: string
  readonly version: string
}

/** The name of a version's tag. */
export const tagOf = (version: string): string => `v${version}`

/** The subject of a version's commit. */
export const subjectOf = (version: string): string => `Release ${version}`

/**
 * The releases in the history of HEAD, the newest first.
 *
 * A commit is a release when a tag such as v1.2.3 points at it, or by its subject: a clone may lack the tags.
 *
 * @throws Error outside a repository, and in one without a commit.
 */
export function releasesIn(folder: string): ReleaseCommit[] {
  const log = git(folder, 'log', '--decorate=full', '--format=%H%x09%D%x09%s')
  return log.split('\n').flatMap((line) => {
    const [commit = '', refs = '', subject = ''] = line.split('\t')
    const tagged = [...refs.matchAll(/tag: refs\/tags\/(v[^,\s]+)/g)].map(([, tag = '']) => tag.slice(1))
    const [, named = ''] = /^Release (.+)$/.exec(subject) ?? []
    const version = [...tagged, named].find((text) => valid(text) === text)
    return version === undefined ? [] : [{ commit, version }]
  })
}
