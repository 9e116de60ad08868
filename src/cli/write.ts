/** Writes files so that all of them are written or none is. */
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

export interface Written {
  /** The full path. */
  readonly path: string
  readonly text: string
  /** What the text was made from: nothing is written where the file says something else by now. */
  readonly before?: string
}

/**
 * Writes texts to files. Each is written beside its place first and then moved there, so nobody ever reads half of one; when one cannot be
 * written, those that were moved already get back what they had.
 *
 * @throws Error of the file system, with everything as it was.
 */
export function writeAll(files: readonly Written[]): void {
  const staged: Staged[] = []
  const moved: Staged[] = []
  try {
    for (const file of files) staged.push(stage(file))
    for (const one of staged) {
      renameSync(one.temporary, one.path)
      moved.push(one)
    }
  } catch (error) {
    for (const one of moved) restore(one)
    throw error
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true })
  }
}

interface Staged {
  readonly path: string
  readonly temporary: string
  /** What was there. */
  readonly before: Buffer | undefined
}

function stage({ path, text, before: expected }: Written): Staged {
  mkdirSync(dirname(path), { recursive: true })
  const before = readIfThere(path)
  if (expected !== undefined && !before?.equals(Buffer.from(expected))) throw new Error(`${path}: ${reasonToLeave(before)}`)
  // A link stays a link: what it leads to is replaced.
  const target = before === undefined ? path : realpathSync(path)
  if (before !== undefined) accessSync(target, constants.W_OK)
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const staged = { path: target, temporary, before }
  try {
    writeFileSync(temporary, text, { flush: true })
    if (before !== undefined) chmodSync(temporary, statSync(target).mode)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  return staged
}

function reasonToLeave(before: Buffer | undefined): string {
  if (before?.[0] === 0xff || before?.[0] === 0xfe) return 'it is UTF-16; save it as UTF-8 first'
  return 'it has changed since it was read; try again'
}

function restore({ path, before }: Staged): void {
  if (before === undefined) rmSync(path, { force: true })
  else writeFileSync(path, before)
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
