import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import ts from 'typescript'
import { describe, expect, inject, test } from 'vitest'
import contract from '../../schemas/releases.json' with { type: 'json' }
import { entries, subpaths } from '../../scripts/entries.ts'
import { lazyEntries } from '../../scripts/lazy.ts'

const consumer = inject('consumer')
const installed = join(consumer, 'node_modules/openchoreo-planes')
const files = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
const builtFiles = files.filter((file) => file.startsWith('dist/'))
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))

const good = `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata:
  name: default
  namespace: acme
spec:
  clusterAgent:
    clientCA:
      secretRef:
        name: agent-ca
        key: ca.crt
  gateway:
    publicVirtualHost: apps.example.com
    organizationVirtualHost: internal.example.com
`
const goodObject = {
  apiVersion: 'openchoreo.dev/v1alpha1',
  kind: 'DataPlane',
  metadata: { name: 'default', namespace: 'acme' },
  spec: {
    clusterAgent: { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } },
    gateway: { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com' },
  },
}

describe('the tarball', () => {
  test('contains only what is built, the published schemas, the policies and the documents', () => {
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD_PARTY_LICENSES', 'package.json']
    const built = /^dist\/(cli\/[\w.-]+\.cjs|[\w.-]+\.(js|cjs|d\.ts|d\.cts))$/
    const generated = /^generated\/(?:policies\/v\d+\.\d+|schemas\/(?:v\d+\.\d+\/[\w./-]+|config|lint-report))\.json$/
    expect(files.filter((file) => !papers.includes(file) && !built.test(file) && !generated.test(file))).toEqual([])
    expect(files).toEqual(expect.arrayContaining(papers))
  })

  test('has every built file that an entry needs', () => {
    const needed = Object.keys(entries).flatMap((name) => ['js', 'cjs', 'd.ts', 'd.cts'].map((end) => `dist/${name}.${end}`))
    const command = ['dist/cli.cjs', ...Object.keys(lazyEntries).map((name) => `dist/${name}.cjs`)]
    expect(builtFiles).toEqual(expect.arrayContaining([...needed, ...command]))
  })

  test('has the schemas of every release', () => {
    const needed = contract.releases.map(({ release }) => `generated/schemas/${release}/DataPlane.json`)
    expect(files).toEqual(expect.arrayContaining(needed))
  })

  test.each(['yaml', 'picomatch', '@standard-schema/spec'])(
    'has the license text of %s, whose code or types it contains',
    (name) => {
      const folder = join(import.meta.dirname, '../../node_modules', name)
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((each) => /^license/i.test(each)) ?? ''
      expect(readFileSync(join(installed, 'THIRD_PARTY_LICENSES'), 'utf8')).toContain(
        `\n${name} ${version}\nLicense: ${license}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`,
      )
    },
  )

  test('runs nothing when it is installed and depends on nothing', () => {
    const automatic = ['prepare', 'prepack', 'build', 'install', 'preinstall', 'postinstall']
    expect(Object.keys(manifest.scripts).filter((name) => automatic.includes(name))).toEqual([])
    expect(Object.keys(manifest)).not.toContain('dependencies')
    expect(Object.keys(manifest)).not.toContain('peerDependencies')
  })

  test('needs no module but its own files, and its command those of Node', () => {
    const foreign = builtFiles.flatMap((file) => {
      const allowed = file.startsWith('dist/cli') ? isOwnOrNode : isOwn
      return importsOf(file)
        .filter((name) => !allowed(name))
        .map((name) => `${file}: ${name}`)
    })
    expect(foreign).toEqual([])
  })
})

