/** `openchoreo-planes default`: prints the planes of a file with their defaults written out. */
import { Document, Scalar, visit } from 'yaml'
import { inertYaml, isHostile } from '../base/inert.ts'
import { escapeKey } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { formatIssue } from '../contract/messages.ts'
import { defaultsOf, type Release } from '../releases/lines.ts'
import { optionsFor } from '../repository/context.ts'
import { asWritten, type DocumentsOptions, documentsOf } from '../repository/documents.ts'
import { rangeOfIssue } from '../repository/issue-range.ts'
import { issuesOf, type ResourceIssue } from '../repository/issues.ts'
import { readSets } from '../repository/read-sets.ts'
import type { ManifestDocument, Range, ReadIssue } from '../yaml/read/read.ts'
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
  const [file] = files
  const { texts, mistakes } = file
    ? filled(file.text, path, optionsFor(file.context), release.release)
    : { texts: [], mistakes: [] }
  for (const mistake of mistakes) note(io, mistake)
  if (mistakes.length > 0) return EXIT.findings
  io.stdout(texts.join('---\n'))
  noteRelease('Defaults of', release, io)
  return EXIT.ok
}

/** Whole manifests get their defaults; templates, patches, what is encrypted and what is not ours stay as they are. */
function filled(
  text: string,
  path: string,
  options: DocumentsOptions,
  release: Release,
): { texts: string[]; mistakes: string[] } {
  const mistakes: string[] = []
  const texts = documentsOf(text, options).map(({ document, role, resources }) => {
    const report = (issue: ReadIssue | ResourceIssue, { start }: Range): void => {
      mistakes.push(`${path}:${start.line}:${start.column}: ${formatIssue(issue)}`)
    }
    const manifests = resources.filter((resource) => resource.role === 'manifest')
    if (role === 'unreadable' || manifests.length > 0) for (const issue of document.issues) report(issue, issue.range)
    for (const resource of manifests)
      for (const issue of issuesOf(resource, release))
        report(issue, rangeOfIssue(document, resource.pointer + issue.path, issue.code))
    // A value does not have all that is in a text which cannot be read.
    if (document.issues.length > 0) return sourceOf(document, text)
    const planes = manifests.map(
      (resource) => [resource.pointer, asWritten(resource, defaultsOf(release)(resource.value))] as const,
    )
    return printed(replaced(document.value, new Map(planes)))
  })
  return { texts, mistakes }
}

/** The text of a document, without the line that separates it from the one before. */
function sourceOf({ range: { start, end } }: ManifestDocument, text: string): string {
  const source = text.slice(start.offset, end.offset).replace(/^---[ \t]*\r?\n?/, '')
  return inertYaml(source.endsWith('\n') ? source : `${source}\n`)
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

/** A value with planes in place of what is at their pointers. */
function replaced(value: unknown, planes: ReadonlyMap<string, unknown>, pointer = ''): unknown {
  if (planes.has(pointer)) return planes.get(pointer)
  if (Array.isArray(value)) return value.map((item, index) => replaced(item, planes, `${pointer}/${index}`))
  if (!isRecord(value)) return value
  const fields = Object.entries(value).map(([key, inner]) => [key, replaced(inner, planes, `${pointer}/${escapeKey(key)}`)])
  return Object.fromEntries(fields)
}
