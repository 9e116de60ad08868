/** JSON as Biome formats it, so that a written schema needs no change. */

/** The text of a schema file. */
export function printJson(value: unknown): string {
  return `${printed(value, '')}\n`
}

/** Lists of plain values take one line where they fit into it. */
const WIDTH = 130

function printed(value: unknown, indent: string, before = 0): string {
  if (typeof value !== 'object' || value === null) return scalar(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item) => printed(item, inner))
    const line = `[${items.join(', ')}]`
    const isPlain = value.every((item) => typeof item !== 'object' || item === null)
    if (isPlain && before + line.length <= WIDTH) return line
    return `[\n${items.map((item) => inner + item).join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  if (entries.length === 0) return '{}'
  return `{\n${entries.map(([key, item]) => entry(key, item, inner)).join(',\n')}\n${indent}}`
}

function entry(key: string, item: unknown, indent: string): string {
  const start = `${indent}${JSON.stringify(key)}: `
  return start + printed(item, indent, start.length + 1)
}

/** The largest 64-bit integer, which a number cannot represent, is written out. */
function scalar(value: unknown): string {
  return value === 2 ** 63 ? '9223372036854775807' : value === -(2 ** 63) ? '-9223372036854775808' : JSON.stringify(value)
}
