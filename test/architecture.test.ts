import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import contract from '../schemas/releases.json' with { type: 'json' }

/** The folders of src/, and generated/: each imports only from the rows above its own. */
const rows: readonly (readonly string[])[] = [
  ['base'],
  ['contract'],
  ['generated'],
  ['releases', 'yaml'],
  ['repository'],
  ['topology', 'policy', 'editor'],
  ['lint'],
  ['migrate'],
  ['report'],
  ['cli'],
]

const buildTools = ['ajv', 'ajv-formats', 'json-schema-to-typescript']

const root = join(import.meta.dirname, '..')
const sources = filesOf('src')
const generated = filesOf('generated')

test('every file of src/ is in a folder of that order', () => {
  const placed = rows.flat()
  expect(sources.filter((file) => file !== 'src/index.ts' && !placed.includes(moduleOf(file)))).toEqual([])
})

test('a folder of src/ imports only from the rows above it', () => {
  const backward = [...sources, ...generated].flatMap((file) =>
    importsOf(file)
      .filter((imported) => imported.startsWith('.'))
      .map((imported) => relative(root, join(root, dirname(file), imported)))
      .filter((imported) => !mayImport(file, imported))
      .map((imported) => `${file} imports ${imported}`),
  )
  expect(backward).toEqual([])
})

test('no file imports itself by way of others, imports of types included', () => {
  const files = [...sources, ...generated]
  const imports = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => join(dirname(file), name)),
    ]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' > '))
    if (way.includes(file) || done.has(file)) return
    for (const imported of imports.get(file) ?? []) visit(imported, [...way, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(cycles).toEqual([])
})

test('each folder of src/ says in one file what it is for', () => {
  const folders = rows.flat().filter((folder) => folder !== 'generated')
  const silent = folders.filter(
    (folder) => !existsSync(join(root, 'src', folder, 'README.md')) && !headOf(`src/${folder}/index.ts`),
  )
  expect(silent).toEqual([])
})

test('the first phase of the generator imports neither src/ nor generated/', () => {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const name of importsOf(file).filter((name) => name.startsWith('.'))) visit(join(dirname(file), name))
  }
  visit('scripts/generate/contract.ts')
  expect([...seen].filter((file) => file.startsWith('src/') || file.startsWith('generated/'))).toEqual([])
  expect(seen.size).toBeGreaterThan(10)
})

/** Whether a file begins with a comment. */
function headOf(file: string): boolean {
  return existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8').startsWith('/**')
}

test('only scripts/ and test/ import what the generator is built with', () => {
  const shipped = [...sources, ...generated, ...filesOf('examples')]
  expect(shipped.filter((file) => packagesOf(file).some((name) => buildTools.includes(name)))).toEqual([])
})

test('validating needs neither YAML nor a command line', () => {
  const validating = [...sources, ...generated].filter((file) => rowOf(file) <= rowOf('generated/'))
  expect([...new Set(validating.flatMap(packagesOf))].sort()).toEqual(['@standard-schema/spec', 'leven'])
})

// That none uses a global of Node is for tsconfig.browser.json to say.
test('only the command imports modules of Node: everything else runs in a browser', () => {
  const library = [...sources, ...generated].filter((file) => !file.startsWith('src/cli'))
  expect(library.filter((file) => importsOf(file).some(isBuiltin))).toEqual([])
})

test('src/index.ts is nothing but explicit re-exports of the default release', () => {
  const text = readFileSync(join(root, 'src/index.ts'), 'utf8')
  const { statements } = ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest, true)
  const others = statements.filter(
    (statement) =>
      !ts.isExportDeclaration(statement) ||
      statement.moduleSpecifier === undefined ||
      statement.exportClause === undefined ||
      !ts.isNamedExports(statement.exportClause),
  )
  expect(others.map((statement) => statement.getText())).toEqual([])
  const line = contract.releases.find(({ release }) => release === contract.default)?.line
  expect(new Set(importsOf('src/index.ts'))).toEqual(new Set([`../generated/${line}/index.ts`]))
})

function mayImport(file: string, imported: string): boolean {
  if (file === 'src/index.ts') return moduleOf(imported) === 'generated'
  return moduleOf(file) === moduleOf(imported) || rowOf(file) > rowOf(imported)
}

/** A file outside the order, such as package.json, is nobody's to import but the command's. */
function rowOf(file: string): number {
  const row = rows.findIndex((modules) => modules.includes(moduleOf(file)))
  return row === -1 ? rows.length - 1.5 : row
}

/** `src/yaml/read/read.ts` belongs to `yaml`, a generated file to `generated`. */
function moduleOf(file: string): string {
  const [folder, name = ''] = file.split('/')
  return folder === 'src' ? name : String(folder)
}

/** The packages that a file imports. */
function packagesOf(file: string): string[] {
  const names = importsOf(file).filter((name) => !name.startsWith('.') && !isBuiltin(name))
  return names.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(join(root, file), 'utf8')).importedFiles.map(({ fileName }) => fileName)
}

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}
