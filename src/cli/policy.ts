/** `openchoreo-planes policy`: prints what makes a cluster refuse what lint does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printableJson } from '../base/inert.ts'
import { type PolicyRules, policyDocuments } from '../policy/documents.ts'
import { hasKind, lineOfRelease, type Release } from '../releases/lines.ts'
import { printBlock } from '../yaml/edit/print.ts'
import { EXIT, type Io } from './io.ts'
import { type Call, releaseFrom, suggestionFor, UsageError } from './options.ts'

export function policyCommand({ options, positionals }: Call<'policy'>, io: Io): number {
  if (positionals.length > 0) throw new UsageError('policy takes options alone, such as --kind DataPlane')
  const release = releaseFrom(options.release)
  const { action, format, kind: only } = options
  const rules = rulesOf(release, io)
  const kinds = only === undefined ? Object.keys(rules) : [kindFrom(only, release, Object.keys(rules))]
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
  throw new UsageError(`${release} has no kind ${text}${suggestionFor(text, kinds) || `; must be one of ${kinds.join(', ')}`}`)
}

const listOf = (items: readonly object[]): string => printableJson({ apiVersion: 'v1', kind: 'List', items })

function yamlOf(document: object): string {
  return `${printBlock(document, 0, '', MANNER, NOTHING)}\n`
}

const MANNER = { indent: 2, dash: 2, newline: '\n', json: false } as const

const NOTHING = { reused: () => undefined, comments: () => [], commented: () => false }
