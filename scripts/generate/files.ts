/** Generated files: their texts, and how they are compared and written. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Texts by their path from the project's root, with forward slashes. */
export type Files = ReadonlyMap<string, string>

export const HEADER = '// Generated from schemas/ by `npm run generate`. Do not edit.\n'

/** For a file that is also generated from facts/. */
export const HEADER_WITH_FACTS = '// Generated from schemas/ and facts/ by `npm run generate`. Do not edit.\n'

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The paths whose file is absent or has another text. */
export function staleIn(project: string, files: Files): string[] {
  const isFresh = (path: string, text: string): boolean =>
    existsSync(join(project, path)) && readFileSync(join(project, path), 'utf8') === text
  return [...files].filter(([path, text]) => !isFresh(path, text)).map(([path]) => path)
}

/** Writes the files that are stale, and returns how many there were. */
export function write(project: string, files: Files): number {
  const stale = staleIn(project, files)
  for (const path of stale) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), files.get(path) ?? '')
  }
  return stale.length
}

/** Files in generated/, which contains only generated files, that are no longer generated. */
export function leftIn(project: string, isGenerated: (path: string) => boolean): string[] {
  const folder = join(project, 'generated')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !isGenerated(path))
}

export function remove(project: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(project, path))
}
