/** Reads ASN.1 in DER as Go's cryptobyte does: what that accepts, this accepts. */

/** A part of some bytes that is read element by element. */
export interface DerReader {
  readonly bytes: Uint8Array
  at: number
  readonly end: number
}

/** Tags of DER. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  numeric: 0x12,
  printable: 0x13,
  t61: 0x14,
  ia5: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmp: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const

/** A reader of the content of an element, with its tag and the place where it begins. */
export interface DerElement extends DerReader {
  readonly tag: number
  readonly first: number
}

export const readerOf = (bytes: Uint8Array): DerReader => ({ bytes, at: 0, end: bytes.length })

export const isAtEnd = ({ at, end }: DerReader): boolean => at >= end

/** The content of an element that has not been read further. */
export const contentOf = ({ bytes, at, end }: DerReader): Uint8Array => bytes.subarray(at, end)

/** Whether the next element has a tag. */
export const isNext = (reader: DerReader, tag: number): boolean => !isAtEnd(reader) && reader.bytes[reader.at] === tag

/** Reads an element of a tag, or of any; undefined if there is none. */
export function readElement(reader: DerReader, tag?: number): DerElement | undefined {
  const { bytes, at: first, end } = reader
  if (end - first < 2) return undefined
  const found = bytes[first] ?? 0
  if ((found & 0x1f) === 0x1f || (tag !== undefined && found !== tag)) return undefined
  const short = bytes[first + 1] ?? 0
  let content = first + 2
  let length = short
  if (short & 0x80) {
    const count = short & 0x7f
    if (count === 0 || count > 4 || end - content < count) return undefined
    length = 0
    for (let index = 0; index < count; index++) length = length * 256 + (bytes[content + index] ?? 0)
    // The length has to take as few bytes as possible.
    if (length < 128 || bytes[content] === 0) return undefined
    content += count
  }
  if (length > end - content) return undefined
  reader.at = content + length
  return { bytes, at: content, end: content + length, tag: found, first }
}

/** Reads an integer; undefined unless it takes as few bytes as possible. */
export function readInteger(reader: DerReader): Uint8Array | undefined {
  const element = readElement(reader, TAG.integer)
  if (!element) return undefined
  const content = contentOf(element)
  const [first, second = 0] = content
  if (first === undefined) return undefined
  if (content.length === 1) return content
  const isPadded = (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80)
  return isPadded ? undefined : content
}

/** Reads an object identifier: the bytes as hexadecimal digits. */
export function readOid(reader: DerReader): string | undefined {
  const element = readElement(reader, TAG.oid)
  if (!element) return undefined
  const content = contentOf(element)
  if (content.length === 0 || (content.at(-1) ?? 0) >= 0x80) return undefined
  let value = 0
  let isFirst = true
  for (const byte of content) {
    if (isFirst && byte === 0x80) return undefined
    // A number has at most 31 bits.
    if (value >= 2 ** 24) return undefined
    value = value * 128 + (byte & 0x7f)
    isFirst = byte < 0x80
    if (isFirst) value = 0
  }
  return hexOf(content)
}

/** Reads a bit string whose unused bits are zero: its bytes. */
export function readBitString(reader: DerReader): Uint8Array | undefined {
  const element = readElement(reader, TAG.bitString)
  if (!element) return undefined
  const [unused, ...rest] = contentOf(element)
  if (unused === undefined || unused > 7) return undefined
  if (rest.length === 0) return unused === 0 ? new Uint8Array() : undefined
  return ((rest.at(-1) ?? 0) & ((1 << unused) - 1)) === 0 ? Uint8Array.from(rest) : undefined
}

export const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
