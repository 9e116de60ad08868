/** `openchoreo-planes policy`: prints what makes a cluster refuse what lint does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printableJson } from '../base/inert.ts'
import { type PolicyRules, policyDocuments } from '../policy/documents.ts'
import { hasKind, lineOfRelease, type Release } from '../releases/lines.ts'
import { printDocument } from '../yaml/edit/print.ts'
import { EXIT, type Io } from './io.ts'
import { type Call, suggestionFor, UsageError } from './options.ts'
import { namedForRun } from './repository.ts'

export function policyCommand({ options, positionals }: Call<'policy'>, io: Io): number {
  if (positionals.length > 0) throw new UsageError('policy takes options alone, such as --kind DataPlane')
  const named = namedForRun(options, io)
  // What it prints denies requests in a cluster: that is no place for a guess.
  if (named === undefined)
    throw new UsageError(
      'policy needs the release that runs in the cluster: give --release, such as --release v1.2, set OPENCHOREO_RELEASE, or set "release" in .openchoreo-planes.yaml',
    )
  const { release } = named
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
  return `${printDocument(document)}\n`
}
