/** Findings as JUnit XML: a suite for each file, a case for each finding, and one that passes for a file without any. */

import { groupBy } from '../base/group-by.ts'
import { printable } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import type { Fit } from '../lint/check.ts'
import type { CheckedRelease } from '../lint/checked-releases.ts'
import type { Finding } from '../lint/finding.ts'
import type { Format, UnreadableFile } from './context.ts'
import { countBySeverity } from './count-by-severity.ts'
import { createHints, hintText } from './hints.ts'

export const junit: Format = ({ findings, filesWithPlanes, fits, releases }, { unreadable }) => {
  const found = groupBy(findings, ({ file }) => file)
  const hintOf = createHints(fits)
  const properties = propertiesOf(releases)
  const files = [...new Set([...filesWithPlanes, ...found.keys()])]
  const suites = [
    ...files.map((file) => suiteOf(file, found.get(file) ?? [], properties, hintOf)),
    ...unreadable.map(unreadableSuite),
  ]
  const tests = suites.reduce((sum, { tests }) => sum + tests, 0)
  const { errors } = countBySeverity(findings)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="openchoreo-planes" tests="${tests}" failures="${errors}" errors="${unreadable.length}">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n')
}

interface Suite {
  readonly tests: number
  readonly lines: readonly string[]
}

function suiteOf(
  file: string,
  findings: readonly Finding[],
  properties: readonly string[],
  hintOf: (finding: Finding) => Fit | undefined,
): Suite {
  const name = attribute(file)
  const cases =
    findings.length === 0
      ? [`    <testcase name="planes" classname="${name}"/>`]
      : findings.flatMap((finding) => caseOf(name, finding, hintOf(finding)))
  const tests = Math.max(1, findings.length)
  const { errors } = countBySeverity(findings)
  const head = `  <testsuite name="${name}" tests="${tests}" failures="${errors}" errors="0">`
  return { tests, lines: [head, ...properties, ...cases, '  </testsuite>'] }
}

/** What was checked against, as the format has it for each suite. */
function propertiesOf(releases: readonly CheckedRelease[]): string[] {
  if (releases.length === 0) return []
  const property = (name: string, values: readonly string[]): string =>
    `      <property name="${name}" value="${attribute([...new Set(values)].join(', '))}"/>`
  return [
    '    <properties>',
    property(
      'release',
      releases.map(({ release }) => release),
    ),
    property(
      'releaseFrom',
      releases.map(({ from }) => from),
    ),
    '    </properties>',
  ]
}

/** A file that could not be read: an error of the run, not a failure of what was checked. */
function unreadableSuite({ file, reason }: UnreadableFile): Suite {
  const name = attribute(file)
  return {
    tests: 1,
    lines: [
      `  <testsuite name="${name}" tests="1" failures="0" errors="1">`,
      `    <testcase name="unreadable" classname="${name}">`,
      `      <error type="unreadable" message="${attribute(reason)}">${text(`${file}: ${reason}`)}</error>`,
      '    </testcase>',
      '  </testsuite>',
    ],
  }
}

/** A warning is a case that passes, and says so in its output. */
function caseOf(classname: string, finding: Finding, hint: Fit | undefined): string[] {
  const { code, severity, range, file } = finding
  const { line, column } = range.start
  const message = formatIssue(finding)
  const place = `${file}:${line}:${column}`
  const detail = hint === undefined ? message : `${message} The plane ${hintText(hint)}`
  return [
    `    <testcase name="${attribute(`${code} at ${line}:${column}`)}" classname="${classname}">`,
    severity === 'error'
      ? `      <failure type="${attribute(code)}" message="${attribute(message)}">${text(`${place} ${detail}`)}</failure>`
      : `      <system-out>${text(`${place} warning: ${message}`)}</system-out>`,
    '    </testcase>',
  ]
}

/** What XML 1.0 allows, with its special characters escaped. */
const text = (value: string): string =>
  printable(value)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
const attribute = (value: string): string => text(value).replaceAll('"', '&quot;')