describe('from JavaScript', () => {
  const use = `
    const good = ${JSON.stringify(goodObject)}
    const bad = { ...good, spec: { ...good.spec, gatewey: {} } }
    const migrated = migrating.migrate(good, { to: 'v0.15' })
    const codes = (result) => result.ok ? 'ok' : result.issues.map((issue) => issue.path + ' ' + issue.code).join()
    console.log(JSON.stringify({
      root: [codes(root.validateDataPlane(good)), codes(root.validateDataPlane(bad))],
      newest: codes(newest.validatePlane(good)),
      fits: releasing.detectReleases(good).join(),
      migrated: [migrated.ok, migrated.from, migrating.migrate(good, { to: 'v1.2' }).needs.length],
      linted: linting.lint([{ path: 'a.json', text: JSON.stringify(bad, null, 2) }]).map(({ code, range }) => range.start.line + ' ' + code),
      fixed: linting.fix(JSON.stringify({ ...good, spec: { ...good.spec, planeID: null } })).fixed,
      schema: schema.title,
      version: manifest.version,
    }))
  `
  const answer = {
    root: ['ok', '/spec/gatewey unknown-field'],
    newest: ['clusterAgent/clientCA/secretRef', 'gateway/publicVirtualHost', 'gateway/organizationVirtualHost']
      .map((field) => `/spec/${field} unknown-field`)
      .join(),
    fits: 'v0.9,v0.10,v0.11,v0.12,v0.13,v0.14,v0.15,v0.16',
    migrated: [true, 'v0.15', 2],
    linted: ['21 unknown-field'],
    fixed: 1,
    schema: 'DataPlane',
    version: manifest.version,
  }

  test('an ES module imports the root, a release, a schema and the package itself', () => {
    const source = `
      import * as root from 'openchoreo-planes'
      import * as newest from 'openchoreo-planes/v1.2'
      import * as releasing from 'openchoreo-planes/releases'
      import * as migrating from 'openchoreo-planes/migrate'
      import * as linting from 'openchoreo-planes/lint'
      import schema from 'openchoreo-planes/schemas/v0.16/DataPlane.json' with { type: 'json' }
      import manifest from 'openchoreo-planes/package.json' with { type: 'json' }
      ${use}`
    expect(JSON.parse(runNode('use.mjs', source))).toEqual(answer)
  })

  test('a CommonJS module requires the same', () => {
    const source = `
      const root = require('openchoreo-planes')
      const newest = require('openchoreo-planes/v1.2')
      const releasing = require('openchoreo-planes/releases')
      const migrating = require('openchoreo-planes/migrate')
      const linting = require('openchoreo-planes/lint')
      const schema = require('openchoreo-planes/schemas/v0.16/DataPlane.json')
      const manifest = require('openchoreo-planes/package.json')
      ${use}`
    expect(JSON.parse(runNode('use.cjs', source))).toEqual(answer)
  })

  test.each(['mjs', 'cjs'])('every subpath can be loaded from a .%s file', (extension) => {
    const load = extension === 'mjs' ? 'import' : '(async (name) => require(name))'
    const names = Object.keys(subpaths).map((subpath) => `openchoreo-planes${subpath.slice(1)}`)
    const source = `
      Promise.all(${JSON.stringify(names)}.map(async (name) => Object.values(await ${load}(name)).some((value) => typeof value === 'function')))
        .then((found) => console.log(found.join()))`
    expect(runNode(`all.${extension}`, source).trim()).toBe(names.map(() => 'true').join())
  })
})

describe('from TypeScript', () => {
  const source = `
    import { assertDataPlane, type DataPlane, isDataPlane, type Issue, validateDataPlane, withDefaults } from 'openchoreo-planes'
    import { validateDataPlane as validateNewest } from 'openchoreo-planes/v1.2'
    import { type Finding, fix, lint, type Manifest, readManifests } from 'openchoreo-planes/lint'
    import { type LegacyDataPlane, migrate } from 'openchoreo-planes/migrate'
    import { detectReleases, type Release } from 'openchoreo-planes/releases'

    const input: unknown = ${JSON.stringify(goodObject)}
    const result = validateDataPlane(input)
    if (result.ok) {
      const plane: DataPlane = result.value
      const port: number = withDefaults(plane).spec.gateway.publicHTTPPort
      console.log(plane.metadata.name, port)
    } else {
      const first: Issue = result.issues[0]
      if (first.code === 'unknown-field') console.log(first.name)
    }

    // @ts-expect-error: without a look at \`ok\` there is no value
    console.log(result.value)

    if (isDataPlane(input)) console.log(input.spec.clusterAgent.clientCA.secretRef?.name)
    assertDataPlane(input)
    // @ts-expect-error: the field belongs to v1.0 and later
    console.log(input.spec.clusterAgent.clientCA.secretKeyRef)

    const migration = migrate(input, { to: 'v1.2' })
    if (migration.ok) {
      for (const resource of migration.resources) if (resource.kind === 'WorkflowPlane') console.log(resource.spec.clusterAgent.clientCA.secretKeyRef?.name)
    } else console.log(migration.needs.map(({ how }) => how), migration.refused.map(({ code, message }) => [code, message]))
    const legacy: LegacyDataPlane['spec']['registry'] = { prefix: 'docker.io/acme' }
    const releases: Release[] = detectReleases(legacy)
    console.log(releases)

    const findings: Finding[] = lint([{ path: 'a.yaml', text: '' }], { release: 'v1.2', complete: true, at: new Date() })
    for (const { file, severity, code, message, range } of findings) console.log(file, severity, code, message, range.start.line)
    const documents: readonly Manifest[] = readManifests('a: 1').documents
    console.log(documents[0]?.positionOf('/a').start.column, fix('a: 1', { release: 'v1.2' }).text)

    const newest = validateNewest(input)
    if (newest.ok) console.log(newest.value.spec.clusterAgent.clientCA.secretKeyRef?.name)
  `

  test.each([
    ['nodenext', 'nodenext', ['use.mts', 'use.cts']],
    ['node16', 'node16', ['use.mts', 'use.cts']],
    ['bundler', 'esnext', ['use.ts']],
  ])('moduleResolution %s with module %s type-checks %s', (moduleResolution, module, files) => {
    expect(typeCheck({ moduleResolution, module, files, source })).toBe('')
  })

  test('a type error is seen, so the checks above check something', () => {
    const wrong = `${source}\nconst wrong: number = validateDataPlane(input)\n`
    const use = { moduleResolution: 'nodenext', module: 'nodenext', files: ['wrong.mts'], source: wrong }
    expect(typeCheck(use)).toContain('TS2322')
  })
})

