/** Many JSON values that have much in common, as one: every part is written once. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Parts that refer to others by number; the last one is the root. */
export function pooled(root: unknown): string {
  const numbers = new Map<string, number>()
  const parts: string[] = []
  function put(value: unknown): number {
    const text = JSON.stringify(
      Array.isArray(value)
        ? value.map(put)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, put(inner)]))
          : { '': value },
    )
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, parts.length)
    return parts.push(text) - 1
  }
  put(root)
  return `[${parts.join(',')}]`
}

/** The value that was pooled. Equal parts are one object. */
export function unpooled(text: string): Json {
  const made: Json[] = []
  // Made by `pooled`: parts have the numbers of parts before them.
  for (const part of JSON.parse(text) as (readonly number[] | Readonly<Record<string, number>> | { '': Json })[]) {
    if (Array.isArray(part)) made.push(part.map((number) => made[number] ?? null))
    else if ('' in part) made.push(part[''])
    else made.push(Object.fromEntries(Object.entries(part).map(([key, number]) => [key, made[number] ?? null])))
  }
  return made.at(-1) ?? null
}
