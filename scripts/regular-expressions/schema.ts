/** The regular expressions in JSON Schemas. */
import type { Pattern } from './constant.ts'
import type { Source } from './source.ts'

export function patternsInSchema({ text }: Source): Pattern[] {
  const sources = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'pattern' && typeof inner === 'string') sources.add(inner)
      if (key === 'patternProperties' && typeof inner === 'object' && inner !== null)
        for (const source of Object.keys(inner)) sources.add(source)
      visit(inner)
    }
  }
  visit(JSON.parse(text))
  // As validators of JSON Schema compile them.
  return [...sources].map((source) => ({ source, flags: 'u' }))
}
