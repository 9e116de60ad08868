/** `openchoreo-planes checklist`: what must exist before manifests work. */
import { checklistText } from '../report/checklist.ts'
import { checklist } from '../topology/checklist.ts'
import type { Io } from './io.ts'
import { readPlanes, statusAfter } from './manifests.ts'
import { type Call, releaseFrom, UsageError } from './options.ts'

export function checklistCommand({ options, positionals }: Call<'checklist'>, io: Io): number {
  const release = releaseFrom(options.release)
  if (positionals.length === 0) throw new UsageError('checklist needs files or directories, or - for standard input')
  const { values: resources, unreadable, faults } = readPlanes(positionals, io)
  io.stdout(checklistText(checklist(resources, { release }), options.format))
  return statusAfter(unreadable, faults, io)
}
