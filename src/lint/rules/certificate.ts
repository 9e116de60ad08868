/** What a text that should be a CA certificate is. */
import { decodedPem, withoutPrivateKeys } from '../../pem.ts'

export type CertificateText = 'certificate' | 'private-key' | 'encoded' | 'placeholder' | 'other'

/** Judges by form alone; nothing of the text is kept. */
export function certificateText(text: string): CertificateText {
  const decoded = decodedPem(text)
  const plain = decoded ?? text
  if (withoutPrivateKeys(plain) !== plain) return 'private-key'
  const body = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/.exec(plain)?.[1]
  if (body === undefined) return isPlaceholder(plain) ? 'placeholder' : 'other'
  if (!isBody(body)) return 'placeholder'
  return decoded === undefined ? 'certificate' : 'encoded'
}

/** Whether this can be a whole certificate: the smallest that there are have over 200 bytes. */
function isBody(body: string): boolean {
  const compact = body.replace(/\s+/g, '')
  return compact.length >= 260 && /^MII[A-Za-z\d+/]+={0,2}$/.test(compact)
}

/** What documentation and templates write for a value that is to be filled in. */
function isPlaceholder(text: string): boolean {
  return (
    /\.\.\.|…|<[^>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/.test(text) ||
    /^[\w\s-]*(?:your|placeholder|redacted|changeme|todo|insert|dummy|sample)[\w\s-]*$/i.test(text)
  )
}
