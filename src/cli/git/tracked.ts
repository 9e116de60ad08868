/** What git tracks, read from its index without a process: https://git-scm.com/docs/index-format. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isManifestName } from '../manifest-name.ts'

export interface Tracked {
  /** Whether a path is a file or link that is tracked. */
  readonly hasFile: (path: string) => boolean
  /** Whether a path is a folder with such a file in it, or a submodule. */
  readonly hasFolder: (path: string) => boolean
}

/** Bytes of a hash in the index: 20 for SHA-1, 32 for SHA-256. */
export type HashLength = 20 | 32

/**
 * Reads what is tracked of manifests, links and submodules, by paths from the top folder.
 *
 * Where the index is split, files that were removed from it since count as tracked until git writes it anew. An index that cannot be read has nothing:
 * then the patterns alone decide.
 */
export function readTracked(gitDirectory: string, hashLength: HashLength): Tracked {
  const files = new Set<string>()
  const folders = new Set<string>()
  const addFolder = (path: string): void => {
    for (let at = path; at !== '' && !folders.has(at); at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))) folders.add(at)
  }
  const add = (path: string, kind: number): void => {
    if (kind === SUBMODULE) addFolder(path)
    else if (kind === LINK || isManifestName(path)) {
      files.add(path)
      addFolder(path.slice(0, Math.max(path.lastIndexOf('/'), 0)))
    }
  }
  try {
    const bytes = readFileSync(join(gitDirectory, 'index'))
    const end = eachEntry(bytes, hashLength, add)
    const base = baseOf(bytes, end, hashLength)
    if (base !== undefined) eachEntry(readFileSync(join(gitDirectory, `sharedindex.${base}`)), hashLength, add)
  } catch {
    // There is none before the first `git add`.
  }
  return { hasFile: (path) => files.has(path), hasFolder: (path) => folders.has(path) }
}

const FILE = 0o10
const LINK = 0o12
const SUBMODULE = 0o16

/** Takes each entry. Returns where the entries end. */
function eachEntry(bytes: Buffer, hashLength: HashLength, add: (path: string, kind: number) => void): number {
  const version = bytes.readUInt32BE(4)
  if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) return bytes.length
  let at = 12
  let previous = Buffer.alloc(0)
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const flags = bytes.readUInt16BE(at + STAT + hashLength)
    const isExtended = version >= 3 && (flags & 0x4000) !== 0
    const kind = bytes.readUInt16BE(at + 26) >> 12
    let start = at + STAT + hashLength + (isExtended ? 4 : 2)
    if (version < 4) {
      const length = flags & 0xfff
      const end = length < 0xfff ? start + length : bytes.indexOf(0, start)
      // Most files have no name of a manifest, and need not be made a string to know it.
      if (kind !== FILE || LAST_LETTERS.has(bytes[end - 1] ?? 0)) add(bytes.toString('utf8', start, end), kind)
      // Entries are filled with NULs up to a multiple of 8, at least one.
      at += (end - at + 8) & ~7
      continue
    }
    // What an entry shares with the one before it is left out.
    const removed = varint(bytes, start)
    start = removed.end
    const end = bytes.indexOf(0, start)
    previous = Buffer.concat([previous.subarray(0, previous.length - removed.value), bytes.subarray(start, end)])
    add(previous.toString('utf8'), kind)
    at = end + 1
  }
  return at
}

/** Of `.yaml`, `.yml` and `.json`. */
const LAST_LETTERS: ReadonlySet<number> = new Set(Buffer.from('lnLN'))

/** Times, device, inode, mode, owner, group and size. */
const STAT = 40

function varint(bytes: Buffer, start: number): { value: number; end: number } {
  let at = start
  let byte = bytes.readUInt8(at++)
  let value = byte & 0x7f
  while ((byte & 0x80) !== 0) {
    byte = bytes.readUInt8(at++)
    value = (value + 1) * 128 + (byte & 0x7f)
  }
  return { value, end: at }
}

/** The hash of the file that has most entries of a split index. */
function baseOf(bytes: Buffer, end: number, hashLength: HashLength): string | undefined {
  for (let at = end; at + 8 <= bytes.length - hashLength; at += 8 + bytes.readUInt32BE(at + 4))
    if (bytes.toString('latin1', at, at + 4) === 'link') return bytes.toString('hex', at + 8, at + 8 + hashLength)
  return undefined
}
