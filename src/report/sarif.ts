/** Findings as SARIF 2.1.0, the format of code scanning. */
import { printableJson } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import { type Explanation, explanations } from '../lint/explain.ts'
import type { Finding } from '../lint/finding.ts'
import type { Format } from './context.ts'

export const sarif: Format = ({ findings }, { version, repositoryPathOf = (path) => path }) => {
  const told = new Set<string>(findings.map(({ code }) => code))
  const rules = explanations().filter(({ code }) => told.has(code))
  const run = {
    tool: {
      driver: {
        name: 'openchoreo-planes',
        version,
        informationUri: 'https://openchoreo.dev',
        rules: rules.map(ruleOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => resultOf(finding, rules, repositoryPathOf(finding.file))),
  }
  return printableJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] })
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function ruleOf({ code, severity, what, why, sources }: Explanation): object {
  const help = `${what} ${why} openchoreo-planes explain ${code} shows an example.`
  const urls = sources.map(({ url }) => url)
  const links = sources.map(({ title, url }) => `- [${title}](${url})`)
  return {
    id: code,
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}` },
    help: { text: [help, ...urls].join('\n'), ...(links.length > 0 && { markdown: `${help}\n\n${links.join('\n')}` }) },
    defaultConfiguration: { level: severity },
  }
}

function resultOf(finding: Finding, rules: readonly Explanation[], file: string): object {
  const { code, severity, path, range } = finding
  const { start, end } = range
  const ruleIndex = rules.findIndex((rule) => rule.code === code)
  return {
    ruleId: code,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: severity,
    message: { text: formatIssue(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
        },
        logicalLocations: [{ fullyQualifiedName: path }],
      },
    ],
    // Without the line: it stays when something is written above it.
    partialFingerprints: { 'openchoreoPlanes/v1': `${code} ${path}` },
  }
}

/** A path as a relative URI; a drive or a root would be absolute, and then it is a file's. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return `file://${encoded}`
  return encoded.replace(/^([A-Za-z])%3A\//, 'file:///$1:/')
}
