/** The default tables of a line, from `default` and `x-default-from` in its schemas. */
import { textOf } from './lower.ts'
import { nullableOf, propertiesOf, refOf } from './model.ts'
import type { Line, Schema } from './read.ts'

interface Table {
  readonly [field: string]:
    | { readonly value: unknown }
    | { readonly from: string; readonly rule?: Schema }
    | { readonly within: Table }
}

/** `defaults.ts` of a line: a table for each kind, and the type of its static part. */
export function defaultsModule(line: Line): string {
  const tables = line.kinds.map((kind) => ({ kind, table: tableOf(line, line.schema(`${kind}.json`)) }))
  const values = tables.map(({ kind, table }) => `  ${kind}: ${printed(table)},\n`)
  const types = tables.map(({ kind, table }) => `  ${kind}: ${printedStatic(table) ?? '{}'}\n`)
  return [
    "import type { Defaults } from '../../src/contract/defaults.ts'\n",
    '/** What withDefaults writes, by kind. */',
    `export const defaults: Readonly<Record<string, Defaults>> = {\n${values.join('')}}\n`,
    '/** The fields with a static default, by kind. */',
    `export interface StaticDefaults {\n${types.join('')}}\n`,
  ].join('\n')
}

function tableOf(line: Line, schema: Schema): Table {
  const entries = propertiesOf(schema).flatMap(([name, property]): [string, Table[string]][] => {
    if (property.default !== undefined) return [[name, { value: property.default }]]
    const from = property['x-default-from'] as string | undefined
    const file = refOf(property)
    if (from !== undefined) return [[name, { from, ...(file && { rule: line.schema(file) }) }]]
    const target = refOf(nullableOf(property) ?? property)
    const inner = target === undefined || name === 'status' || name === 'metadata' ? {} : tableOf(line, line.schema(target))
    return Object.keys(inner).length > 0 ? [[name, { within: inner }]] : []
  })
  return Object.fromEntries(entries)
}

function printed(table: Table): string {
  const entries = Object.entries(table).map(([name, rule]) => {
    if ('within' in rule) return `${name}: { within: ${printed(rule.within)} }`
    if ('value' in rule) return `${name}: { value: ${JSON.stringify(rule.value)} }`
    const { pattern, maxLength } = rule.rule ? textOf(rule.rule) : {}
    const limits = [pattern && `pattern: ${new RegExp(pattern)}`, maxLength && `maxLength: ${maxLength}`].filter(Boolean)
    return `${name}: { ${[`from: ${JSON.stringify(rule.from)}`, ...limits].join(', ')} }`
  })
  return `{ ${entries.join(', ')} }`
}

/** The static part as a type, or nothing where there is none. */
function printedStatic(table: Table): string | undefined {
  const entries = Object.entries(table).flatMap(([name, rule]) => {
    if ('value' in rule) return [`${name}: true`]
    const inner = 'within' in rule ? printedStatic(rule.within) : undefined
    return inner === undefined ? [] : [`${name}: ${inner}`]
  })
  return entries.length > 0 ? `{ ${entries.join('; ')} }` : undefined
}
