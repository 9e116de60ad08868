/**
 * `npm run schemastore -- FOLDER`: writes into a checkout of SchemaStore what a pull request there needs: the schema of the newest release, files that
 * it has to accept and to refuse, and the entry for its catalogue, which is printed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractExamples } from '../src/lint/contract-examples.ts'
import { rules } from '../src/lint/rules/index.ts'
import { fitsRelease, releases } from '../src/releases/lines.ts'
import { readManifests } from '../src/yaml/read/read.ts'

const root = join(import.meta.dirname, '..')
const [folder] = process.argv.slice(2)
const newest = releases.at(-1) ?? 'v1.2'

/** Unambiguous file names: a schema that applies to other files is worse than none. */
const entry = {
  name: 'OpenChoreo planes',
  description: 'Planes and Environments of OpenChoreo',
  fileMatch: ['*.openchoreo.yaml', '*.openchoreo.yml', '*.openchoreo.json', 'openchoreo-planes.yaml', 'openchoreo-planes.yml'],
  url: 'https://www.schemastore.org/openchoreo-planes.json',
}

if (folder === undefined) {
  console.error('usage: npm run schemastore -- FOLDER, a checkout of SchemaStore or an empty folder')
  process.exitCode = 2
} else {
  const schema: object = JSON.parse(readFileSync(join(root, `generated/schemas/${newest}/manifests.schema.json`), 'utf8'))
  write('src/schemas/json/openchoreo-planes.json', `${JSON.stringify({ $id: entry.url, ...schema }, null, 2)}\n`)
  // Whatever release an example is about: SchemaStore has the schema of the newest one.
  const ofNewest = [...Object.entries(contractExamples), ...rules.map(({ code, example }) => [code, example] as const)].filter(
    ([, { right }]) => readManifests(right).documents.every(({ value }) => fitsRelease(newest, value)),
  )
  for (const [code, { right }] of ofNewest) write(`src/test/openchoreo-planes/${code}.openchoreo.yaml`, right)
  write(
    'src/negative_test/openchoreo-planes/unknown-kind.openchoreo.yaml',
    'apiVersion: openchoreo.dev/v1alpha1\nkind: BuildPlane\n',
  )
  write(
    'src/negative_test/openchoreo-planes/unknown-field.openchoreo.yaml',
    'apiVersion: openchoreo.dev/v1alpha1\nkind: Environment\nmetadata:\n  name: a\nspec:\n  dataPlaneref: b\n',
  )
  console.log(JSON.stringify(entry, null, 2))
}

function write(path: string, text: string): void {
  const file = join(String(folder), path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}
