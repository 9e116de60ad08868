/** Certificates in PEM. */
import { withoutEnd } from './without-end.ts'
import { isCertificate } from './x509.ts'

const PRIVATE_KEY = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g

/** A text without the private keys in it; the same text if it has none. */
export function withoutPrivateKeys(text: string): string {
  return text.replace(PRIVATE_KEY, '')
}

/** A block of a PEM text. */
interface PemBlock {
  readonly type: string
  readonly hasHeaders: boolean
  /** Its content in base64, without whitespace. */
  readonly base64: string
}

/** The certificates of a PEM text that Go's CertPool.AppendCertsFromPEM reads: it ignores all other blocks. */
export function* certificatesIn(text: string): Generator<Uint8Array> {
  for (const { type, hasHeaders, base64 } of pemBlocks(text)) {
    if (type !== 'CERTIFICATE' || hasHeaders) continue
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    if (isCertificate(bytes)) yield bytes
  }
}

/** Every block that Go's pem.Decode finds, in time linear in the text. */
function* pemBlocks(text: string): Generator<PemBlock> {
  for (let found = nextBlock(text, 0); found; found = nextBlock(text, found.next)) yield found.block
}

const BEGIN = '-----BEGIN '
const END = '\n-----END '
const DASHES = '-----'

/** The first block from a place on, and the place after it. A step follows the one of pem.Decode. */
function nextBlock(text: string, start: number): { readonly block: PemBlock; readonly next: number } | undefined {
  let trailer = start
  for (let rest = start; ; ) {
    if (trailer < rest || trailer > text.length) return undefined
    rest = trailer
    const end = text.indexOf(END, rest)
    if (end === -1) return undefined
    trailer = end + END.length
    // The last BEGIN before this END: those without an END are skipped.
    const begin = rest + text.slice(rest, end).lastIndexOf(BEGIN)
    if (begin < rest || (begin > rest && text[begin - 1] !== '\n')) continue
    const opening = lineAt(text, begin + BEGIN.length)
    rest = opening.next
    if (!opening.line.endsWith(DASHES)) continue
    const type = opening.line.slice(0, -DASHES.length)
    let hasHeaders = false
    for (;;) {
      if (rest >= text.length) return undefined
      const { line, next } = lineAt(text, rest)
      if (!line.includes(':')) break
      hasHeaders = true
      rest = next
    }
    if (hasHeaders && end < rest) continue
    const closing = type + DASHES
    if (!text.startsWith(closing, trailer) || lineAt(text, trailer + closing.length).line !== '') continue
    const base64 = end > rest ? text.slice(rest, end).replace(/[ \t\r\n]/g, '') : ''
    if (base64.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(base64)) continue
    return { block: { type, hasHeaders, base64 }, next: lineAt(text, end + END.length - 1).next }
  }
}

/** The line at a place, without blanks at its end, and where the next one starts. */
function lineAt(text: string, start: number): { readonly line: string; readonly next: number } {
  const end = text.indexOf('\n', start)
  const line = text.slice(start, end === -1 ? undefined : end)
  const unbroken = end !== -1 && line.endsWith('\r') ? line.slice(0, -1) : line
  return { line: withoutEnd(unbroken, ' \t'), next: end === -1 ? text.length : end + 1 }
}

/** The PEM text that a value contains in base64; undefined if there is none, or if it is PEM already. */
export function decodedPem(text: string): string | undefined {
  if (text.includes('-----BEGIN ')) return undefined
  const compact = text.replace(/\s+/g, '')
  if (compact === '' || !/^[A-Za-z\d+/]*={0,2}$/.test(compact)) return undefined
  try {
    const bytes = Uint8Array.from(atob(compact), (character) => character.charCodeAt(0))
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return decoded.includes('-----BEGIN ') ? decoded : undefined
  } catch {
    return undefined
  }
}
