/** What each format says of a file that could not be read. */
import { expect, test } from 'vitest'
import type { Format } from '../../src/report/context.ts'
import { github } from '../../src/report/github.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { human } from '../../src/report/human.ts'
import { json } from '../../src/report/json.ts'
import { junit } from '../../src/report/junit.ts'
import { sarif } from '../../src/report/sarif.ts'
import { finding, reportOf } from './by-hand.ts'
import { viewWith } from './view.ts'

const unreadable = [
  { file: 'a.yaml', reason: 'permission denied' },
  { file: 'b,c.yaml', reason: '<gone> & "lost"' },
]
const root = { uri: 'file:///r/', placeOf: (path: string) => ({ path: `d/${path}`, isWithin: true }) }
const report = reportOf({ findings: [finding('a.yaml')], files: 1, planes: 1, filesWithPlanes: ['a.yaml'] })
const print = (format: Format): string => format(report, viewWith({ unreadable, root }))

test('for people: a line each, between the findings and the summary', () => {
  expect(print(human).split('\n')).toEqual([
    'a.yaml:2:3  error  unknown-field  spec.a: unknown',
    '',
    'a.yaml: permission denied',
    'b,c.yaml: <gone> & "lost"',
    '',
    'Checked 1 plane in 1 file: 1 error, 0 warnings',
    '',
  ])
})

test('GitHub: an error without a line', () => {
  expect(print(github).split('\n').slice(1, 3)).toEqual([
    '::error file=a.yaml,title=unreadable::a.yaml: cannot be read: permission denied',
    '::error file=b%2Cc.yaml,title=unreadable::b,c.yaml: cannot be read: <gone> & "lost"',
  ])
})

test('GitLab: a critical issue at the first line, with a fingerprint of its own', () => {
  expect(JSON.parse(print(gitlab)).slice(1)).toEqual([
    {
      description: 'cannot be read: permission denied',
      check_name: 'unreadable',
      fingerprint: 'a.yaml# unreadable',
      severity: 'critical',
      location: { path: 'a.yaml', lines: { begin: 1, end: 1 } },
    },
    {
      description: 'cannot be read: <gone> & "lost"',
      check_name: 'unreadable',
      fingerprint: 'b,c.yaml# unreadable',
      severity: 'critical',
      location: { path: 'b,c.yaml', lines: { begin: 1, end: 1 } },
    },
  ])
})

test('JSON: an issue at the first character, which counts as an error', () => {
  const { results, summary } = JSON.parse(
    json(report, viewWith({ unreadable, docsOf: (code) => `https://docs.example/${code}` })),
  )
  expect(summary.errors).toBe(3)
  expect(results.slice(1)).toEqual(
    unreadable.map(({ file, reason }) => ({
      file,
      issues: [
        {
          ...{ code: 'unreadable', severity: 'error', message: reason, path: '', field: '' },
          ...{ line: 1, column: 1, endLine: 1, endColumn: 1, docs: 'https://docs.example/unreadable' },
        },
      ],
    })),
  )
})

test('JUnit: a suite with an error, which is not a failure', () => {
  const lines = print(junit).split('\n')
  expect(lines[1]).toBe('<testsuites name="openchoreo-planes" tests="3" failures="1" errors="2">')
  expect(lines.slice(-7)).toEqual([
    '  <testsuite name="b,c.yaml" tests="1" failures="0" errors="1">',
    '    <testcase name="unreadable" classname="b,c.yaml">',
    '      <error type="unreadable" message="&lt;gone&gt; &amp; &quot;lost&quot;">b,c.yaml: &lt;gone&gt; &amp; "lost"</error>',
    '    </testcase>',
    '  </testsuite>',
    '</testsuites>',
    '',
  ])
})

test('SARIF: the run was no success, and has a notification for each', () => {
  expect(JSON.parse(print(sarif)).runs[0].invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: unreadable.map(({ file, reason }) => ({
        descriptor: { id: 'unreadable' },
        level: 'error',
        message: { text: `${file}: ${reason}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: `d/${encodeURIComponent(file)}`, uriBaseId: '%SRCROOT%' } } }],
      })),
    },
  ])
  expect(JSON.parse(sarif(report, viewWith())).runs[0].invocations).toEqual([{ executionSuccessful: true }])
})
