/** `openchoreo-planes graph`: draws what a folder of manifests amounts to. */
import { drawTopology } from '../topology/draw/index.ts'
import { resolveTopology } from '../topology/resolve.ts'
import type { Io } from './io.ts'
import { readPlanes, statusAfter } from './manifests.ts'
import { type Call, releaseFrom, UsageError } from './options.ts'

export function graphCommand({ options, positionals }: Call<'graph'>, io: Io): number {
  const release = releaseFrom(options.release)
  if (positionals.length === 0) throw new UsageError('graph needs files or directories, or - for standard input')
  const { values: resources, places, unreadable, faults } = readPlanes(positionals, io)
  const topology = resolveTopology(resources, { release })
  const skipped = topology.skipped.map(
    ({ resource, reason }) => `${places[resource]}: not drawn: ${REASONS[reason].replace('RELEASE', release)}`,
  )
  const notes = [...unreadable, ...skipped]
  try {
    io.stdout(drawTopology(topology, options.format))
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
