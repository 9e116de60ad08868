/**
 * Writes generated/ and docs/releases.md from schemas/, and docs/issues.md from the rules of lint.
 *
 *     npm run generate             writes it
 *     npm run generate -- --check  writes nothing; fails where what is there is not what would be written
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { defaultsModule } from './generate/defaults.ts'
import { kindSchema, manifestsSchema, planesSchema } from './generate/editor.ts'
import { issuesDocument } from './generate/issues.ts'
import { linesModule } from './generate/lines.ts'
import { namedModule } from './generate/named.ts'
import { policiesOf } from './generate/policy.ts'
import { publishedSchema } from './generate/published.ts'
import { lines } from './generate/read.ts'
import { referenceDocument } from './generate/reference.ts'
import { typesModule } from './generate/types.ts'
import { validatorsModule, validatorsTypes } from './generate/validators.ts'

const project = join(import.meta.dirname, '..')
const HEADER = '// Generated from schemas/ by `npm run generate`. Do not edit.\n'

const files = await generatedFiles()
const stale = staleFiles(files)
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} is not what schemas/ say`)
  if (stale.length > 0) console.error('Run `npm run generate` and commit what it writes.')
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of files) {
    if (!stale.includes(path)) continue
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  for (const path of existing()) if (!files.has(path)) rmSync(join(project, path))
  console.log(`${files.size} generated files, ${stale.length} of them new`)
}

/** The text of each file, by its path from the project's root. */
async function generatedFiles(): Promise<Map<string, string>> {
  const all = new Map<string, string>([
    ['docs/releases.md', referenceDocument()],
    ['docs/issues.md', issuesDocument()],
  ])
  for (const line of lines) {
    all.set(`generated/${line.name}/types.ts`, HEADER + (await typesModule(line)))
    all.set(`generated/${line.name}/validators.js`, HEADER + validatorsModule(line))
    all.set(`generated/${line.name}/validators.d.ts`, HEADER + validatorsTypes(line))
    all.set(`generated/${line.name}/defaults.ts`, HEADER + defaultsModule(line))
    all.set(`generated/${line.name}/index.ts`, HEADER + namedModule(line))
    all.set(`generated/policies/${line.name}.json`, json(policiesOf(line)))
    for (const release of line.releases) {
      for (const kind of line.kinds) all.set(`generated/schemas/${release}/${kind}.json`, json(publishedSchema(line, kind)))
      all.set(`generated/schemas/${release}/planes.schema.json`, json(planesSchema(line, release)))
      all.set(`generated/schemas/${release}/manifests.schema.json`, json(manifestsSchema(line, release)))
      for (const kind of line.kinds) {
        const path = `generated/schemas/${release}/crds/openchoreo.dev/${kind.toLowerCase()}_v1alpha1.json`
        all.set(path, json(kindSchema(line, release, kind)))
      }
    }
  }
  all.set('generated/schemas/lint-report.json', readFileSync(join(project, 'schemas/lint-report.json'), 'utf8'))
  all.set('generated/lines.ts', HEADER + linesModule())
  return all
}

function staleFiles(wanted: ReadonlyMap<string, string>): string[] {
  const isFresh = (path: string, text: string): boolean =>
    existsSync(join(project, path)) && readFileSync(join(project, path), 'utf8') === text
  const changed = [...wanted].filter(([path, text]) => !isFresh(path, text)).map(([path]) => path)
  return [...changed, ...existing().filter((path) => !wanted.has(path))]
}

/** Every file in generated/, the one folder where nothing is written by hand, with forward slashes. */
function existing(): string[] {
  const folder = join(project, 'generated')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
