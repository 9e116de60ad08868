import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { changesOf, stampChangelog } from '../../scripts/release/changelog.ts'
import { pinnedVersions, pins, stamp, stampedFiles } from '../../scripts/release/stamp.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

test('the unreleased changes become those of the version, and an empty section takes their place', () => {
  const before = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A flag.\n\n## [0.1.0] - 2026-01-01\n'
  expect(stampChangelog(before, '0.2.0', '2026-02-03')).toBe(
    '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-02-03\n\n### Added\n\n- A flag.\n\n## [0.1.0] - 2026-01-01\n',
  )
})

test('the changes of a version are what stands between its heading and the next', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-02-03\n\n### Added\n\n- A flag.\n\n## [0.1.0] - 2026-01-01\n\n- All.\n'
  expect(changesOf(changelog, '0.2.0')).toBe('### Added\n\n- A flag.')
  expect(changesOf(changelog, '0.1.0')).toBe('- All.')
  expect(() => changesOf(changelog, '0.3.0')).toThrow('CHANGELOG.md has no section ## [0.3.0]')
})

describe('in this repository', () => {
  const stamped = stamp(read, '12.34.56-rc.7', '2026-02-03')

  test('a release changes the version in each of its files, and nothing else', () => {
    expect([...stamped.keys()]).toEqual(stampedFiles)
    for (const [file, text] of stamped) {
      if (file === 'CHANGELOG.md') expect(text).toBe(stampChangelog(read(file), '12.34.56-rc.7', '2026-02-03'))
      else expect(text.replaceAll('12.34.56-rc.7', packageJson.version)).toBe(read(file))
    }
  })

  test('a second release changes what the first one wrote', () => {
    const again = stamp((file) => stamped.get(file) ?? '', '0.0.1', '2026-03-04')
    for (const file of Object.keys(pins)) expect(again.get(file)).not.toContain('12.34.56')
    expect(JSON.parse(again.get('package-lock.json') ?? '')).toMatchObject({
      version: '0.0.1',
      packages: { '': { version: '0.0.1' } },
    })
  })

  test('every version that a document or an action names is the one in package.json, and is known to the release', () => {
    const places = [...new Set(Object.values(pins).flat())]
    const files = [
      ...readdirSync(root).filter((name) => /\.(?:md|ya?ml)$/.test(name)),
      ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ]
    const named = files.flatMap((file) =>
      places.flatMap((place) => pinnedVersions(read(file), place).map((version) => ({ file, place, version }))),
    )
    expect(named.filter(({ version }) => version !== packageJson.version)).toEqual([])
    expect(named.filter(({ file, place }) => !pins[file]?.includes(place))).toEqual([])
    expect(named).toHaveLength(5)
  })
})

test('a document that no longer names the version is an error', () => {
  const without = (file: string): string => (file === 'docs/ci.md' ? read(file).replace('rev: v', 'rev: ') : read(file))
  expect(() => stamp(without, '0.2.0', '2026-02-03')).toThrow(
    'docs/ci.md has no version after "rev: v": correct scripts/release/stamp.ts',
  )
})
