/** `openchoreo-planes graph`: draws the topology that manifests form. */
import type { SetOfPlanes } from '../repository/read-sets.ts'
import { drawTopology } from '../topology/draw/index.ts'
import { resolveTopology } from '../topology/resolve.ts'
import { type Io, note } from './io.ts'
import { nameOf, noteRelease, oneSet, placeOf, readPlanes, statusAfter } from './manifests.ts'
import { type Call, UsageError } from './options.ts'
import { releaseWithoutFiles } from './repository.ts'

type Format = Call<'graph'>['options']['format']

export function graphCommand({ options, positionals }: Call<'graph'>, io: Io): number {
  if (positionals.length === 0) throw new UsageError('graph needs files or directories, or - for standard input')
  const { sets, unreadable, notes, faults } = readPlanes(positionals, options, io)
  for (const text of notes) note(io, text)
  const { set: name, format } = options
  // Text has room for several sets, one below the other; a picture is of one.
  const drawn =
    format === 'text' && name === undefined ? sets : [oneSet(sets, name, `--format ${format}`)].flatMap((set) => set ?? [])
  const skipped = drawn.flatMap((set) => draw(set, format, drawn.length > 1, io))
  if (drawn.length === 0) io.stdout(drawing([], releaseWithoutFiles(options, io).release, format))
  for (const set of drawn) noteRelease(`${drawn.length > 1 ? `${nameOf(set)}: ` : ''}Drawn for`, set.release, io)
  return statusAfter([...unreadable, ...skipped], faults, io)
}

/** @returns what could not be drawn, in words. */
function draw(set: SetOfPlanes, format: Format, isOneOfSeveral: boolean, io: Io): string[] {
  const { release } = set.release
  const resources = [...set.planes, ...set.referrers]
  const values = resources.map(({ value }) => value)
  if (isOneOfSeveral) io.stdout(`# ${nameOf(set)}\n\n`)
  io.stdout(drawing(values, release, format))
  if (isOneOfSeveral) io.stdout('\n')
  return resolveTopology(values, { release }).skipped.map(({ resource, reason }) => {
    const plane = resources[resource]
    return `${plane ? placeOf(plane) : ''}: not drawn: ${REASONS[reason].replace('RELEASE', release)}`
  })
}

function drawing(values: readonly unknown[], release: SetOfPlanes['release']['release'], format: Format): string {
  try {
    return drawTopology(resolveTopology(values, { release }), format)
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
