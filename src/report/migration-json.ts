/** A migration as JSON: everything that `migrate` tells, by file. */

import { printableJson } from '../inert.ts'
import type { Release } from '../lines.ts'
import type { MigratedFiles } from '../migrate/files.ts'
import type { ReadIssue } from '../yaml/read.ts'

/** `ok` says whether the files can be written. Each key of it is a promise. */
export function migrationJson({ files, refused }: MigratedFiles, to: Release, ok: boolean): string {
  const listed = files.map(({ path, text, after, unreadable, passedOver, planes }) => ({
    path,
    changed: text !== after,
    unreadable: unreadable.map(placed),
    passedOver: passedOver.map(placed),
    planes: planes.map(({ document, pointer, migration, stuck }) => ({
      pointer,
      line: document.positionOf(pointer).start.line,
      ...migration,
      ...(stuck !== undefined && { stuck }),
    })),
  }))
  return printableJson({ to, ok, refused, files: listed })
}

function placed({ code, field, message, range }: ReadIssue): object {
  return { code, field, message, line: range.start.line, column: range.start.column }
}
