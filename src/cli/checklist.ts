/** `openchoreo-planes checklist`: what must exist before manifests work. */
import { checklistText } from '../report/checklist.ts'
import { checklist } from '../topology/checklist/index.ts'
import { type Io, note } from './io.ts'
import { nameOf, noteRelease, oneSet, readPlanes, statusAfter } from './manifests.ts'
import { type Call, UsageError } from './options.ts'
import { releaseWithoutFiles } from './repository.ts'

export function checklistCommand({ options, positionals }: Call<'checklist'>, io: Io): number {
  if (positionals.length === 0) throw new UsageError('checklist needs files or directories, or - for standard input')
  const { sets, unreadable, notes, faults } = readPlanes(positionals, options, io)
  for (const text of notes) note(io, text)
  const { set: name, format, 'single-cluster': singleCluster = false } = options
  const listed =
    format !== 'json' && name === undefined ? sets : [oneSet(sets, name, '--format json')].flatMap((set) => set ?? [])
  for (const set of listed) {
    const { release } = set.release
    if (listed.length > 1) io.stdout(`# ${nameOf(set)}\n\n`)
    const values = [...set.planes, ...set.referrers].map(({ value }) => value)
    io.stdout(checklistText(checklist(values, { release, singleCluster }), format))
    if (listed.length > 1) io.stdout('\n')
    noteRelease(`${listed.length > 1 ? `${nameOf(set)}: ` : ''}Listed for`, set.release, io)
  }
  if (listed.length === 0) io.stdout(checklistText(checklist([], { ...releaseWithoutFiles(options, io), singleCluster }), format))
  return statusAfter(unreadable, faults, io)
}
