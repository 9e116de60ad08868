/** The license texts of packages whose code is in what we build: MIT and others ask for it to go along. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import ts from 'typescript'

/** Permissive licenses, which only require that their text is included. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
])

/** The files of which something is in what esbuild wrote. */
export function bundledFiles({ outputs }: Pick<Metafile, 'outputs'>): string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs))
  return [...new Set(inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])))]
}

/** The folders of the packages that files are from, such as `node_modules/yaml`, and of those that a package was itself bundled with. */
export function packageFolders(files: readonly string[], root: string): string[] {
  return files.flatMap((file) => {
    const folder = PACKAGE.exec(file)?.[0]
    if (folder === undefined) return []
    const inside = sourcesOf(join(root, file)).flatMap((source) => PACKAGE.exec(source)?.[1] ?? [])
    return [folder, ...inside.map((name) => folderOf(name, folder, root))]
  })
}

/** Up to the last package, which may be in the folder of another. */
const PACKAGE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/

/** What a file was made of, where its source map is there. */
function sourcesOf(file: string): readonly string[] {
  if (!existsSync(`${file}.map`)) return []
  // A source map names its sources: https://tc39.es/ecma426/
  return (JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { readonly sources: readonly string[] }).sources
}

/** Where a package finds another one. */
function folderOf(name: string, from: string, root: string): string {
  const folder = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((each) => existsSync(join(root, each)))
  if (folder === undefined)
    throw new Error(`${from} contains code of ${name}, which is not installed: its license text cannot be found`)
  return folder
}

/** The folders of packages that our sources import: types of some are in our declarations, and none of their code is anywhere. */
export function importedPackages(root: string): string[] {
  const files = ['src', 'generated'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
  )
  const sources = files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(file, 'utf8'))
  const imported = sources.flatMap((source) => ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName))
  return imported
    .filter((name) => !name.startsWith('.') && !isBuiltin(name))
    .map((name) => `node_modules/${name.split('/', name.startsWith('@') ? 2 : 1).join('/')}`)
}

/**
 * Name, version, license and its whole text, of each package once.
 *
 * @param what the subject of the first sentence.
 * @param folders of packages, from the root on.
 * @throws Error where a package has no license text, or its license is not permissive.
 */
export function licenseTexts(what: string, folders: readonly string[], root: string): string {
  const notices = new Map([...new Set(folders)].map((folder) => noticeOf(join(root, folder))))
  const sorted = [...notices].sort(([name], [other]) => (name < other ? -1 : 1)).map(([, notice]) => notice)
  return [`${what} contains code or types of the packages below, under their licenses.\n`, ...sorted].join(
    `\n${'-'.repeat(80)}\n\n`,
  )
}

/** Its name with its version, and what is written of it. */
function noticeOf(folder: string): [string, string] {
  // package.json is what npm has installed: it has a name and a version.
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<
    Record<string, string>
  >
  const title = `${name} ${version}`
  if (license === undefined || !PERMISSIVE.has(license))
    throw new Error(
      `${title} cannot be bundled: its license is ${JSON.stringify(license)}, which scripts/licenses.ts does not know to be permissive`,
    )
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|copyright|notice)/i.test(file))
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  if (texts.join('') === '') throw new Error(`${title} cannot be bundled: there is no license text in it`)
  return [title, `${title}\nLicense: ${license}\n\n${texts.join('\n\n')}\n`]
}