test('the linter runs where there is no Node', async () => {
  const entry = join(installed, 'dist/lint.js')
  const { outputFiles } = await build({
    stdin: {
      contents: `import { lint } from ${JSON.stringify(entry)}\nresult = lint([{ path: 'a.yaml', text }], { at: new Date('2026-11-21') }).map(({ code }) => code)`,
      resolveDir: consumer,
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
  })
  // Globals of browsers.
  const browser = {
    text: `${good}  gatewey: {}\n`,
    result: [],
    atob,
    btoa,
    TextDecoder,
    TextEncoder,
    URL,
    crypto: globalThis.crypto,
  }
  runInNewContext(outputFiles[0]?.text ?? '', browser)
  expect([...browser.result]).toEqual(['unknown-field'])
})

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync('npx', ['--no-install', '--loglevel=error', 'openchoreo-planes', ...args], { cwd: consumer, encoding: 'utf8' })

  test('says its version', () => {
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n` })
  })

  test('ends with 0 on a good file', () => {
    writeFileSync(join(consumer, 'good.yaml'), good)
    expect(run('lint', 'good.yaml')).toMatchObject({ status: 0, stderr: '' })
  })

  test('ends with 1 on a bad file and says where', () => {
    writeFileSync(join(consumer, 'bad.yaml'), good.replace('publicVirtualHost', 'publicVirtualHots'))
    const { status, stdout } = run('lint', 'bad.yaml')
    expect(status).toBe(1)
    expect(stdout).toMatch(/bad\.yaml:13:\d+.*unknown-field/)
  })
})

function isOwn(name: string): boolean {
  return name.startsWith('./')
}

function isOwnOrNode(name: string): boolean {
  return name.startsWith('./') || name.startsWith('node:') || builtinModules.includes(name)
}

/**
 * Static imports, dynamic ones, type imports and `require` calls. Calls are searched in the text as well: TypeScript's scanner
 * loses its way in minified code.
 */
function importsOf(file: string): string[] {
  const text = readFileSync(join(installed, file), 'utf8')
  const calls = [...text.matchAll(/\b(?:require|import)\(\s*(?:(["'`])(.*?)\1)?/g)].map(([call, , name]) => name ?? `${call}...`)
  return [...calls, ...ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)]
}

function runNode(file: string, source: string): string {
  writeFileSync(join(consumer, file), source)
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: consumer, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** What tsc has to say about files of one source: nothing when it is right. The types of the package are checked too. */
function typeCheck(use: { moduleResolution: string; module: string; files: string[]; source: string }): string {
  const { moduleResolution, module } = use
  const folder = mkdtempSync(join(consumer, `${moduleResolution}-`))
  const compilerOptions = { module, moduleResolution, target: 'es2022', lib: ['es2022'], types: [], strict: true, noEmit: true }
  for (const file of use.files) writeFileSync(join(folder, file), use.source)
  writeFileSync(join(folder, 'globals.d.ts'), 'declare const console: { log(...values: unknown[]): void }\n')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [...use.files, 'globals.d.ts'] }))
  const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')
  return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout
}
