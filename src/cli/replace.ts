/** Replaces one file, in steps: it is checked, its new text is staged, and moved to its place. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { codeOf } from './error-code.ts'

export interface Written {
  /** The full path. */
  readonly path: string
  /** The path in messages. */
  readonly shown: string
  readonly text: string
  /** What the text was made from, `null` where there was no file: nothing is written where there is something else by now. */
  readonly before?: string | null
}

/** A file that may be written. */
export interface Target {
  readonly shown: string
  readonly text: string
  /** Where it is, whatever links lead to it. */
  readonly path: string
  /** What is there now. */
  readonly old: { readonly bytes: Buffer; readonly stats: Stats } | undefined
}

/** A file whose new text is on the disk, under a temporary name. */
export interface Staged extends Target {
  readonly temporary: string
}

/** Whether a file may be written, and is what its new text was made from. */
export function check({ path, shown, text, before }: Written): Target {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) {
    if (typeof before === 'string') throw new Error(DELETED)
    if (lstatSync(path, { throwIfNoEntry: false })) throw new Error('it is a symbolic link to a file that does not exist')
    return { shown, text, path, old: undefined }
  }
  if (!stats.isFile()) throw new Error(stats.isDirectory() ? 'it is a directory' : 'it is not a regular file')
  const real = realpathSync(path)
  accessSync(real, constants.W_OK)
  const bytes = readFileSync(real)
  if (before === null) throw new Error(CREATED)
  if (before !== undefined && !bytes.equals(Buffer.from(before))) throw new Error(isUtf16(bytes) ? UTF_16 : CHANGED)
  return { shown, text, path: real, old: { bytes, stats } }
}

/** Writes the new text of a file to a temporary one, on the disk itself. */
export function stage(target: Target, temporary: string): Staged {
  put(temporary, target.text, target.old?.stats)
  return { ...target, temporary }
}

/** Moves a staged file to its place, where nothing has happened to it since it was checked. */
export function move({ path, temporary, old }: Staged): void {
  const now = readIfThere(path)
  if (now === undefined && old !== undefined) throw new Error(DELETED)
  if (now !== undefined && old === undefined) throw new Error(CREATED)
  if (old !== undefined && !now?.equals(old.bytes)) throw new Error(CHANGED)
  renameSync(temporary, path)
}

/** Gives a file that was moved what it had before. */
export function restore({ path, temporary, old }: Staged): void {
  if (old === undefined) rmSync(path, { force: true })
  else {
    put(temporary, old.bytes, old.stats)
    utimesSync(temporary, old.stats.atime, old.stats.mtime)
    renameSync(temporary, path)
  }
}

const CHANGED = 'it has changed since it was read; try again'
const CREATED = 'it has been created in the meantime; try again'
const DELETED = 'it has been deleted since it was read'
const UTF_16 = 'it is UTF-16; save it as UTF-8 first'

const isUtf16 = (bytes: Buffer): boolean => bytes[0] === 0xff || bytes[0] === 0xfe

function put(path: string, content: string | Buffer, like: Stats | undefined): void {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, content)
    if (like !== undefined) {
      own(file, like)
      fchmodSync(file, like.mode & 0o7777)
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Only root may give a file away; others may give it to a group of theirs. */
function own(file: number, { uid, gid }: Stats): void {
  const now = fstatSync(file)
  if (now.uid === uid && now.gid === gid) return
  for (const owner of [uid, now.uid])
    try {
      fchownSync(file, owner, gid)
      return
    } catch {}
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
