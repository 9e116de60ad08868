/** `generated/documented.ts`: required fields that the API server does not require, from `x-required-by-documents` in schemas/. */
import { propertiesOf, resolve } from './model.ts'
import { type Line, lines, releases, type Schema } from './read.ts'
import { runsOf } from './runs.ts'

interface Row {
  readonly pointer: string
  readonly kinds: string[]
  readonly since?: string
  readonly until?: string
}

export function documentedModule(): string {
  const rows = new Map<string, Row>()
  for (const { kind } of releases.kinds) {
    for (const span of spansOf(kind)) {
      const text = JSON.stringify(span)
      const row = rows.get(text) ?? { ...span, kinds: [] }
      rows.set(text, row)
      row.kinds.push(kind)
    }
  }
  return [
    "import type { Kind } from './kinds.ts'",
    "import type { Line } from './releases.ts'\n",
    INTERFACE,
    '/** Every field that only the documents require. */',
    `export const documentedFields: readonly DocumentedField[] = [\n${[...rows.values()].map((row) => `  ${JSON.stringify(row)},\n`).join('')}]\n`,
  ].join('\n')
}

const INTERFACE = `/** A field that the documents require and the API server does not. */
export interface DocumentedField {
  /** JSON Pointer within the resource. */
  readonly pointer: string
  /** The kinds that have it, and the contract lines; absent where they are those of each kind. */
  readonly kinds: readonly Kind[]
  readonly since?: Line
  readonly until?: Line
}
`

/** The fields of a kind, with the lines in which only the documents require them. */
function spansOf(kind: string): Omit<Row, 'kinds'>[] {
  const own = lines.filter(({ kinds }) => kinds.includes(kind))
  const found = own.map((line) => new Set(pointersIn(line, line.schema(`${kind}.json`), '')))
  const pointers = new Set(found.flatMap((pointers) => [...pointers]))
  return [...pointers].flatMap((pointer) => {
    const having = found.flatMap((pointers, at) => (pointers.has(pointer) ? [at] : []))
    return runsOf(having).map(([first, last]) => {
      const [since, until] = [own[first]?.name, own[last]?.name]
      return {
        pointer,
        ...(first > 0 && since !== undefined && { since }),
        ...(last < own.length - 1 && until !== undefined && { until }),
      }
    })
  })
}

function pointersIn(line: Line, given: Schema, path: string): string[] {
  const { schema } = resolve(line, given)
  const names = (schema['x-required-by-documents'] ?? []) as readonly string[]
  const deeper = propertiesOf(schema).flatMap(([name, field]) =>
    // The API server writes the status, and metadata is the same for all kinds.
    path === '' && name !== 'spec' ? [] : pointersIn(line, field, `${path}/${name}`),
  )
  return [...names.map((name) => `${path}/${name}`), ...deeper]
}
