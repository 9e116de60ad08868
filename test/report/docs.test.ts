import { expect, test } from 'vitest'
import { docsOf } from '../../src/report/docs.ts'
import { json } from '../../src/report/json.ts'
import { sarif } from '../../src/report/sarif.ts'
import { reportOn } from '../lint/report.ts'
import { files } from './manifests.ts'
import { viewWith } from './view.ts'

const github = 'https://github.com/acme/planes/blob/v1.2.3/docs/issues.md#null-value'
const gitlab = 'https://gitlab.acme.example/acme/planes/-/blob/v1.2.3/docs/issues.md#null-value'

test.each([
  [{ repository: 'acme/planes' }, github],
  [{ repository: 'github:acme/planes' }, github],
  [{ repository: { url: 'git+https://github.com/acme/planes.git' } }, github],
  [{ repository: { url: 'git+ssh://git@github.com/acme/planes.git' } }, github],
  [{ repository: 'git@gitlab.acme.example:acme/planes.git' }, gitlab],
  [{ repository: 'https://gitlab.acme.example/acme/planes/' }, gitlab],
  [{ homepage: 'https://github.com/acme/planes#readme' }, github],
  [{ homepage: 'https://planes.example/' }, undefined],
  [{ repository: 'no address' }, undefined],
  [{ repository: 'file:///home/me/planes' }, undefined],
  [{}, undefined],
])('the documentation of a code by package.json with %j', (own, address) => {
  expect(docsOf({ version: '1.2.3', ...own })('null-value')).toBe(address)
})

test('every finding leads to the documentation of its code as soon as there is an address, and nothing is printed before', () => {
  const report = reportOn(files)
  const view = viewWith({ docsOf: docsOf({ version: '1.2.3', repository: 'acme/planes' }) })
  const { results } = JSON.parse(json(report, view)) as { results: { issues: { code: string; docs: string }[] }[] }
  const docs = results.flatMap(({ issues }) => issues)
  expect(docs.length).toBe(report.findings.length)
  for (const { code, docs: address } of docs) expect(address).toBe(github.replace('null-value', code))
  const { rules } = JSON.parse(sarif(report, view)).runs[0].tool.driver as { rules: { id: string; helpUri: string }[] }
  for (const { id, helpUri } of rules) expect(helpUri).toBe(github.replace('null-value', id))
  expect(json(report, viewWith())).not.toContain('"docs"')
  expect(sarif(report, viewWith())).not.toContain('helpUri')
})
