/** What is submitted to SchemaStore: it is in their layout, and its names grab no other file. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import picomatch from 'picomatch'
import { afterAll, expect, test } from 'vitest'
import { readManifests } from '../../src/yaml/read/read.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-schemastore-'))
afterAll(() => rmSync(folder, { recursive: true }))
const printed = execFileSync(
  process.execPath,
  [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/schemastore.ts'), folder],
  {
    encoding: 'utf8',
  },
)
const entry = JSON.parse(printed) as { fileMatch: string[]; url: string }

test('their tests would pass', () => {
  const schema = JSON.parse(readFileSync(join(folder, 'src/schemas/json/openchoreo-planes.json'), 'utf8')) as { $id: string }
  expect(schema.$id).toBe(entry.url)
  const ajv = new Ajv({ strict: false })
  addFormats(ajv)
  const accepts = ajv.compile(schema)
  const verdicts = (kind: string): boolean[] =>
    readdirSync(join(folder, kind)).map((file) =>
      accepts(readManifests(readFileSync(join(folder, kind, file), 'utf8')).documents[0]?.value),
    )
  const positive = verdicts('src/test/openchoreo-planes')
  expect(positive.length).toBeGreaterThan(3)
  expect(new Set(positive)).toEqual(new Set([true]))
  expect(verdicts('src/negative_test/openchoreo-planes')).toEqual([false, false])
})

test('its names are ours alone', () => {
  const matches = picomatch(entry.fileMatch.map((pattern) => `**/${pattern}`))
  const ours = ['a.openchoreo.yaml', 'x/y/eu.openchoreo.yml', 'openchoreo-planes.yaml', 'a.openchoreo.json']
  const others = [
    'openchoreo.yaml',
    'values.yaml',
    'dataplane.yaml',
    'openchoreo/plane.yaml',
    'kustomization.yaml',
    '.github/workflows/openchoreo.yml',
  ]
  expect([...ours, ...others].filter((path) => matches(path))).toEqual(ours)
})
