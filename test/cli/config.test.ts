import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Configs, type ConfigsOptions, createConfigs } from '../../src/cli/config.ts'
import { isConfigError } from '../../src/cli/config-error.ts'
import { noSettings } from '../../src/repository/settings.ts'

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'openchoreo-planes-config-')))
})
afterEach(() => rmSync(root, { recursive: true }))

test('the nearest configuration counts, and those above it are not merged into it', () => {
  write({ 'repo/.git/HEAD': '' })
  write({ 'repo/.openchoreo-planes.yaml': 'release: v1.2\ncomplete: true\n', 'repo/a/.openchoreo-planes.yml': 'release: v1.1\n' })
  const configs = configsIn('repo')
  expect(settings(configs, 'repo/x.yaml')).toEqual(['v1.2', true, '.openchoreo-planes.yaml', 'repo'])
  expect(settings(configs, 'repo/b/c/x.yaml')).toEqual(['v1.2', true, '.openchoreo-planes.yaml', 'repo'])
  expect(settings(configs, 'repo/a/x.yaml')).toEqual(['v1.1', false, 'a/.openchoreo-planes.yml', 'repo/a'])
  expect(settings(configs, 'repo/a/b/x.yaml')).toEqual(['v1.1', false, 'a/.openchoreo-planes.yml', 'repo/a'])
})

test('an empty configuration ends the search', () => {
  write({ 'repo/.git/HEAD': '', 'repo/.openchoreo-planes.yaml': 'release: v1.2\n', 'repo/a/.openchoreo-planes.json': '' })
  expect(settings(configsIn('repo'), 'repo/a/x.yaml')).toEqual([undefined, false, 'a/.openchoreo-planes.json', 'repo/a'])
})

test('the search ends at the root of the repository, also of one in another', () => {
  write({ '.openchoreo-planes.yaml': 'release: v1.2\n', 'repo/.git/HEAD': '' })
  // A work tree and a submodule have a file in place of the folder.
  write({ 'repo/.openchoreo-planes.yaml': 'release: v1.1\n', 'repo/inner/.git': 'gitdir: elsewhere\n' })
  const configs = configsIn('repo/a')
  expect(settings(configs, 'repo/a/x.yaml')).toEqual(['v1.1', false, '../.openchoreo-planes.yaml', 'repo'])
  expect(configs.settingsFor(join(root, 'repo/inner/a/x.yaml'))).toBe(noSettings)
  rmSync(join(root, 'repo/.openchoreo-planes.yaml'))
  expect(configsIn('repo/a').settingsFor(join(root, 'repo/a/x.yaml'))).toBe(noSettings)
})

test('outside of a repository the search ends at the working directory', () => {
  write({ '.openchoreo-planes.yaml': 'release: v1.2\n', 'work/.openchoreo-planes.yaml': 'release: v1.1\n' })
  write({ 'other/.openchoreo-planes.yaml': 'release: v1.0\n' })
  const configs = configsIn('work')
  expect(settings(configs, 'work/a/b/x.yaml')).toEqual(['v1.1', false, '.openchoreo-planes.yaml', 'work'])
  expect(configsIn('work/a').settingsFor(join(root, 'work/a/b/x.yaml'))).toBe(noSettings)
  // Of a file somewhere else, its own folder.
  expect(settings(configs, 'other/x.yaml')).toEqual(['v1.0', false, '../other/.openchoreo-planes.yaml', 'other'])
  expect(configs.settingsFor(join(root, 'other/a/x.yaml'))).toBe(noSettings)
  expect(configs.settingsFor(join(root, 'works/x.yaml'))).toBe(noSettings)
})

test('a file that is not in the working directory, and in a repository, has the configuration of that', () => {
  write({ 'work/x.yaml': '', 'repo/.git/HEAD': '', 'repo/.openchoreo-planes.yaml': 'release: v1.2\n' })
  expect(settings(configsIn('work'), 'repo/a/x.yaml')).toEqual(['v1.2', false, '../repo/.openchoreo-planes.yaml', 'repo'])
})

