/** A migration as JSON: everything that `migrate` reports, by file. */

import { printableJson } from '../base/inert.ts'
import type { MigratedFiles, SkippedPart } from '../migrate/files.ts'
import type { Release } from '../releases/lines.ts'
import type { ReadIssue } from '../yaml/read/read.ts'
import { withoutSecrets } from './removed-comments.ts'

/** `ok` says whether all planes can be migrated and the files written. Each key of it is a promise. */
export function migrationJson({ files, refused }: MigratedFiles, to: Release, ok: boolean): string {
  const listed = files.map(({ path, text, after, unreadable, skipped, planes, removedComments }) => ({
    path,
    changed: text !== after,
    unreadable: unreadable.map(placed),
    skipped: skipped.map(placed),
    removedComments: withoutSecrets(text, removedComments),
    planes: planes.map(({ document, pointer, migration, notEditable }) => ({
      pointer,
      line: document.positionOf(pointer).start.line,
      ...migration,
      ...(notEditable !== undefined && { stuck: notEditable }),
    })),
  }))
  return printableJson({ to, ok, refused, files: listed })
}

function placed({ code, field, message, range }: ReadIssue | SkippedPart): object {
  return { code, field, message, line: range.start.line, column: range.start.column }
}
