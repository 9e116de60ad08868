/** Certificates as text. */

const PRIVATE_KEY = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----(?:[\s\S]*?-----END \1-----|[\s\S]*$)[ \t]*(?:\r?\n)?/g

/** A text without the private keys in it; the very same text where it has none. */
export function withoutPrivateKeys(text: string): string {
  return text.replace(PRIVATE_KEY, '')
}

/** The PEM text that a value holds in base64; undefined where it holds none, or is PEM already. */
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
