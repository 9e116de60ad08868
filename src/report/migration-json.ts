/** A migration as JSON: everything that `migrate` tells, by file. */

import { printableJson } from '../base/inert.ts'
import type { MigratedFiles, SkippedPart } from '../migrate/files.ts'
import type { Release } from '../releases/lines.ts'
import type { ReadIssue } from '../yaml/read/read.ts'

/** `ok` says whether the files can be written. Each key of it is a promise. */
export function migrationJson({ files, refused, ignored }: MigratedFiles, to: Release, ok: boolean): string {
  const listed = files.map(({ path, text, after, unreadable, skipped, planes, others }) => ({
    path,
    changed: text !== after,
    unreadable: unreadable.map(placed),
    skipped: skipped.map(placed),
    planes: planes.map(({ document, pointer, migration, notEditable }) => ({
      pointer,
      line: document.positionOf(pointer).start.line,
      ...migration,
      ...(notEditable !== undefined && { stuck: notEditable }),
    })),
    others: others.map(({ document, pointer, resource, changes, references }) => ({
      pointer,
      line: document.positionOf(pointer).start.line,
      kind: resource['kind'],
      changes,
      references: references.map((reference) => ({
        ...reference,
        line: document.positionOf(pointer + reference.path).start.line,
      })),
    })),
  }))
  return printableJson({ to, ok, refused, ignored, files: listed })
}

function placed({ code, field, message, range }: ReadIssue | SkippedPart): object {
  return { code, field, message, line: range.start.line, column: range.start.column }
}
