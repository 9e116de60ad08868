/** Every recorded create that an API server accepted, from each of its lines to each later one. */
import { isRecord } from '../../src/base/record.ts'
import { contractLines, type Line } from '../../src/releases/lines.ts'
import { caseFiles } from '../conformance/cases.ts'

export interface Attempt {
  readonly name: string
  readonly manifest: unknown
  readonly from: Line
  readonly to: Line
}

export const attempts: readonly Attempt[] = caseFiles().flatMap((file) =>
  file.cases
    .filter(({ op, accepted }) => op === 'create' && accepted)
    .flatMap(({ id, manifest }) => {
      // A manifest of another kind was judged by the line that was asked: the kind may be another one in the others.
      const lines = isOfKind(manifest, file.kind) ? file.lines : [file.line]
      return contractLines
        .filter((line) => lines.includes(line))
        .flatMap((from): Attempt[] =>
          later(from).map((to) => ({ name: `${file.name} ${id} from ${from} to ${to}`, manifest, from, to })),
        )
    }),
)

function later(line: Line): readonly Line[] {
  return contractLines.slice(contractLines.indexOf(line) + 1)
}

function isOfKind(manifest: unknown, kind: string): boolean {
  return isRecord(manifest) && manifest['kind'] === kind
}
