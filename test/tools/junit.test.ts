import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { junit } from '../../src/report/junit.ts'
import { reportOn } from '../lint/report.ts'
import { files } from '../report/manifests.ts'
import { viewWith } from '../report/view.ts'

const schema = readFileSync(join(import.meta.dirname, '../../node_modules/.cache/junit-10.xsd'), 'utf8')
const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema))

test.each([
  ['with findings', files],
  ['with none', []],
])('a report %s, and with a file that cannot be read, keeps Jenkins’ schema', (_, linted) => {
  const text = junit(reportOn(linted), viewWith({ unreadable: [{ file: 'gone.yaml', reason: 'there is no such file' }] }))
  expect(text).toContain('<error ')
  expect(() => validator.validate(XmlDocument.fromString(text))).not.toThrow()
})

test('the schema rejects anything but a report', () => {
  expect(() => validator.validate(XmlDocument.fromString('<testsuites><testcase/></testsuites>'))).toThrow()
})
