/** `openchoreo-planes graph`: draws what a folder of manifests amounts to. */
import { drawingFormats, drawTopology } from '../topology/draw/index.ts'
import { resolveTopology } from '../topology/resolve.ts'
import { EXIT, type Io } from './io.ts'
import { readPlanes, statusAfter } from './manifests.ts'
import { oneOf, parse, releaseFrom, UsageError } from './options.ts'

const graphHelp = `openchoreo-planes graph PATHS... [--release RELEASE] [--format FORMAT]

Draws which plane refers to which in YAML and JSON files, as the control plane of a release would
find it. A directory means its .yaml, .yml and .json files; - means standard input.

  --release RELEASE  the release whose fields and fallbacks hold, such as v1.2 (default: v0.16)
  --format FORMAT    text for a terminal, mermaid, dot, svg or json (default: text)
  --help             this text

A dashed line is a fallback that no manifest sets; a red one leads nowhere.

Exit status: 0 drawn, 1 something could not be drawn, which is told, 2 a path that cannot be read,
or wrong usage.
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
  const format = oneOf('--format', values.format ?? 'text', drawingFormats)
  if (positionals.length === 0) throw new UsageError('graph needs files or directories, or - for standard input')
  const { values: resources, places, unreadable, faults } = readPlanes(positionals, io)
  const topology = resolveTopology(resources, { release })
  const passedOver = topology.passedOver.map(
    ({ resource, reason }) => `${places[resource]}: not drawn: ${REASONS[reason].replace('RELEASE', release)}`,
  )
  const notes = [...unreadable, ...passedOver]
  try {
    io.stdout(drawTopology(topology, format))
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
  return statusAfter(notes, faults, io)
}

const REASONS = {
  'not-a-resource': 'it has no kind',
  'not-a-plane': 'RELEASE has no such kind',
  'no-name': 'it has no name',
} as const
