import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundledFiles, licenseTexts, packageFolders } from '../scripts/licenses.ts'
import { pageOf } from '../scripts/playground.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'openchoreo-planes-licenses-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, content: string | object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
}

function install(name: string, license: unknown, files: Readonly<Record<string, string>>): void {
  write(`node_modules/${name}/package.json`, { name, version: '1.2.3', license, main: 'index.js' })
  for (const [file, content] of Object.entries(files)) write(`node_modules/${name}/${file}`, content)
}

test('packages are found where their code is bundled, also one in another and one that another was bundled with', async () => {
  install('@a/used', 'MIT', { 'index.js': 'import "inner"; export const used = console.log("used")' })
  install('@a/used/node_modules/inner', 'MIT', { 'index.js': 'console.log("inner")' })
  install('bundle', 'MIT', {
    'index.js': 'console.log("hidden")',
    'index.js.map': '{"sources":["../src/a.ts","../node_modules/hidden/lib/a.ts"]}',
  })
  install('hidden', 'MIT', {})
  install('unused', 'MIT', { 'index.js': 'export const unused = 1' })
  write('main.js', 'import "@a/used"; import "bundle"; import { unused } from "unused"')
  const { metafile } = await build({
    entryPoints: ['main.js'],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
  })
  expect(packageFolders(bundledFiles(metafile), root).sort()).toEqual([
    'node_modules/@a/used',
    'node_modules/@a/used/node_modules/inner',
    'node_modules/bundle',
    'node_modules/hidden',
  ])
})

test('a package that another was bundled with has to be installed', () => {
  install('bundle', 'MIT', { 'index.js.map': '{"sources":["../node_modules/hidden/lib/a.ts"]}' })
  expect(() => packageFolders(['node_modules/bundle/index.js'], root)).toThrow(
    'node_modules/bundle contains code of hidden, which is not installed',
  )
})

test('each package is there once, by its name, with all its texts', () => {
  install('b', 'MIT', { 'license.md': 'MIT License\r\n(c) B\r\n' })
  install('a', 'Apache-2.0', { LICENSE: 'Apache License\n', NOTICE: 'by A\n' })
  const line = '-'.repeat(80)
  expect(licenseTexts('This', ['node_modules/b', 'node_modules/a', 'node_modules/b'], root)).toBe(
    `This contains code or types of the packages below, under their licenses.\n\n${line}\n\na 1.2.3\nLicense: Apache-2.0\n\nApache License\n\nby A\n\n${line}\n\nb 1.2.3\nLicense: MIT\n\nMIT License\n(c) B\n`,
  )
})

test.each([
  ['has no license text', 'MIT', { 'README.md': 'MIT' }, 'a 1.2.3 cannot be bundled: there is no license text in it'],
  ['has an empty one', 'MIT', { LICENSE: '\n' }, 'a 1.2.3 cannot be bundled: there is no license text in it'],
  ['is not permissive', 'GPL-3.0-only', { LICENSE: 'GPL' }, 'a 1.2.3 cannot be bundled: its license is "GPL-3.0-only"'],
  ['names no license', undefined, { LICENSE: 'MIT' }, 'a 1.2.3 cannot be bundled: its license is undefined'],
])('a package that %s is refused', (_, license, files, message) => {
  install('a', license, files)
  expect(() => licenseTexts('This', ['node_modules/a'], root)).toThrow(message)
})

test('the page contains the licenses of its packages, in a comment', async () => {
  const page = await pageOf('main.ts')
  const comment = page.slice(page.lastIndexOf('<!--'), page.lastIndexOf('-->'))
  expect(comment).toMatch(/^<!--\nThis page contains code or types of the packages below/)
  for (const name of ['@codemirror/view', '@lezer/yaml', 'yaml'])
    expect(comment).toMatch(new RegExp(`\n${name} \\d+\\.\\d+\\.\\d+\nLicense: (?:MIT|ISC)\n\n[^]*(?:Permission|permission)`))
})
