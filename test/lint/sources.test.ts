/** What the rules rest on: links that are well formed, and lines that somebody has read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import agentCertificate from '../../facts/agent-certificate.json' with { type: 'json' }
import hostNames from '../../facts/host-names.json' with { type: 'json' }
import referenceFallbacks from '../../facts/reference-fallbacks.json' with { type: 'json' }
import runTimeFaults from '../../facts/run-time-faults.json' with { type: 'json' }
import whoRefersToPlanes from '../../facts/who-refers-to-planes.json' with { type: 'json' }
import { contractSources } from '../../src/lint/contract-sources.ts'
import { crossResourceRules } from '../../src/lint/cross-resource-rules.ts'
import { explanations } from '../../src/lint/explain.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { linksTo, type Source, type Sources } from '../../src/lint/sources.ts'
import { sarif } from '../../src/report/sarif.ts'
import { run } from '../cli/io.ts'
import { viewWith } from '../report/view.ts'
import { reportOn } from './report.ts'

const root = join(import.meta.dirname, '../..')
const all = explanations()
const links = all.flatMap(({ code, sources }) => sources.map((link) => ({ code, ...link })))
const sources: readonly Source[] = [
  ...[...rules, ...crossResourceRules].flatMap((rule): readonly Source[] => rule.sources),
  ...Object.values(contractSources).flat(),
]

test('every code has a source, except those that are about this program alone', () => {
  expect(all.filter(({ sources }) => sources.length === 0).map(({ code }) => code)).toEqual([
    'too-many-issues',
    'unreadable',
    'suppression-without-reason',
    'unused-suppression',
    'unresolved-todo',
    'rule-failed',
  ])
})

test('a list without sources does not compile', () => {
  // @ts-expect-error: it is empty.
  const none: Sources = []
  expect(none).toHaveLength(0)
})

test('the URL of a file names a tag or a commit, and a path', () => {
  const files = links.filter(({ url }) => /github\.com\/[^/]+\/[^/]+\/(?!issues\/)/.test(url))
  expect(files.length).toBeGreaterThan(40)
  const tag = String.raw`(v\d+\.\d+\.\d+|go\d+\.\d+\.\d+|[\da-f]{40})`
  const file = new RegExp(
    String.raw`^https://github\.com/[\w.-]+/[\w.-]+/(blob|tree)/${tag}(/[\w.-]+)+(#L\d+(-L\d+)?|#[a-z-]+)?$`,
  )
  expect(files.filter(({ url }) => !file.test(url))).toEqual([])
})

test('every other URL is an issue, or a page with at most one anchor', () => {
  const others = links.filter(({ url }) => !/github\.com\/[^/]+\/[^/]+\/(blob|tree)\//.test(url))
  expect(others.length).toBeGreaterThan(20)
  const form =
    /^https:\/\/(github\.com\/[\w.-]+\/[\w.-]+\/issues\/\d+|(kubernetes\.io|gateway-api\.sigs\.k8s\.io|www\.rfc-editor\.org|yaml\.org)(\/[\w.-]+)+\/?(#[\w.-]+)?)$/
  expect(others.filter(({ url }) => !form.test(url))).toEqual([])
})

test('a code names no source twice, and each has a title', () => {
  for (const { code, sources } of all) {
    expect({ code, urls: new Set(sources.map(({ url }) => url)).size }).toEqual({ code, urls: sources.length })
    for (const { title } of sources) expect(title).toMatch(/^[^[\]|\n]{6,}$/)
  }
})

test('lines become an anchor', () => {
  const [lines, line, file, issue] = linksTo([
    { tag: 'v0.15.0', crd: 'dataplanes', field: 'planeID', lines: '163-173' },
    { tag: 'v0.16.0', file: 'cmd/main.go', lines: '7' },
    { tag: 'v0.16.0', file: 'cmd/main.go' },
    { issue: 4578 },
  ])
  expect(lines).toEqual({
    title: 'openchoreo v0.15.0: CRD of dataplanes, planeID',
    url: 'https://github.com/openchoreo/openchoreo/blob/v0.15.0/config/crd/bases/openchoreo.dev_dataplanes.yaml#L163-L173',
  })
  expect(line?.url).toBe('https://github.com/openchoreo/openchoreo/blob/v0.16.0/cmd/main.go#L7')
  expect(file?.url).toBe('https://github.com/openchoreo/openchoreo/blob/v0.16.0/cmd/main.go')
  expect(issue).toEqual({ title: 'openchoreo issue 4578', url: 'https://github.com/openchoreo/openchoreo/issues/4578' })
})

test('files and lines of the control plane are those of facts/', () => {
  const known = [
    ...agentCertificate.entries,
    ...hostNames.entries,
    ...referenceFallbacks.entries,
    ...runTimeFaults.entries,
    ...whoRefersToPlanes.entries,
  ].flatMap(({ sources }) => sources.flatMap(citationsOf))
  const cited = sources.filter((source) => 'file' in source)
  expect(cited.length).toBeGreaterThan(10)
  expect(cited.filter((source) => !known.includes(JSON.stringify(source)))).toEqual([])
})

/** A source that cites several lines is cited once for each. */
function citationsOf(source: object): string[] {
  const lines = 'lines' in source ? String(source.lines).split(', ') : []
  const whole = JSON.stringify(source).replace('"repository":"openchoreo/openchoreo",', '')
  return lines.length === 0 ? [whole] : lines.map((one) => whole.replace(lines.join(', '), one))
}

test('explain and docs/issues.md have the links', async () => {
  const documented = readFileSync(join(root, 'docs/issues.md'), 'utf8')
  for (const { code, sources } of all) {
    const { stdout } = await run(['explain', code])
    const [, section = ''] = documented.split(`\n## ${code}\n`)
    const [own = ''] = section.split('\n## ')
    for (const { title, url } of sources) {
      expect(stdout).toContain(`\n    ${title}\n      ${url}\n`)
      expect(own).toContain(`[${title}](${url})`)
    }
    if (sources.length === 0) expect(stdout + own).not.toMatch(/sources:/i)
  }
})

test('the help of a rule in SARIF has its links', () => {
  const { wrong, release } = rules[0].example
  const report = reportOn([{ path: 'x.yaml', text: wrong }], { release })
  const [rule] = JSON.parse(sarif(report, viewWith())).runs[0].tool.driver.rules
  const [first] = all.find(({ code }) => code === rules[0].code)?.sources ?? []
  expect(rule).toMatchObject({
    id: 'private-key-in-ca',
    help: {
      text: expect.stringContaining(`\n${first?.url}`),
      markdown: expect.stringContaining(`\n- [${first?.title}](${first?.url})`),
    },
  })
})
