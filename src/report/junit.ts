/** Findings as JUnit XML: a suite for each file, a case for each finding, and one that passes for a file without any. */

import { groupBy } from '../base/group-by.ts'
import { printable } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import type { Finding } from '../lint/finding.ts'
import type { Format } from './context.ts'
import { countBySeverity } from './count-by-severity.ts'

export const junit: Format = ({ findings, filesWithPlanes }) => {
  const found = groupBy(findings, ({ file }) => file)
  const files = [...new Set([...filesWithPlanes, ...found.keys()])]
  const suites = files.map((file) => suiteOf(file, found.get(file) ?? []))
  const tests = suites.reduce((sum, { tests }) => sum + tests, 0)
  const { errors } = countBySeverity(findings)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="openchoreo-planes" tests="${tests}" failures="${errors}">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteOf(file: string, findings: readonly Finding[]): { readonly tests: number; readonly lines: readonly string[] } {
  const name = attribute(file)
  const cases =
    findings.length === 0
      ? [`    <testcase name="planes" classname="${name}"/>`]
      : findings.flatMap((finding) => caseOf(name, finding))
  const tests = Math.max(1, findings.length)
  const { errors } = countBySeverity(findings)
  return {
    tests,
    lines: [`  <testsuite name="${name}" tests="${tests}" failures="${errors}" errors="0">`, ...cases, '  </testsuite>'],
  }
}

/** A warning is a case that passes, and says so in its output. */
function caseOf(classname: string, finding: Finding): string[] {
  const { code, severity, range, file } = finding
  const { line, column } = range.start
  const message = formatIssue(finding)
  const place = `${file}:${line}:${column}`
  return [
    `    <testcase name="${attribute(`${code} at ${line}:${column}`)}" classname="${classname}">`,
    severity === 'error'
      ? `      <failure type="${attribute(code)}" message="${attribute(message)}">${text(`${place} ${message}`)}</failure>`
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
