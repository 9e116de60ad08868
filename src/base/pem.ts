/** Certificates in PEM. */

const PRIVATE_KEY = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g

/** A text without the private keys in it; the same text if it has none. */
export function withoutPrivateKeys(text: string): string {
  return text.replace(PRIVATE_KEY, '')
}

/** The content between BEGIN and END of each certificate in a PEM text. */
export function* certificateBodies(text: string): Generator<string> {
  // One pattern for both would search the rest of the text again for each BEGIN without an END.
  for (let rest = text; ; ) {
    const beginning = CERTIFICATE_BEGINNING.exec(rest)
    if (!beginning) return
    const start = beginning.index + beginning[0].length
    const end = rest.indexOf(CERTIFICATE_END, start)
    if (end === -1) return
    yield rest.slice(start, end)
    rest = rest.slice(end + CERTIFICATE_END.length)
  }
}

export const CERTIFICATE_BEGINNING = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/
export const CERTIFICATE_END = '-----END'

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
