/** docs/releases.md: in which releases each kind and field exists, with its type and default. */
import { changesOf } from './changes.ts'
import { type FieldWords, fieldsOf, type Part } from './fields.ts'
import { isClusterScoped, newestLineOf } from './model.ts'
import { lines, releases, type Schema } from './read.ts'
import { renamedKinds } from './renamed.ts'

/** The whole document, the newest release first in every table. */
export function referenceDocument(): string {
  return `<!-- Generated from schemas/ by \`npm run generate\`. Do not edit. -->

# Releases

Which kinds and fields each release of OpenChoreo has. The schemas, \`openchoreo-planes/schemas/<release>/<kind>.json\`, describe
what each field is for; [contract.md](contract.md) explains what else is checked, and why.

${table(['kind', 'scope', 'releases', 'description'], kinds.map(kindRow))}

## What changed

Releases of one contract line accept the same manifests. A line is named after its first release.

${table(['line', 'releases', 'changes'], newestFirst.map(lineRow))}

## How to read the tables

- Paths are relative to \`spec\`: \`gateway.publicHTTPPort\` is \`spec.gateway.publicHTTPPort\`. \`metadata\` is omitted: it is the standard
  Kubernetes metadata in all releases.
- A field whose type, default or requirement changed has a row for each range of releases, the newest first. In each object, removed fields come last.
- A field is required only if its parent object is set, and \`withDefaults\` sets defaults only then, too.
- A ValueFrom is an object with exactly one of two fields: one refers to a secret, the other contains the value itself.
- A Condition is the standard Kubernetes condition: \`type\`, \`status\`, \`reason\`, \`message\` and times.

${kinds.map(kindSection).join('\n')}`
}

const kinds = releases.kinds.map(({ kind }) => kind)

const newestFirst = [...lines].reverse()

function kindRow(kind: string): string[] {
  return [linkTo(kind), scopeOf(kind), spanOf(linesOf(kind)), firstSentence(schemaOf(kind).description)]
}

function lineRow(line: (typeof lines)[number]): string[] {
  const oldest = `The oldest supported line: ${line.kinds.map((kind) => `**${kind}**`).join(', ')}.`
  return [line.name, line.releases.join(', '), line === lines[0] ? oldest : changesOf(line).join('<br>')]
}

function kindSection(kind: string): string {
  const about = [
    firstSentence(schemaOf(kind).description),
    `${capital(scopeOf(kind))}, ${spanOf(linesOf(kind))}.`,
    ...namesOf(kind),
  ]
  const spec = rowsOf(kind, 'spec')
  const status = rowsOf(kind, 'status').map((row) => row.slice(0, -1)) // No field of the status has a default.
  return [
    `## ${kind}`,
    about.join(' '),
    spec.length > 0 ? table(['field', 'releases', 'type', 'required', 'default'], spec) : 'Its `spec` has no fields.',
    'Its `status`, which is set by the control plane:',
    `${table(['field', 'releases', 'type', 'required'], status)}\n`,
  ].join('\n\n')
}

/** The kinds that it replaced or was replaced by. */
function namesOf(kind: string): string[] {
  const linked = (name: string): string => (kinds.includes(name) ? linkTo(name) : name)
  const former = Object.entries(renamedKinds).find(([, now]) => now === kind)?.[0]
  const now = renamedKinds[kind]
  return [
    ...(former === undefined ? [] : [`Replaces ${linked(former)}.`]),
    ...(now === undefined ? [] : [`Replaced by ${linked(now)}.`]),
  ]
}

/** A row for each field and each range of releases in which it is the same. */
function rowsOf(kind: string, part: Part): string[][] {
  return pathsOf(kind, part).flatMap((path) =>
    spansOf(kind, part, path).map(({ names, words }) => [
      `\`${path}\``,
      spanOf(names),
      typeCell(words),
      words.required,
      words.default,
    ]),
  )
}

const typeCell = ({ type, immutable }: FieldWords): string => (immutable ? `${type}, immutable once set` : type)

interface Span {
  /** Lines, newest first. */
  readonly names: readonly string[]
  readonly words: FieldWords
}

function spansOf(kind: string, part: Part, path: string): Span[] {
  const spans: (Span | undefined)[] = []
  for (const line of newestFirst) {
    const words = fieldsOf(line, kind, part).fields.get(path)
    const last = spans.at(-1)
    if (words && last && JSON.stringify(last.words) === JSON.stringify(words)) {
      spans[spans.length - 1] = { names: [...last.names, line.name], words }
    } else spans.push(words && { names: [line.name], words })
  }
  return spans.filter((span) => span !== undefined)
}

/** Every path that some line has; in each object the fields of the newest line first, and removed ones after them. */
function pathsOf(kind: string, part: Part): string[] {
  const paths = new Set(newestFirst.flatMap((line) => [...fieldsOf(line, kind, part).fields.keys()]))
  const under = (parent: string): string[] =>
    [...paths]
      .filter((path) => path.slice(0, path.lastIndexOf('.') + 1) === parent)
      .flatMap((path) => [path, ...under(`${path}.`)])
  return under('')
}

const linesOf = (kind: string): string[] => lines.filter(({ kinds }) => kinds.includes(kind)).map(({ name }) => name)

/** The releases of adjacent lines: `v0.9 to v0.14`, `since v0.15`, `v0.3`. */
function spanOf(names: readonly string[]): string {
  const within = releases.releases.filter(({ line }) => names.includes(line)).map(({ release }) => release)
  const [first, last] = [within[0], within.at(-1)]
  if (last === releases.releases.at(-1)?.release) return `since ${first}`
  return first === last ? `${first}` : `${first} to ${last}`
}

/** The schema of a kind in the newest line that has it. */
const schemaOf = (kind: string): Schema => newestLineOf(kind).schema(`${kind}.json`)

const scopeOf = (kind: string): string => (isClusterScoped(kind) ? 'cluster-scoped' : 'namespace-scoped')

const linkTo = (kind: string): string => `[${kind}](#${kind.toLowerCase()})`

const firstSentence = (text = ''): string => `${text.split(/\.(?=\s|$)/)[0]}.`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(titles), `|${titles.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}
