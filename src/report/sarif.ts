/** Findings as SARIF 2.1.0, the format of code scanning. */
import { printableJson } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import type { Fit } from '../lint/check.ts'
import { type Explanation, explanations } from '../lint/explain.ts'
import type { Finding } from '../lint/finding.ts'
import type { Format, SourceRoot, UnreadableFile } from './context.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { createHints, hintText } from './hints.ts'

export const sarif: Format = ({ findings, releases, fits }, view) => {
  const { version, root, unreadable, docsOf } = view
  const reported = new Set<string>(findings.map(({ code }) => code))
  const rules = explanations().filter(({ code }) => reported.has(code))
  const ruleIndexes = new Map(rules.map(({ code }, at) => [code, at]))
  const fingerprints = fingerprintsOf(findings.map((finding) => ({ ...finding, file: root.placeOf(finding.file).path })))
  const hintOf = createHints(fits)
  const [first] = releases
  const run = {
    tool: {
      driver: {
        name: 'openchoreo-planes',
        version,
        informationUri: 'https://openchoreo.dev',
        rules: rules.map((rule) => ruleOf(rule, docsOf(rule.code))),
      },
    },
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        ...(unreadable.length > 0 && { toolExecutionNotifications: unreadable.map((file) => notificationOf(file, root)) }),
      },
    ],
    originalUriBaseIds: { [ROOT]: { uri: root.uri } },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding, at) => ({
      ...resultOf(finding, ruleIndexes.get(finding.code), root),
      ...relatedTo(hintOf(finding), root),
      partialFingerprints: { 'openchoreoPlanes/v1': fingerprints[at] },
    })),
    properties: { ...(first && releases.length === 1 && { release: first.release, releaseFrom: first.from }), releases },
  }
  return printableJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] })
}

/** What code scanning calls the root of a repository. */
const ROOT = '%SRCROOT%'
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function ruleOf({ code, severity, what, why, sources }: Explanation, docs: string | undefined): object {
  const help = `${what} ${why} openchoreo-planes explain ${code} shows an example.`
  const urls = sources.map(({ url }) => url)
  const links = sources.map(({ title, url }) => `- [${title}](${url})`)
  return {
    id: code,
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}` },
    help: { text: [help, ...urls].join('\n'), ...(links.length > 0 && { markdown: `${help}\n\n${links.join('\n')}` }) },
    helpUri: docs,
    defaultConfiguration: { level: severity },
  }
}

function resultOf(finding: Finding, ruleIndex: number | undefined, root: SourceRoot): object {
  const { file, code, severity, path, range } = finding
  const { start, end } = range
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: formatIssue(finding) },
    locations: [
      {
        physicalLocation: { artifactLocation: artifactOf(file, root), region },
        logicalLocations: [{ fullyQualifiedName: path }],
      },
    ],
  }
}

/** The plane that an error is in, and which other release it fits. */
function relatedTo(fit: Fit | undefined, root: SourceRoot): object {
  if (fit === undefined) return {}
  const { file, range } = fit
  const region = { startLine: range.start.line, startColumn: range.start.column }
  const message = { text: `The plane ${hintText(fit)}` }
  return { relatedLocations: [{ message, physicalLocation: { artifactLocation: artifactOf(file, root), region } }] }
}

function notificationOf({ file, reason }: UnreadableFile, root: SourceRoot): object {
  return {
    descriptor: { id: 'unreadable' },
    level: 'error',
    message: { text: `${file}: ${reason}` },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(file, root) } }],
  }
}

/** A file in the repository is relative to its root. */
function artifactOf(file: string, { placeOf }: SourceRoot): object {
  const { path, isWithin } = placeOf(file)
  return isWithin ? { uri: encoded(path), uriBaseId: ROOT } : { uri: uriOf(path) }
}

/** Another path as a URI; a drive or a root would be absolute, and then it is a file's. */
function uriOf(path: string): string {
  if (path.startsWith('/')) return `file://${encoded(path)}`
  return encoded(path).replace(/^([A-Za-z])%3A\//, 'file:///$1:/')
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
