/** `openchoreo-planes graph`: draws what a folder of manifests amounts to. */
import { planesIn } from '../resources.ts'
import { drawTopology } from '../topology/draw/index.ts'
import { resolveTopology } from '../topology/resolve.ts'
import { readManifests } from '../yaml/read.ts'
import { readFiles } from './files.ts'
import { EXIT, type Io } from './io.ts'
import { oneOf, parse, releaseFrom, UsageError } from './options.ts'

const graphHelp = `openchoreo-planes graph PATHS... [--release RELEASE] [--format FORMAT]

Draws which plane refers to which in YAML and JSON files, as the control plane of a release would find
it. A directory means its .yaml, .yml and .json files, at any depth; - means standard input.

  --release RELEASE  the release whose fields and fallbacks hold, such as v1.2 (default: v0.16)
  --format FORMAT    text for a terminal, mermaid, dot, svg or json (default: text)
  --help             this text

A dashed line is a fallback that no manifest sets; a red one leads nowhere.

Exit status: 0 drawn, 1 something could not be drawn, which is told, 2 a path that cannot be read, or
wrong usage.
`

export function graphCommand(args: readonly string[], io: Io): number {
  const { values, positionals } = parse(args, {
    release: { type: 'string' },
    format: { type: 'string' },
    help: { type: 'boolean' },
  })
  if (values.help) {
    io.stdout(graphHelp)
    return EXIT.ok
  }
  const release = releaseFrom(values.release)
  const format = oneOf('--format', values.format ?? 'text', ['text', 'mermaid', 'dot', 'svg', 'json'])
  if (positionals.length === 0) throw new UsageError('graph needs files or directories, or - for standard input')
  const { files, faults } = readFiles(positionals, io)
  const resources: { readonly value: unknown; readonly place: string }[] = []
  const notes: string[] = []
  for (const { path, text } of files) {
    for (const document of readManifests(text).documents) {
      const [issue] = document.issues.filter(({ code }) => code === 'yaml-syntax')
      if (issue) notes.push(`${path}:${issue.range.start.line}: ${issue.message}`)
      for (const { value, pointer } of planesIn(document.value))
        resources.push({ value, place: `${path}:${document.positionOf(pointer).start.line}` })
    }
  }
  const topology = resolveTopology(
    resources.map(({ value }) => value),
    { release },
  )
  for (const { resource, reason } of topology.passedOver)
    notes.push(`${resources[resource]?.place}: not drawn: ${REASONS[reason].replace('RELEASE', release)}`)
  try {
    io.stdout(drawTopology(topology, format))
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
  for (const note of notes) io.stderr(`${note}\n`)
  for (const fault of faults) io.stderr(`openchoreo-planes: ${fault}\n`)
  if (faults.length > 0) return EXIT.failure
  return notes.length > 0 ? EXIT.findings : EXIT.ok
}

const REASONS = {
  'not-a-resource': 'it has no kind',
  'not-a-plane': 'RELEASE has no such kind',
  'no-name': 'it has no name',
} as const
