/** Finds what is wrong with the regular expressions of some files. */
import { faultOf } from './analyze.ts'
import type { Pattern } from './constant.ts'
import type { Exception } from './exceptions.ts'
import { patternsInSchema } from './schema.ts'
import type { Source } from './source.ts'
import { type Found, patternsInCode } from './typescript.ts'

export interface Verdict {
  /** How many different patterns there are. */
  readonly patterns: number
  /** Sentences: patterns that take more than linear time or are made from input, and exceptions that are not needed. */
  readonly faults: readonly string[]
}

export async function checkPatterns(sources: readonly Source[], exceptions: readonly Exception[]): Promise<Verdict> {
  const found = sources.flatMap(patternsIn)
  const faults = found.filter(({ pattern }) => !pattern).map(({ at }) => `${at}: a regular expression is made from input`)
  const patterns = distinct(found)
  const needed = new Set<string>()
  for (const [literal, { pattern, at }] of patterns) {
    const fault = await faultOf(pattern)
    if (fault === undefined) continue
    needed.add(literal)
    if (!exceptions.some((exception) => exception.pattern === literal)) faults.push(`${at}: ${literal} ${fault}`)
  }
  const unneeded = exceptions.filter(({ pattern }) => !needed.has(pattern))
  faults.push(...unneeded.map(({ pattern }) => `the exception for ${pattern} is no longer needed; remove it`))
  return { patterns: patterns.size, faults }
}

/** Each pattern of some files once. */
export function patternsOf(sources: readonly Source[]): Pattern[] {
  return [...distinct(sources.flatMap(patternsIn)).values()].map(({ pattern }) => pattern)
}

function patternsIn(source: Source): Found[] {
  if (!source.path.endsWith('.json')) return patternsInCode(source)
  return patternsInSchema(source).map((pattern) => ({ at: source.path, pattern }))
}

/** Patterns by their literals, each with the first place where it is. */
function distinct(found: readonly Found[]): Map<string, { readonly pattern: Pattern; readonly at: string }> {
  const first = new Map<string, { readonly pattern: Pattern; readonly at: string }>()
  for (const { pattern, at } of found) {
    if (!pattern) continue
    const literal = `/${pattern.source}/${pattern.flags}`
    if (!first.has(literal)) first.set(literal, { pattern, at })
  }
  return first
}
