import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { createLinter } from '../../src/lint/linter.ts'
import { junit } from '../../src/report/junit.ts'
import { files } from '../report/manifests.ts'

const schema = readFileSync(join(import.meta.dirname, '../../node_modules/.cache/junit-10.xsd'), 'utf8')
const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema))

test.each([
  ['with findings', files],
  ['with none', []],
])('a report %s keeps Jenkins’ schema', (_, linted) => {
  const linter = createLinter({ textOf: (index) => linted[index]?.text ?? '' })
  for (const file of linted) linter.add(file)
  const text = junit(linter.finish(), { colors: false, version: '', textOf: () => undefined })
  expect(() => validator.validate(XmlDocument.fromString(text))).not.toThrow()
})

test('the schema refuses what is no report', () => {
  expect(() => validator.validate(XmlDocument.fromString('<testsuites><testcase/></testsuites>'))).toThrow()
})