test('each folder is looked into once', () => {
  write({ 'repo/.git/HEAD': '', 'repo/.openchoreo-planes.yaml': 'release: v1.2\n' })
  const configs = configsIn('repo')
  expect(settings(configs, 'repo/a/x.yaml')[0]).toBe('v1.2')
  write({ 'repo/.openchoreo-planes.yaml': 'release: v1.1\n', 'repo/a/.openchoreo-planes.yaml': 'release: v1.1\n' })
  expect(['repo/a/y.yaml', 'repo/x.yaml', 'repo/b/x.yaml'].map((path) => settings(configs, path)[0])).toEqual([
    'v1.2',
    'v1.2',
    'v1.2',
  ])
})

test('overrides and ignore are relative to the folder of the configuration', () => {
  write({ 'repo/.git/HEAD': '' })
  write({
    'repo/a/.openchoreo-planes.yaml':
      'release: v1.2\nignore: [vendor/**, /top.yaml, "!vendor/ours.yaml"]\noverrides: [{files: [legacy/**], release: v0.16}]\n',
  })
  const configs = configsIn('repo')
  expect(settings(configs, 'repo/a/legacy/x.yaml')[0]).toBe('v0.16')
  expect(settings(configs, 'repo/a/b/legacy/x.yaml')[0]).toBe('v1.2')
  const ignored = (path: string, isFolder = false): boolean => configs.isIgnored(join(root, path), isFolder)
  expect(ignored('repo/a/vendor/b/x.yaml')).toBe(true)
  expect(ignored('repo/a/vendor/b', true)).toBe(true)
  expect(ignored('repo/a/vendor/ours.yaml')).toBe(false)
  expect(ignored('repo/a/top.yaml')).toBe(true)
  expect(ignored('repo/a/b/top.yaml')).toBe(false)
  expect(ignored('repo/vendor/x.yaml')).toBe(false)
})

test('--config counts for every file, wherever it is, and its patterns are relative to its folder', () => {
  write({ 'repo/.git/HEAD': '', 'repo/.openchoreo-planes.yaml': 'release: v1.2\n' })
  write({ 'repo/ci/planes.yaml': 'release: v1.1\nignore: [vendor]\noverrides: [{files: ["**"], release: v1.0}]\n' })
  const configs = configsIn('repo', { file: 'ci/planes.yaml' })
  expect(settings(configs, 'repo/x.yaml')).toEqual(['v1.1', false, 'ci/planes.yaml', 'repo/ci'])
  expect(settings(configs, 'repo/ci/x.yaml')[0]).toBe('v1.0')
  expect(configs.isIgnored(join(root, 'repo/vendor/x.yaml'), false)).toBe(false)
  expect(configs.isIgnored(join(root, 'repo/ci/vendor/x.yaml'), false)).toBe(true)
})

test('--no-config looks for none', () => {
  write({ 'repo/.git/HEAD': '', 'repo/.openchoreo-planes.yaml': 'nonsense' })
  const configs = configsIn('repo', { off: true })
  expect(configs.settingsFor(join(root, 'repo/x.yaml'))).toBe(noSettings)
  expect(configs.isIgnored(join(root, 'repo/x.yaml'), false)).toBe(false)
})

test('--config and --no-config exclude each other', () => {
  expect(() => configsIn('.', { file: 'planes.yaml', off: true })).toThrow('--config and --no-config exclude each other')
})

test('a pattern that matches nothing is reported, where the whole folder of its configuration was searched', () => {
  write({ 'repo/.git/HEAD': '' })
  write({
    'repo/a/.openchoreo-planes.yaml':
      'sets: [eu, us.yaml]\noverrides: [{files: [legacy/**, legcay/**], release: v0.16}, {files: [us.yaml], release: v0.16}]\n',
  })
  const configs = configsIn('repo')
  const files = ['repo/a/legacy/x.yaml', 'repo/a/us.yaml', 'repo/legcay/x.yaml'].map((path) => join(root, path))
  const unmatched = (folder: string, more: readonly string[] = []): readonly string[] =>
    configs.unmatched([...files, ...more.map((path) => join(root, path))], [join(root, folder)])
  expect(unmatched('repo')).toEqual([])
  for (const path of files) configs.settingsFor(path)
  const notes = [
    'a/.openchoreo-planes.yaml: no file matches "legcay/**" of overrides',
    'a/.openchoreo-planes.yaml: no folder with manifests matches "eu" of sets',
    'a/.openchoreo-planes.yaml: no folder with manifests matches "us.yaml" of sets',
  ]
  expect(unmatched('repo')).toEqual(notes)
  expect(unmatched('repo/a')).toEqual(notes)
  expect(unmatched('repo/a/legacy')).toEqual([])
  expect(unmatched('repo', ['repo/a/eu/x.yaml', 'repo/a/legcay/x.yaml'])).toEqual(notes.slice(2))
})

