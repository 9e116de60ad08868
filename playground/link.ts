/** The state of the page as the fragment of a link: compressed, and never sent to a server. */
import { defaultRelease, isRelease, type Release } from '../src/releases/lines.ts'

export interface Shared {
  readonly text: string
  /** Undefined: it is detected. */
  readonly release: Release | undefined
  /** The release to move to. */
  readonly to: Release
}

/** In characters: a link is no place for more, and a small one must not unpack into a large text. */
export const LONGEST_SHARED = 500_000

/** Undefined for what is too long for a link. */
export async function fragmentOf({ text, release, to }: Shared): Promise<string | undefined> {
  if (text.length > LONGEST_SHARED) return undefined
  const packed = await through(
    new TextEncoder().encode(JSON.stringify({ text, release, to })),
    new CompressionStream('deflate-raw'),
  )
  let binary = ''
  for (const byte of packed) binary += String.fromCharCode(byte)
  return `#${btoa(binary)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '')}`
}

/** Undefined for what this page never made. */
export async function sharedFrom(fragment: string): Promise<Shared | undefined> {
  try {
    const binary = atob(fragment.slice(1).replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const unpacked = await through(packed, new DecompressionStream('deflate-raw'))
    const { text, release, to } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpacked))
    if (typeof text !== 'string' || text.length > LONGEST_SHARED) return undefined
    return { text, release: isRelease(release) ? release : undefined, to: isRelease(to) ? to : defaultRelease }
  } catch {
    return undefined
  }
}

/** @throws where the stream does, and for more data than any of our links contains. */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    chunks.push(chunk.value)
    length += chunk.value.length
    if (length > 6 * LONGEST_SHARED) {
      await reader.cancel()
      throw new RangeError('too long')
    }
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
