/**
 * Writes generated/ from schemas/.
 *
 *     npm run generate             writes it
 *     npm run generate -- --check  writes nothing; fails where what is there is not what would be written
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { defaultsModule } from './generate/defaults.ts'
import { linesModule } from './generate/lines.ts'
import { namedModule } from './generate/named.ts'
import { publishedSchema } from './generate/published.ts'
import { lines } from './generate/read.ts'
import { typesModule } from './generate/types.ts'
import { validatorsModule, validatorsTypes } from './generate/validators.ts'

const project = join(import.meta.dirname, '..')
const target = join(project, 'generated')
const HEADER = '// Generated from schemas/ by `npm run generate`. Do not edit.\n'

const files = await generatedFiles()
const stale = staleFiles(files)
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} is not what schemas/ say`)
  if (stale.length > 0) console.error('Run `npm run generate` and commit what it writes.')
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    if (stale.includes(`generated/${path}`)) writeFileSync(join(target, path), text)
  }
  for (const path of existing()) if (!files.has(path)) rmSync(join(target, path))
  console.log(`${files.size} files in generated/, ${stale.length} of them new`)
}

async function generatedFiles(): Promise<Map<string, string>> {
  const all = new Map<string, string>()
  for (const line of lines) {
    all.set(`${line.name}/types.ts`, HEADER + (await typesModule(line)))
    all.set(`${line.name}/validators.js`, HEADER + validatorsModule(line))
    all.set(`${line.name}/validators.d.ts`, HEADER + validatorsTypes(line))
    all.set(`${line.name}/defaults.ts`, HEADER + defaultsModule(line))
    all.set(`${line.name}/index.ts`, HEADER + namedModule(line))
    for (const release of line.releases) {
      for (const kind of line.kinds) all.set(`schemas/${release}/${kind}.json`, json(publishedSchema(line, kind)))
    }
  }
  all.set('lines.ts', HEADER + linesModule())
  return all
}

function staleFiles(wanted: ReadonlyMap<string, string>): string[] {
  const changed = [...wanted].filter(
    ([path, text]) => !existsSync(join(target, path)) || readFileSync(join(target, path), 'utf8') !== text,
  )
  const extra = existing().filter((path) => !wanted.has(path))
  return [...changed.map(([path]) => path), ...extra].map((path) => `generated/${path}`)
}

/** Every file in generated/, with forward slashes. */
function existing(): string[] {
  if (!existsSync(target)) return []
  return readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(target, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
