/** Public keys of certificates, as far as Go's x509.ParseCertificate checks them. */
import { hexOf, isAtEnd, readElement, readerOf, readInteger, readOid, TAG } from './der.ts'

/** Whether a key is one of its algorithm; Go does not look at keys of algorithms that it does not know. `parameters`: in DER. */
export function isPublicKey(algorithm: string, parameters: Uint8Array, key: Uint8Array): boolean {
  switch (algorithm) {
    case RSA:
      return hexOf(parameters) === '0500' && isRsaKey(key)
    case ECDSA: {
      const curve = CURVES[readOid(readerOf(parameters)) ?? '']
      return curve !== undefined && isPoint(curve, key)
    }
    case ED25519:
    case X25519:
      return parameters.length === 0 && key.length === 32
    default:
      return true
  }
}

const RSA = '2a864886f70d010101'
const ECDSA = '2a8648ce3d0201'
const ED25519 = '2b6570'
const X25519 = '2b656e'

function isRsaKey(key: Uint8Array): boolean {
  const sequence = readElement(readerOf(key), TAG.sequence)
  if (!sequence) return false
  const [modulus, exponent] = [readInteger(sequence), readInteger(sequence)]
  if (!modulus || !exponent || isAtEnd(readerOf(exponent))) return false
  const isPositive = (integer: Uint8Array): boolean => (integer[0] ?? 0) < 0x80 && integer.some((byte) => byte !== 0)
  // The exponent has to fit 63 bits.
  return isPositive(modulus) && isPositive(exponent) && exponent.length <= 8
}

/** y² = x³ - 3x + b, modulo p. */
interface Curve {
  readonly p: bigint
  readonly b: bigint
}

/** The curves of NIST, by their object identifiers. */
const CURVES: Readonly<Record<string, Curve>> = {
  '2b81040021': {
    p: 2n ** 224n - 2n ** 96n + 1n,
    b: 0xb4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4n,
  },
  '2a8648ce3d030107': {
    p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  '2b81040022': {
    p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
  '2b81040023': {
    p: 2n ** 521n - 1n,
    b: 0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
  },
}

/** Whether a key is a point of a curve, not compressed. */
function isPoint({ p, b }: Curve, key: Uint8Array): boolean {
  const size = Math.ceil(p.toString(16).length / 2)
  if (key.length !== 1 + 2 * size || key[0] !== 4) return false
  const [x, y] = [numberOf(key.subarray(1, 1 + size)), numberOf(key.subarray(1 + size))]
  return x < p && y < p && (y * y - (x * x * x - 3n * x + b)) % p === 0n
}

const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${hexOf(bytes)}`)
