/** Reads X.509 certificates. Apart from the rules, because reading needs a library that most runs do without. */
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate } from '@peculiar/asn1-x509'

/** When the last of the certificates in a PEM text ends; undefined where there is none, or one of them cannot be read. */
export function endOf(pem: string): Date | undefined {
  const bodies = [...pem.matchAll(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([\s\S]*?)-----END/g)]
  try {
    const ends = bodies.map(([, body = '']) => endOfOne(body.replace(/\s+/g, '')))
    return ends.length > 0 ? new Date(Math.max(...ends)) : undefined
  } catch {
    return undefined
  }
}

/** In milliseconds. */
function endOfOne(base64: string): number {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return AsnConvert.parse(bytes, Certificate).tbsCertificate.validity.notAfter.getTime().getTime()
}
