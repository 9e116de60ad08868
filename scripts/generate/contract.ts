/** The first phase: what is generated from schemas/ and facts/ alone. Nothing here imports src/ or generated/. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultsModule } from './defaults.ts'
import { documentedModule } from './documented.ts'
import { kindSchema, manifestsSchema, planesSchema } from './editor.ts'
import { factsModule } from './fact-tables.ts'
import { type Files, HEADER, HEADER_WITH_FACTS, json } from './files.ts'
import { kindsModule } from './kinds.ts'
import { linesModule, releasesModule } from './lines.ts'
import { namedModule } from './named.ts'
import { placesModule } from './places.ts'
import { publishedSchema } from './published.ts'
import { lines, schemasFolder } from './read.ts'
import { referenceDocument } from './reference.ts'
import { referrersModule } from './referrers.ts'
import { requirementsModule } from './requirements.ts'
import { setupModule } from './setup.ts'
import { typesModule } from './types.ts'
import { validatorsModule, validatorsTypes } from './validators.ts'

/** Types, validators, tables and published schemas, and the document about releases. */
export async function contractFiles(): Promise<Files> {
  const all = new Map<string, string>([
    ['docs/releases.md', referenceDocument()],
    ['generated/releases.ts', HEADER + releasesModule()],
    ['generated/lines.ts', HEADER + linesModule()],
    ['generated/kinds.ts', HEADER_WITH_FACTS + kindsModule()],
    ['generated/facts.ts', HEADER_WITH_FACTS + factsModule()],
    ['generated/referrers.ts', HEADER_WITH_FACTS + referrersModule()],
    ['generated/requirements.ts', HEADER_WITH_FACTS + requirementsModule()],
    ['generated/setup.ts', HEADER_WITH_FACTS + setupModule()],
    ['generated/places.ts', HEADER + placesModule()],
    ['generated/documented.ts', HEADER + documentedModule()],
    ['generated/schemas/lint-report.json', readFileSync(join(schemasFolder, 'lint-report.json'), 'utf8')],
  ])
  for (const line of lines) {
    all.set(`generated/${line.name}/types.ts`, HEADER + (await typesModule(line)))
    all.set(`generated/${line.name}/validators.js`, HEADER + validatorsModule(line))
    all.set(`generated/${line.name}/validators.d.ts`, HEADER + validatorsTypes(line))
    all.set(`generated/${line.name}/defaults.ts`, HEADER + defaultsModule(line))
    all.set(`generated/${line.name}/index.ts`, HEADER + namedModule(line))
    for (const release of line.releases) {
      const folder = `generated/schemas/${release}`
      for (const kind of line.kinds) {
        all.set(`${folder}/${kind}.json`, json(publishedSchema(line, kind)))
        all.set(`${folder}/crds/openchoreo.dev/${kind.toLowerCase()}_v1alpha1.json`, json(kindSchema(line, release, kind)))
      }
      all.set(`${folder}/planes.schema.json`, json(planesSchema(line, release)))
      all.set(`${folder}/manifests.schema.json`, json(manifestsSchema(line, release)))
    }
  }
  return all
}
