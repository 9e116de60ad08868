/** Parts that have become the same: one file may do for both. */
import type { Line, Schema } from '../generate/read.ts'
import { shapeOf } from './node.ts'
import { projected } from './project.ts'

/** Titles of changed files about which the CRDs say the same, and did not before; each entry names two or more. */
export function twinsAmong(base: Line, written: Line, schemas: ReadonlyMap<string, Schema>): string[] {
  const isWhole = (title: string): boolean => written.kinds.some((kind) => [kind, `${kind}Spec`, `${kind}Status`].includes(title))
  const groups = new Map<string, string[]>()
  for (const [title, schema] of schemas) {
    const shape = shapeOf(projected(written, schema))
    if (!isWhole(title)) groups.set(shape, [...(groups.get(shape) ?? []), title])
  }
  return [...groups.values()]
    .filter((titles) => new Set(titles.map((title) => formerShape(base, title))).size > 1)
    .map((titles) => titles.join(', '))
}

/** The shape of a title in the line before; itself where that line does not have it. */
function formerShape(line: Line, title: string): string {
  const schema = schemaNamed(line, title)
  return schema ? shapeOf(projected(line, schema)) : title
}

/** The schema that a title has in a line, if any. */
export function schemaNamed(line: Line, title: string): Schema | undefined {
  try {
    return line.schema(`${title}.json`)
  } catch {
    return undefined
  }
}
