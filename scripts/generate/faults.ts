/** `generated/faults.ts`: the faults that rules of lint report, with the lines that have them and their sources. */
import { factsAbout, inRelease, ofLine, type Span } from './facts.ts'
import { lines, releases } from './read.ts'

interface FaultEntry {
  readonly id: string
  readonly earlierReleases?: 'not-read'
  readonly kinds: readonly string[]
  readonly sources: readonly FactSource[]
}

/** The forms of a source in facts/schema.json. */
interface FactSource {
  readonly repository?: string
  readonly tag?: string
  readonly commit?: string
  readonly file?: string
  readonly lines?: string
  readonly issue?: number
  readonly document?: string
  readonly section?: string
}

/** Faults that a rule reports: their ids in facts/run-time-faults.json. */
const FAULTS = [
  'observability-secret-reference',
  'client-ca-unreadable',
  'client-ca-goes-stale',
  'client-ca-conflict',
  'environment-missing',
  'environment-name-too-long',
  'environment-name-with-dot',
  'plane-name-not-referable',
  'names-that-cannot-exist',
  'empty-organization-host',
  'partial-environment-ingress',
  'endpoint-without-listener',
  'external-ingress-missing',
  'secret-store-missing',
  'fallback-not-shared',
  'observability-url-not-joinable',
  'observability-url-not-public',
] as const

export function faultsModule(): string {
  const entries = FAULTS.map((id) => `  '${id}': ${JSON.stringify(faultOf(id))},\n`)
  return [
    "import type { Kind } from './kinds.ts'",
    "import type { Line } from './releases.ts'\n",
    '/** What fails at run time though the API server accepts it. */',
    'interface Fault {',
    '  /** The lines that have it. */',
    '  readonly since?: Line',
    '  readonly until?: Line',
    '  readonly kinds: readonly Kind[]',
    '  /** Lines of files of OpenChoreo, its issues, and pages. */',
    '  readonly sources: readonly object[]',
    '}\n',
    '/** The faults that rules report, by their ids in facts/run-time-faults.json. */',
    `export const faults = {\n${entries.join('')}} as const satisfies Readonly<Record<string, Fault>>\n`,
  ].join('\n')
}

function faultOf(id: string): object {
  const entries = factsAbout<FaultEntry>('run-time-faults').filter((entry) => entry.id === id)
  const [entry] = entries
  if (!entry) throw new Error(`facts/run-time-faults.json has no ${id}`)
  const sources = entries.flatMap(({ sources }) => sources.flatMap(sourceOf))
  if (sources.length === 0) throw new Error(`facts/run-time-faults.json: ${id} has no source that can be shown`)
  return { ...spanOf(id, entries.map(fromItsLineOn)), kinds: entry.kinds, sources }
}

/** A release that was read shares its contract with the others of its line: a rule cannot tell them apart. */
function fromItsLineOn<Entry extends FaultEntry & Span>(entry: Entry): Entry {
  const { since, earlierReleases } = entry
  if (since === undefined || earlierReleases === undefined) return entry
  const line = releases.releases.find(({ release }) => release === since)?.line
  return { ...entry, since: line }
}

/** A fault begins with a line and ends with one. */
function spanOf(id: string, entries: readonly Span[]): Span {
  const own = lines.filter(({ name }) => ofLine(name, (release) => inRelease(entries, release).length > 0, id))
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) throw new Error(`facts/run-time-faults.json: ${id} is true in no line`)
  return {
    ...(first !== lines[0] && { since: first.name }),
    ...(last !== lines.at(-1) && { until: last.name }),
  }
}

const OPENCHOREO = 'openchoreo/openchoreo'

/** As src/lint/sources.ts has them; none for notes that are not public. Several lines of a file are as many sources. */
function sourceOf(source: FactSource): object[] {
  const { repository, tag, commit, file, issue, document, section } = source
  if (document !== undefined) return document.startsWith('https://') ? [{ title: section ?? document, url: document }] : []
  if (issue !== undefined)
    return [
      repository === OPENCHOREO
        ? { issue }
        : { title: `${repository} issue ${issue}`, url: `https://github.com/${repository}/issues/${issue}` },
    ]
  if (file === undefined) return []
  if (tag !== undefined && repository === OPENCHOREO)
    return (source.lines?.split(', ') ?? [undefined]).map((lines) => ({ tag, file, ...(lines !== undefined && { lines }) }))
  return [{ title: `${repository}: ${file}`, url: `https://github.com/${repository}/blob/${tag ?? commit}/${file}` }]
}