test('every mistake is reported with its place', () => {
  write({ 'repo/.git/HEAD': '', 'repo/.openchoreo-planes.yaml': 'relase: v1.2\nrules:\n  inline-cas: off\n' })
  expect(errorOf(() => configsIn('repo/a').settingsFor(join(root, 'repo/a/x.yaml')))).toEqual([
    '../.openchoreo-planes.yaml:1:1: relase: unknown key "relase"; did you mean "release"?',
    '../.openchoreo-planes.yaml:3:3: rules.inline-cas: unknown code "inline-cas"; did you mean "inline-ca"?',
  ])
})

test('two configurations in one folder are an error', () => {
  write({ 'repo/.git/HEAD': '', 'repo/a/.openchoreo-planes.json': '{}', 'repo/a/.openchoreo-planes.yaml': '' })
  expect(errorOf(() => configsIn('repo').settingsFor(join(root, 'repo/a/b/x.yaml')))).toEqual([
    'a: has both .openchoreo-planes.yaml and .openchoreo-planes.json; keep one of them',
  ])
})

test.each([
  ['.openchoreo-planes.yaml', 'its symbolic links lead in a circle'],
  ['nowhere.yaml', 'it is a link to a file that does not exist'],
  ['.', 'it is a directory'],
  ['/dev/null', 'it is no file'],
])('a link to %s is an error in words', (target, reason) => {
  write({ 'repo/.git/HEAD': '' })
  symlinkSync(target, join(root, 'repo/.openchoreo-planes.yaml'))
  expect(errorOf(() => configsIn('repo').settingsFor(join(root, 'repo/x.yaml')))).toEqual([`.openchoreo-planes.yaml: ${reason}`])
})

test('a link to a configuration is read, and patterns are relative to the folder of the link', () => {
  write({ 'repo/.git/HEAD': '', 'shared.yaml': 'release: v1.2\noverrides: [{files: [legacy/**], release: v0.16}]\n' })
  symlinkSync('../shared.yaml', join(root, 'repo/.openchoreo-planes.yaml'))
  const configs = configsIn('repo')
  expect(['repo/x.yaml', 'repo/legacy/x.yaml'].map((path) => settings(configs, path)[0])).toEqual(['v1.2', 'v0.16'])
})

test('what cannot be a configuration is not read', () => {
  write({ 'repo/.git/HEAD': '', 'repo/.openchoreo-planes.yaml': `# ${'x'.repeat(1024 * 1024)}` })
  expect(errorOf(() => configsIn('repo').settingsFor(join(root, 'repo/x.yaml')))).toEqual([
    '.openchoreo-planes.yaml: it is too large to be a configuration',
  ])
  expect(errorOf(() => configsIn('repo', { file: 'missing.yaml' }))).toEqual(['missing.yaml: there is no such file or directory'])
})

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

function configsIn(folder: string, options: Omit<ConfigsOptions, 'cwd'> = {}): Configs {
  return createConfigs({ cwd: join(root, folder), ...options })
}

/** The release, whether it is complete, the configuration file, and its folder. */
function settings(configs: Configs, path: string): unknown[] {
  const { release, complete, source, folder } = configs.settingsFor(join(root, path))
  return [release, complete, source, folder?.slice(root.length + 1)]
}

function errorOf(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (isConfigError(error)) return error.lines
    throw error
  }
  return []
}
