/** `openchoreo-planes default`: prints the planes of a file with their defaults written out. */
import { stringify } from 'yaml'
import { defaultsOf, planeValidatorOf, type Release } from '../lines.ts'
import { formatIssue } from '../messages.ts'
import { planesIn } from '../resources.ts'
import { readManifests } from '../yaml/read.ts'
import { readFiles } from './files.ts'
import { EXIT, type Io } from './io.ts'
import { type Call, releaseFrom, UsageError } from './options.ts'

export function defaultCommand({ options, positionals }: Call<'default'>, io: Io): number {
  const release = releaseFrom(options.release)
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0) throw new UsageError('default needs one file, or - for standard input')
  const { files, faults } = readFiles([path], io)
  for (const fault of faults) io.stderr(`openchoreo-planes: ${fault}\n`)
  if (faults.length > 0) return EXIT.failure
  const { texts, mistakes } = filled(files[0]?.text ?? '', path, release)
  for (const mistake of mistakes) io.stderr(`${mistake}\n`)
  if (mistakes.length > 0) return EXIT.findings
  io.stdout(texts.join('---\n'))
  return EXIT.ok
}

function filled(text: string, path: string, release: Release): { texts: string[]; mistakes: string[] } {
  const mistakes: string[] = []
  const texts: string[] = []
  for (const document of readManifests(text).documents) {
    for (const { range, ...issue } of document.issues) mistakes.push(`${path}:${range.start.line}: ${formatIssue(issue)}`)
    const resources = planesIn(document.value)
    for (const { value, pointer } of resources) {
      const result = planeValidatorOf(release)(value)
      if (result.ok) continue
      for (const issue of result.issues) {
        const { line } = document.positionOf(pointer + issue.path).start
        mistakes.push(`${path}:${line}: ${formatIssue(issue)}`)
      }
    }
    if (mistakes.length > 0) continue
    const planes = new Map(resources.map(({ value }) => [value, defaultsOf(release)(value)]))
    texts.push(stringify(replaced(document.value, planes), { aliasDuplicateObjects: false, lineWidth: 0 }))
  }
  return { texts, mistakes }
}

/** A document with planes in place of those that they were made from. */
function replaced(value: unknown, planes: ReadonlyMap<unknown, unknown>): unknown {
  if (planes.has(value)) return planes.get(value)
  if (Array.isArray(value)) return value.map((item) => replaced(item, planes))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, planes)]))
}
