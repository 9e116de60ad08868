/** `generated/misplaced-fields.ts`: fields that people write where a line does not have them, and what is meant. */
import { factsAbout, inRelease, ofLine, type Span } from './facts.ts'
import { lines } from './read.ts'

interface Entry {
  readonly parent: string
  readonly field: string
  readonly belongsIn?: string
  readonly replacedBy?: string
}

export function misplacedFieldsModule(): string {
  const rows = factsAbout<Entry>('misplaced-fields').map((entry) => `  ${JSON.stringify(rowOf(entry))},\n`)
  return [
    "import type { Line } from './releases.ts'\n",
    '/** A field that people write where a line does not have it. */',
    'export interface MisplacedField {',
    '  /** Where it is written. */',
    '  readonly pointer: string',
    '  /** The path of the field that is meant. */',
    '  readonly belongsIn?: string',
    '  /** What has replaced it, in another form. */',
    '  readonly replacedBy?: string',
    '  readonly since?: Line',
    '  readonly until?: Line',
    '}\n',
    '/** Every one that is known. */',
    `export const misplacedFields: readonly MisplacedField[] = [\n${rows.join('')}]\n`,
  ].join('\n')
}

function rowOf(entry: Entry & Span): object {
  const { parent, field, belongsIn, replacedBy } = entry
  const own = lines.filter(({ name }) => ofLine(name, (release) => inRelease([entry], release).length > 0, field))
  const [first, last] = [own[0], own.at(-1)]
  return {
    pointer: `/${parent.replaceAll('.', '/')}/${field}`,
    ...{ belongsIn, replacedBy },
    ...(first && first !== lines[0] && { since: first.name }),
    ...(last && last !== lines.at(-1) && { until: last.name }),
  }
}
