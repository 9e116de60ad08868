import { expect, test } from 'vitest'
import { codes } from '../../src/lint/codes.ts'
import { readConfig } from '../../src/repository/config.ts'
import { createSettings, type Settings } from '../../src/repository/settings.ts'

test('a file without a matching override has the settings of the whole configuration', () => {
  const settingsFor = settingsOf('release: v1.2\ncomplete: true\nfailLevel: warning\nrules: {inline-ca: off}\n')
  expect(settingsFor('clusters/eu/plane.yaml')).toEqual({
    release: 'v1.2',
    rules: { 'inline-ca': 'off' },
    sets: [],
    complete: true,
    failLevel: 'warning',
    source: '.openchoreo-planes.yaml',
    folder: '/work',
  })
})

test('of several overrides the last one that has a key counts', () => {
  const settingsFor = settingsOf(`
release: v1.2
rules: { inline-ca: off, expired-ca: warning }
overrides:
  - files: [legacy/**]
    release: v0.16
    rules: { inline-ca: warning }
  - files: ['**/eu.yaml']
    rules: { inline-ca: error }
  - files: [legacy/newer, legacy/newest/*]
    release: auto
`)
  const short = ({ release, rules }: Settings): unknown[] => [release, rules['inline-ca'], rules['expired-ca']]
  expect(short(settingsFor('eu/plane.yaml'))).toEqual(['v1.2', 'off', 'warning'])
  expect(short(settingsFor('legacy/us.yaml'))).toEqual(['v0.16', 'warning', 'warning'])
  expect(short(settingsFor('legacy/eu.yaml'))).toEqual(['v0.16', 'error', 'warning'])
  expect(short(settingsFor('legacy/newer/a/us.yaml'))).toEqual(['auto', 'warning', 'warning'])
  expect(short(settingsFor('eu.yaml'))).toEqual(['v1.2', 'error', 'warning'])
})

test('files to which the same overrides apply have one object, so that a caller can group by it', () => {
  const settingsFor = settingsOf('overrides: [{files: [a/**], release: v0.16}, {files: [b/**], release: v0.16}]\n')
  expect(settingsFor('a/1.yaml')).toBe(settingsFor('a/2.yaml'))
  expect(settingsFor('1.yaml')).toBe(settingsFor('2.yaml'))
  expect(settingsFor('b/1.yaml')).not.toBe(settingsFor('a/1.yaml'))
})

function settingsOf(text: string): (path: string) => Settings {
  const result = readConfig(text, 'a.yaml', codes)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return createSettings(result.config, { source: '.openchoreo-planes.yaml', folder: '/work' })
}
