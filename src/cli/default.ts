/** `openchoreo-planes default`: prints the planes of a file with their defaults written out. */
import { Document, Scalar, visit } from 'yaml'
import { inertYaml, isHostile } from '../base/inert.ts'
import { formatIssue } from '../contract/messages.ts'
import { defaultsOf, planeValidatorOf, type Release } from '../releases/lines.ts'
import { rangeOfIssue } from '../repository/issue-range.ts'
import { readSets } from '../repository/read-sets.ts'
import { planesIn } from '../repository/resources.ts'
import { readManifests } from '../yaml/read/read.ts'
import { printUnreadable, readFiles } from './files.ts'
import { EXIT, type Io, note } from './io.ts'
import { noteRelease } from './manifests.ts'
import { type Call, UsageError } from './options.ts'
import { openRepository, releaseWithoutFiles } from './repository.ts'

export function defaultCommand({ options, positionals }: Call<'default'>, io: Io): number {
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0) throw new UsageError('default needs one file, or - for standard input')
  const found = readFiles(openRepository([path], options, io), io)
  const { files, faults } = found
  printUnreadable(found, io)
  if (faults.length > 0) return EXIT.failure
  const release = readSets(files).sets[0]?.release ?? releaseWithoutFiles(options, io)
  const { texts, mistakes } = filled(files[0]?.text ?? '', path, release.release)
  for (const mistake of mistakes) note(io, mistake)
  if (mistakes.length > 0) return EXIT.findings
  io.stdout(texts.join('---\n'))
  noteRelease('Defaults of', release, io)
  return EXIT.ok
}

function filled(text: string, path: string, release: Release): { texts: string[]; mistakes: string[] } {
  const mistakes: string[] = []
  const texts: string[] = []
  for (const document of readManifests(text).documents) {
    for (const { range, ...issue } of document.issues)
      mistakes.push(`${path}:${range.start.line}:${range.start.column}: ${formatIssue(issue)}`)
    const resources = planesIn(document.value)
    for (const { value, pointer } of resources) {
      const result = planeValidatorOf(release)(value)
      if (result.ok) continue
      for (const issue of result.issues) {
        const { line, column } = rangeOfIssue(document, pointer + issue.path, issue.code).start
        mistakes.push(`${path}:${line}:${column}: ${formatIssue(issue)}`)
      }
    }
    if (mistakes.length > 0) continue
    const planes = new Map(resources.map(({ value }) => [value, defaultsOf(release)(value)]))
    texts.push(printed(replaced(document.value, planes)))
  }
  return { texts, mistakes }
}

/** As YAML. What is not inert in a string is escaped, for which the string needs double quotes. */
function printed(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && isHostile(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return inertYaml(document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY }))
}

/** A document with planes in place of those that they were made from. */
function replaced(value: unknown, planes: ReadonlyMap<unknown, unknown>): unknown {
  if (planes.has(value)) return planes.get(value)
  if (Array.isArray(value)) return value.map((item) => replaced(item, planes))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, planes)]))
}
