/** Finds and reads the files that a command was given. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LintFile } from '../lint/lint.ts'
import type { Io } from './io.ts'

/** What was found: texts, and what could not be read, in words. */
export interface Found {
  readonly files: readonly LintFile[]
  readonly faults: readonly string[]
}

/** Reads files, and the YAML and JSON files of directories; `-` is standard input. */
export function readFiles(paths: readonly string[], io: Io): Found {
  const files: LintFile[] = []
  const faults: string[] = []
  const seen = new Set<string>()
  const attempt = (path: string, read: () => string): void => {
    try {
      // The same file twice, also by a link, is one file: whoever writes it would write it twice.
      const real = path === STDIN ? STDIN : realpathSync(resolve(io.cwd, path))
      if (seen.has(real)) return
      seen.add(real)
      files.push({ path, text: read() })
    } catch (error) {
      faults.push(`${path}: ${reasonOf(error)}`)
    }
  }
  for (const path of paths) {
    if (path === '-') attempt(STDIN, io.stdin)
    else
      for (const file of expand(path, io, faults)) {
        attempt(file, () => readFileSync(resolve(io.cwd, file), 'utf8'))
      }
  }
  return { files, faults }
}

/** What standard input is called. */
export const STDIN = '<stdin>'

/** A file is itself; a directory is its manifests, in the order of their names. */
function expand(path: string, io: Io, faults: string[]): string[] {
  try {
    const full = resolve(io.cwd, path)
    if (!statSync(full).isDirectory()) return [path]
    return readdirSync(full, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const inner = join(path, entry.name)
        if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === '.git' ? [] : expand(inner, io, faults)
        return /\.(ya?ml|json)$/i.test(entry.name) ? [inner] : []
      })
  } catch (error) {
    faults.push(`${path}: ${reasonOf(error)}`)
    return []
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a directory',
  ELOOP: 'its symbolic links lead in a circle',
}

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}
