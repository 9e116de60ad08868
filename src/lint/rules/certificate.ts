/** What a text that should be a CA certificate is. */
import { CERTIFICATE_BEGINNING, CERTIFICATE_END, certificateBodies, decodedPem, withoutPrivateKeys } from '../../base/pem.ts'
import { all, any, beginning, type Condition, containing, followed, holds, longer, matching, not } from '../condition.ts'

export type CertificateText = 'certificate' | 'private-key' | 'encoded' | 'placeholder' | 'other'

/** Judges by form alone; nothing of the text is kept. */
export function certificateText(text: string): CertificateText {
  const decoded = decodedPem(text)
  const plain = decoded ?? text
  if (withoutPrivateKeys(plain) !== plain) return 'private-key'
  const [body] = certificateBodies(plain)
  if (body === undefined) return isPlaceholder(plain) ? 'placeholder' : 'other'
  if (!isBody(body)) return 'placeholder'
  return decoded === undefined ? 'certificate' : 'encoded'
}

/** Whether this can be a whole certificate: the smallest that there are have over 200 bytes. */
function isBody(body: string): boolean {
  const compact = body.replace(/\s+/g, '')
  return compact.length >= 260 && /^MII[A-Za-z\d+/]+={0,2}$/.test(compact)
}

/** What documentation and templates write for a value that is to be filled in; never a long text. */
function isPlaceholder(text: string): boolean {
  return text.length <= LONGEST_PLACEHOLDER && holds(PLACEHOLDER, text)
}

const LONGEST_PLACEHOLDER = 10_000

const PLACEHOLDER: Condition = any(
  matching(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),
  all(matching(/^[\w\s-]*$/), matching(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i)),
)

/** What a policy sees of a private key: it cannot decode one in base64. */
export const holdsPrivateKey: Condition = all(
  containing('PRIVATE KEY-----'),
  any(longer(LONGEST_PLACEHOLDER), matching(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/)),
)

/** What a policy sees of PEM in base64: how a certificate begins there, in a text that is long enough for one. */
export const isEncodedCertificate: Condition = all(
  longer(400),
  beginning('LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS'),
  any(longer(LONGEST_PLACEHOLDER), matching(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/)),
)

/** What a policy sees of a text that is no certificate at all. */
export const isNoCertificate: Condition = all(
  not(containing('PRIVATE KEY-----')),
  not(beginning('LS0tLS1CRUdJTi')),
  any(
    all(longer(LONGEST_PLACEHOLDER), not(containing('CERTIFICATE-----'))),
    all(not(longer(LONGEST_PLACEHOLDER)), not(followed(CERTIFICATE_BEGINNING, CERTIFICATE_END)), not(PLACEHOLDER)),
  ),
)
