/** Classifies a string that should be a CA certificate. */
import { certificatesIn, decodedPem, withoutPrivateKeys } from '../../base/pem.ts'
import {
  all,
  any,
  beginning,
  type Condition,
  containing,
  type Forbidden,
  followed,
  forbiddenIn,
  holds,
  longer,
  matching,
  not,
} from '../condition.ts'

export type CertificateText = 'certificate' | 'private-key' | 'encoded' | 'placeholder' | 'other'

/** What a string is to the control plane; no part of the value is kept. Several rules ask about the same one in succession. */
export function certificateText(text: string): CertificateText {
  if (last?.text !== text) last = { text, is: classified(text) }
  return last.is
}

let last: { readonly text: string; readonly is: CertificateText } | undefined

function classified(text: string): CertificateText {
  const decoded = decodedPem(text)
  const plain = decoded ?? text
  if (withoutPrivateKeys(plain) !== plain) return 'private-key'
  for (const _ of certificatesIn(plain)) return decoded === undefined ? 'certificate' : 'encoded'
  return isPlaceholder(plain) ? 'placeholder' : 'other'
}

/** Placeholders in documentation and templates; never long. */
function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST_PLACEHOLDER) return false
  return holds(PLACEHOLDER, text) || (holds(HAS_BLOCK, text) && text.length < SHORTEST_CERTIFICATE)
}

const LONGEST_PLACEHOLDER = 10_000

/** With its BEGIN and END lines; the smallest certificates have over 200 bytes. */
const SHORTEST_CERTIFICATE = 320

const PLACEHOLDER: Condition = any(
  matching(/\.\.\.|…|<[^<>]*>|\$\{?\w|\{\{/),
  all(matching(/^[\w\s-]*$/), matching(/your|placeholder|redacted|changeme|todo|insert|dummy|sample/i)),
)

/** What the control plane finds a certificate by: a line with BEGIN, and one that begins with END. */
const HAS_BLOCK: Condition = followed(/(?:^|\n)-----BEGIN CERTIFICATE-----[ \t\r]*\n/, '\n-----END CERTIFICATE-----')

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
const isNoCertificate: Condition = all(
  not(containing('PRIVATE KEY-----')),
  not(beginning('LS0tLS1CRUdJTi')),
  any(
    all(longer(LONGEST_PLACEHOLDER), not(containing('CERTIFICATE-----'))),
    all(not(longer(LONGEST_PLACEHOLDER)), not(HAS_BLOCK), not(PLACEHOLDER)),
  ),
)

const NO_CERTIFICATE = 'is not a PEM certificate'
const UNREADABLE = 'has a PEM block that is no certificate: it is cut off, changed or has headers'

const isShort = not(longer(LONGEST_PLACEHOLDER))

/** In which ways a string is not a certificate, the first one first: what people paste, and what YAML makes of it. */
export const noCertificate: readonly Forbidden[] = [
  {
    when: all(isShort, containing('-----BEGIN CERTIFICATE-----'), not(matching(/\n[^\n]/)), isNoCertificate),
    detail: 'is PEM without line breaks, which cannot be read: write it as a block, after "value: |"',
  },
  {
    when: all(isShort, containing('-----BEGIN CERTIFICATE REQUEST-----'), isNoCertificate),
    detail: 'is a certificate request and not a certificate',
  },
  {
    when: all(isShort, matching(/-----BEGIN (?:TRUSTED|X509) CERTIFICATE-----/), isNoCertificate),
    detail: 'is in a block of another type, which is ignored: it must begin with BEGIN CERTIFICATE',
  },
  {
    when: all(isShort, containing('-----BEGIN CERTIFICATE-----'), isNoCertificate),
    detail: 'has no BEGIN CERTIFICATE and END CERTIFICATE on lines of their own, with five dashes each and no blanks before them',
  },
  { when: isNoCertificate, detail: NO_CERTIFICATE },
]

/** In which way a string that is `other` is not a certificate. */
export function faultOfCertificate(text: string): string {
  return forbiddenIn(text, noCertificate)?.detail ?? (holds(HAS_BLOCK, text) ? UNREADABLE : NO_CERTIFICATE)
}
