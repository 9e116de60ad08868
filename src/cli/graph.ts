/** `openchoreo-planes graph`: draws the topology that manifests form. */
import type { SetOfPlanes, TextOfSet } from '../repository/read-sets.ts'
import { drawTopology } from '../topology/draw/index.ts'
import { resolveTopology } from '../topology/resolve.ts'
import { graphPage } from './graph-page.ts'
import { type Io, note } from './io.ts'
import { nameOf, noteRelease, oneSet, placeOf, readPlanes, statusAfter } from './manifests.ts'
import { type Call, UsageError } from './options.ts'
import { releaseWithoutFiles } from './repository.ts'

type Format = Call<'graph'>['options']['format']

export function graphCommand({ options, positionals }: Call<'graph'>, io: Io): number {
  if (positionals.length === 0) throw new UsageError('graph needs files or directories, or - for standard input')
  const { sets, files, unreadable, notes, faults } = readPlanes(positionals, options, io)
  for (const text of notes) note(io, text)
  const { set: name, format } = options
  // Text has room for several sets, one below the other; a picture is of one.
  const drawn =
    format === 'text' && name === undefined ? sets : [oneSet(sets, name, `--format ${format}`)].flatMap((set) => set ?? [])
  const skipped = drawn.flatMap((set) => draw(set, files, format, drawn.length > 1, io))
  if (drawn.length === 0) io.stdout(drawTopology(resolveTopology([], releaseWithoutFiles(options, io)), format))
  for (const set of drawn) noteRelease(`${drawn.length > 1 ? `${nameOf(set)}: ` : ''}Drawn for`, set.release, io)
  return statusAfter([...unreadable, ...skipped], faults, io)
}

/** @returns what could not be drawn, in words. */
function draw(set: SetOfPlanes, files: readonly TextOfSet[], format: Format, isOneOfSeveral: boolean, io: Io): string[] {
  const { release } = set.release
  const resources = [...set.planes, ...set.referrers]
  const topology = resolveTopology(
    resources.map(({ value }) => value),
    { release },
  )
  if (isOneOfSeveral) io.stdout(`# ${nameOf(set)}\n\n`)
  io.stdout(
    orUsageError(() => (format === 'html' ? graphPage(topology, release, resources, files) : drawTopology(topology, format))),
  )
  if (isOneOfSeveral) io.stdout('\n')
  return topology.skipped.map(({ resource, reason }) => {
    const plane = resources[resource]
    return `${plane ? placeOf(plane) : ''}: not drawn: ${REASONS[reason].replace('RELEASE', release)}`
  })
}

/** Some formats have a limit. */
function orUsageError(drawing: () => string): string {
  try {
    return drawing()
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}

const REASONS = {
  'not-a-resource': 'it has no kind',
  'not-a-plane': 'RELEASE has no such kind',
  'no-name': 'it has no name',
} as const
