/** Reads X.509 certificates. Separate from the rules, because it needs a library that most runs do not load. */
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate } from '@peculiar/asn1-x509'
import { certificatesIn } from '../base/pem.ts'

/** When the last of the certificates in a PEM text expires; undefined if there is none that can be read. */
export function endOf(pem: string): Date | undefined {
  try {
    let last = Number.NEGATIVE_INFINITY
    for (const bytes of certificatesIn(pem)) last = Math.max(last, endOfOne(bytes))
    return last > Number.NEGATIVE_INFINITY ? new Date(last) : undefined
  } catch {
    return undefined
  }
}

/** In milliseconds. */
function endOfOne(bytes: Uint8Array): number {
  return AsnConvert.parse(bytes, Certificate).tbsCertificate.validity.notAfter.getTime().getTime()
}
