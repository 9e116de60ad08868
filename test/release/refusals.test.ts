import { describe, expect, test } from 'vitest'
import { type RepositoryState, refusals } from '../../scripts/release/refusals.ts'

const clean: RepositoryState = {
  branch: 'main',
  changes: [],
  tags: ['v0.1.0', 'v0.2.0'],
  released: ['0.2.0', '0.1.0'],
  packageVersion: '0.2.0',
  changelog: '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A flag.\n\n## [0.2.0] - 2026-01-01\n\n- More.\n',
}

test.each(['0.2.1', '0.10.0', '1.0.0-rc.1'])('%s can follow 0.2.0', (version) => {
  expect(refusals(version, clean)).toEqual([])
})

test('the first release may have the version that package.json has', () => {
  const first: RepositoryState = {
    ...clean,
    tags: [],
    released: [],
    packageVersion: '0.1.0',
    changelog: clean.changelog.replace('0.2.0', '0.0.1'),
  }
  expect(refusals('0.1.0', first)).toEqual([])
  expect(refusals('0.0.9', first)).toEqual(['0.0.9 is lower than the version in package.json, 0.1.0'])
})

describe('a version is refused', () => {
  test.each(['v0.3.0', '0.3', '00.3.0', '0.3.0+build', 'latest', ''])('that is not semantic: "%s"', (version) => {
    expect(refusals(version, clean)).toEqual([`"${version}" is not a semantic version such as 0.2.0 or 1.0.0-rc.1`])
  })

  test.each(['0.1.9', '0.2.0-rc.1'])('that is not greater than the last release: %s', (version) => {
    expect(refusals(version, clean)).toEqual([`${version} is not greater than the last release, 0.2.0`])
  })

  test('that was released, also where the clone has no tags', () => {
    expect(refusals('0.2.0', clean)).toEqual([
      'tag v0.2.0 already exists',
      'CHANGELOG.md already has a section for 0.2.0',
      '0.2.0 is not greater than the last release, 0.2.0',
    ])
    expect(refusals('0.2.0', { ...clean, tags: [] })).toEqual([
      'CHANGELOG.md already has a section for 0.2.0',
      '0.2.0 is not greater than the last release, 0.2.0',
    ])
  })

  test('whose tag is in another branch', () => {
    expect(refusals('0.3.0', { ...clean, tags: ['v0.3.0'] })).toEqual(['tag v0.3.0 already exists'])
  })
})

describe('nothing can be released', () => {
  test('from a detached HEAD', () => {
    expect(refusals('0.3.0', { ...clean, branch: undefined })).toEqual([
      'HEAD is not on a branch: check out the branch that gets the release',
    ])
  })

  test('from a work tree with changes, of which some are named', () => {
    const changes = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    expect(refusals('0.3.0', { ...clean, changes: changes.slice(0, 2) })).toEqual(['the work tree has uncommitted changes: a, b'])
    expect(refusals('0.3.0', { ...clean, changes })).toEqual(['the work tree has uncommitted changes: a, b, c, d, e and 2 more'])
  })

  test.each([
    ['without entries', '## [Unreleased]\n\n## [0.2.0] - 2026-01-01\n\n- More.\n'],
    ['with headings alone', '## [Unreleased]\n\n### Added\n\n## [0.2.0] - 2026-01-01\n\n- More.\n'],
    ['without the section', '# Changelog\n\n- Nothing.\n'],
  ])('with a changelog %s', (_, changelog) => {
    expect(refusals('0.3.0', { ...clean, changelog })).toEqual(['CHANGELOG.md has no entry under "## [Unreleased]"'])
  })

  test('for several reasons, which are all given', () => {
    expect(refusals('1', { ...clean, branch: undefined, changes: ['a'], changelog: '' })).toHaveLength(4)
  })
})
