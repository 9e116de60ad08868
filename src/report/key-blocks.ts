/** Finds private keys in a text, whatever is around them. */
import type { Extent } from '../yaml/read/syntax.ts'

/**
 * The private keys between two offsets: each up to its end. One without an end ends with the lines that can be of a key, so that the rest of a text with a
 * key that was cut off is still there.
 */
export function keyBlocksIn(text: string, start: number, end: number): Extent[] {
  const section = text.slice(start, end)
  const markers = [...section.matchAll(MARKER)]
  return markers.flatMap((marker, at): Extent[] => {
    if (marker[1] === 'END') return []
    const next = markers[at + 1]
    const own = next?.[1] === 'END' ? next.index + next[0].length : lastLine(section, marker.index, next?.index ?? section.length)
    return [[start + marker.index, start + own]]
  })
}

const MARKER = /-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY-----/g

/** Where the last line of a key ends that begins at an offset. */
function lastLine(text: string, start: number, limit: number): number {
  let end = endOfLine(text, start)
  while (end < limit) {
    const next = endOfLine(text, end + 1)
    if (!canBeOfKey(text.slice(end + 1, next))) break
    end = next
  }
  return Math.min(end, limit)
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline === -1 ? text.length : newline
}

/** Base64, also in a comment, a list or quotes; or a header of an encrypted key. */
function canBeOfKey(line: string): boolean {
  return HEADER.test(line) || /^[A-Za-z0-9+/=]*$/.test(line.replace(/[\s#>|"',\\-]/g, ''))
}

const HEADER = /(?:Proc-Type|DEK-Info):/
