/** Where in a kind a schema is being written. */
import type { Line } from '../generate/read.ts'
import type { Known } from './catalog.ts'
import type { Part } from './draft.ts'

export interface Place {
  readonly kind: string
  readonly scope: string
  /** The line that the release is compared with. */
  readonly line: Line
  readonly catalog: readonly Known[]
  /** New parts by what the CRD says about them: equal ones share a file. */
  readonly made: Map<string, Part>
  /** Dotted path of the field. */
  readonly path: string
  /** Title of the part around the field. */
  readonly owner: string
  /** The title that a part of the former kind gets; the same title where the kind is not renamed. */
  readonly retitle: (title: string) => string
}
