/** Classifies a string that should be a CA certificate. */
import { CERTIFICATE_BEGINNING, CERTIFICATE_END, certificateBodies, decodedPem, withoutPrivateKeys } from '../../base/pem.ts'
import { all, any, beginning, type Condition, containing, followed, holds, longer, matching, not } from '../condition.ts'

export type CertificateText = 'certificate' | 'private-key' | 'encoded' | 'placeholder' | 'other'

/** Checks only the format; no part of the value is kept. */
export function certificateText(text: string): CertificateText {
  const decoded = decodedPem(text)
  const plain = decoded ?? text
  if (withoutPrivateKeys(plain) !== plain) return 'private-key'
  const [body] = certificateBodies(plain)
  if (body === undefined) return isPlaceholder(plain) ? 'placeholder' : 'other'
  if (!isBody(body)) return 'placeholder'
  return decoded === undefined ? 'certificate' : 'encoded'
}

/** Whether this can be a complete certificate: the smallest have over 200 bytes. */
function isBody(body: string): boolean {
  const compact = body.replace(/\s+/g, '')
  return compact.length >= 260 && /^MII[A-Za-z\d+/]+={0,2}$/.test(compact)
}

/** Placeholders in documentation and templates; never long. */
function isPlaceholder(text: string): boolean {
  return text.length <= LONGEST_PLACEHOLDER && holds(PLACEHOLDER, text)
}

const LONGEST_PLACEHOLDER = 10_000

const PLACEHOLDER: Condition = any(
  matching(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{|-----BEGIN CERTIFICATE/),
  all(matching(/^[\w\s-]*$/), matching(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i)),
)

/** How a policy detects a private key; one in base64 is not detected. */
export const holdsPrivateKey: Condition = all(
  containing('PRIVATE KEY-----'),
  any(longer(LONGEST_PLACEHOLDER), matching(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/)),
)

/** How a policy detects PEM in base64: by its prefix, in a string that is long enough. */
export const isEncodedCertificate: Condition = all(
  longer(400),
  beginning('LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS'),
  any(longer(LONGEST_PLACEHOLDER), matching(/^[A-Za-z\d+/\s]*(?:={1,2}\s*)?$/)),
)

/** How a policy detects a string that is not a certificate. */
export const isNoCertificate: Condition = all(
  not(containing('PRIVATE KEY-----')),
  not(beginning('LS0tLS1CRUdJTi')),
  any(
    all(longer(LONGEST_PLACEHOLDER), not(containing('CERTIFICATE-----'))),
    all(not(longer(LONGEST_PLACEHOLDER)), not(followed(CERTIFICATE_BEGINNING, CERTIFICATE_END)), not(PLACEHOLDER)),
  ),
)
