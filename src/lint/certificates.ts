/** Reads X.509 certificates. Separate from the rules, because it needs a library that most runs do not load. */
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate } from '@peculiar/asn1-x509'
import { certificateBodies } from '../base/pem.ts'

/** When the last of the certificates in a PEM text expires; undefined if there is none, or one of them cannot be read. */
export function endOf(pem: string): Date | undefined {
  try {
    let last = Number.NEGATIVE_INFINITY
    for (const body of certificateBodies(pem)) last = Math.max(last, endOfOne(body.replace(/\s+/g, '')))
    return last > Number.NEGATIVE_INFINITY ? new Date(last) : undefined
  } catch {
    return undefined
  }
}

/** In milliseconds. */
function endOfOne(base64: string): number {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return AsnConvert.parse(bytes, Certificate).tbsCertificate.validity.notAfter.getTime().getTime()
}
