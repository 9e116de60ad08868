/** `openchoreo-planes policy`: prints what makes a cluster refuse what lint does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasKind, lineOfRelease, type Release } from '../lines.ts'
import { nearest } from '../nearest.ts'
import { actions, type PolicyRules, policyDocuments } from '../report/policy.ts'
import { printBlock } from '../yaml/print.ts'
import { EXIT, type Io } from './io.ts'
import { oneOf, parse, releaseFrom, UsageError } from './options.ts'

const policyHelp = `openchoreo-planes policy [--release RELEASE] [--kind KIND] [--action ACTION] [--format FORMAT]

Prints a ValidatingAdmissionPolicy and its binding for each kind of a release: with them the API
server refuses planes that lint calls wrong and that it would accept. It needs Kubernetes 1.30.

  --release RELEASE  the release of OpenChoreo that runs in the cluster (default: v0.16)
  --kind KIND        that kind alone, such as DataPlane
  --action ACTION    Deny, Warn or Audit (default: Deny)
  --format FORMAT    yaml, or json, which is one List (default: yaml)
  --help             this text

Exit status: 0 printed, 2 wrong usage. docs/cluster.md tells how to roll it out, and what it cannot
see.
`

export function policyCommand(args: readonly string[], io: Io): number {
  const { values, positionals } = parse(args, {
    release: { type: 'string' },
    kind: { type: 'string' },
    action: { type: 'string' },
    format: { type: 'string' },
    help: { type: 'boolean' },
  })
  if (values.help) {
    io.stdout(policyHelp)
    return EXIT.ok
  }
  if (positionals.length > 0) throw new UsageError('policy takes options alone, such as --kind DataPlane')
  const release = releaseFrom(values.release)
  const action = oneOf('--action', values.action ?? 'Deny', actions)
  const format = oneOf('--format', values.format ?? 'yaml', ['yaml', 'json'])
  const rules = rulesOf(release, io)
  const kinds = values.kind === undefined ? Object.keys(rules) : [kindFrom(values.kind, release, Object.keys(rules))]
  const documents = kinds.flatMap((kind) => {
    const own = rules[kind]
    return own ? policyDocuments(kind, own, release, action) : []
  })
  io.stdout(format === 'json' ? listOf(documents) : documents.map(yamlOf).join('---\n'))
  return EXIT.ok
}

function rulesOf(release: Release, io: Io): Readonly<Record<string, PolicyRules>> {
  // `npm run generate` writes it.
  return JSON.parse(readFileSync(join(io.generated, 'policies', `${lineOfRelease(release)}.json`), 'utf8'))
}

function kindFrom(text: string, release: Release, kinds: readonly string[]): string {
  if (hasKind(lineOfRelease(release), text)) return text
  const suggestion = nearest(text, kinds)
  const hint = suggestion === undefined ? `it is one of ${kinds.join(', ')}` : `did you mean ${suggestion}?`
  throw new UsageError(`${release} has no kind ${text}; ${hint}`)
}

const listOf = (items: readonly object[]): string => `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 2)}\n`

function yamlOf(document: object): string {
  return `${printBlock(document, 0, '', MANNER, NOTHING)}\n`
}

const MANNER = { indent: 2, dash: 2, newline: '\n', json: false } as const

const NOTHING = { reused: () => undefined, comments: () => [], commented: () => false }
