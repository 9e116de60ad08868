/** Whether bytes are an X.509 certificate that Go's x509.ParseCertificate accepts, as far as its fields and their encoding show. */
import {
  contentOf,
  type DerReader,
  hexOf,
  isAtEnd,
  isNext,
  readBitString,
  readElement,
  readerOf,
  readInteger,
  readOid,
  TAG,
} from './der.ts'
import { isPublicKey } from './public-key.ts'

/** Never throws. */
export function isCertificate(bytes: Uint8Array): boolean {
  const whole = readerOf(bytes)
  const certificate = readElement(whole, TAG.sequence)
  if (!certificate || !isAtEnd(whole)) return false
  const body = readElement(certificate, TAG.sequence)
  const algorithm = readElement(certificate, TAG.sequence)
  if (!body || !algorithm) return false
  return isBody(body, hexOf(contentOf(algorithm))) && readBitString(certificate) !== undefined
}

/** `outer`: the algorithm of the signature as it is given after the body, where it has to be the same. */
function isBody(body: DerReader, outer: string): boolean {
  const version = readVersion(body)
  if (version === undefined) return false
  const serial = readInteger(body)
  if (!serial || (serial[0] ?? 0) >= 0x80) return false
  const algorithm = readElement(body, TAG.sequence)
  if (!algorithm || hexOf(contentOf(algorithm)) !== outer || readOid(algorithm) === undefined || !isOptional(algorithm))
    return false
  return readName(body) && readValidity(body) && readName(body) && readKey(body) && areExtensions(body, version)
}

/** From 1 to 3. */
function readVersion(body: DerReader): number | undefined {
  if (!isNext(body, 0xa0)) return 1
  const wrapper = readElement(body, 0xa0)
  const integer = wrapper && readInteger(wrapper)
  if (!integer || !isAtEnd(wrapper) || integer.length !== 1) return undefined
  const [version = 0] = integer
  return version < 3 ? version + 1 : undefined
}

/** Whether there is nothing more, or an element. */
const isOptional = (reader: DerReader): boolean => isAtEnd(reader) || readElement(reader) !== undefined

function readName(body: DerReader): boolean {
  const name = readElement(body, TAG.sequence)
  if (!name) return false
  while (!isAtEnd(name)) {
    const set = readElement(name, TAG.set)
    if (!set) return false
    while (!isAtEnd(set)) {
      const attribute = readElement(set, TAG.sequence)
      if (!attribute || readOid(attribute) === undefined) return false
      const value = readElement(attribute)
      if (!value || !isString(value.tag, contentOf(value))) return false
    }
  }
  return true
}

function isString(tag: number, content: Uint8Array): boolean {
  switch (tag) {
    case TAG.t61:
      return true
    case TAG.printable:
      return [...content].every((byte) => /^[a-zA-Z0-9'() +,\-./:=?*&]$/.test(String.fromCharCode(byte)))
    case TAG.numeric:
      return content.every((byte) => byte === 0x20 || (byte >= 0x30 && byte <= 0x39))
    case TAG.ia5:
      return content.every((byte) => byte < 0x80)
    case TAG.utf8:
      return isUtf8(content)
    case TAG.bmp:
      return isBmp(content)
    default:
      return false
  }
}

function isUtf8(content: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content)
    return true
  } catch {
    return false
  }
}

/** Two bytes for each character; no surrogates, and none of the characters that are reserved for ever. */
function isBmp(content: Uint8Array): boolean {
  if (content.length % 2 !== 0) return false
  for (let at = 0; at < content.length; at += 2) {
    const point = (content[at] ?? 0) * 256 + (content[at + 1] ?? 0)
    if (point >= 0xfffe || (point >= 0xfdd0 && point <= 0xfdef) || (point >= 0xd800 && point <= 0xdfff)) return false
  }
  return true
}

function readValidity(body: DerReader): boolean {
  const validity = readElement(body, TAG.sequence)
  return validity !== undefined && readTime(validity) && readTime(validity)
}

function readTime(validity: DerReader): boolean {
  const time = readElement(validity)
  if (!time) return false
  const text = String.fromCharCode(...contentOf(time))
  if (time.tag === TAG.utcTime) {
    const year = Number(text.slice(0, 2))
    return isTime(text.slice(2), year < 69 ? 2000 + year : 1900 + year, /^\d{8}(?:\d\d)?(?:Z|[+-]\d{4})$/)
  }
  return time.tag === TAG.generalizedTime && isTime(text.slice(4), Number(text.slice(0, 4)), /^\d{10}(?:Z|[+-]\d{4})$/)
}

/** Whether the part of a time after its year is a month, a day and a time of day. */
function isTime(text: string, year: number, form: RegExp): boolean {
  if (Number.isNaN(year) || !form.test(text)) return false
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = (text.match(/^\d+/)?.[0].match(/\d\d/g) ?? []).map(Number)
  const days = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0
  return day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60
}

function readKey(body: DerReader): boolean {
  const info = readElement(body, TAG.sequence)
  const algorithm = info && readElement(info, TAG.sequence)
  const oid = algorithm && readOid(algorithm)
  if (!info || !algorithm || oid === undefined) return false
  const parameters = contentOf(algorithm)
  if (!isOptional(algorithm)) return false
  const key = readBitString(info)
  return key !== undefined && isPublicKey(oid, parameters, key)
}

/** Of version 3 alone; what follows in other versions is ignored. */
function areExtensions(body: DerReader, version: number): boolean {
  if (version < 2) return true
  for (const tag of [0x81, 0x82]) if (isNext(body, tag) && !readElement(body, tag)) return false
  if (version < 3 || !isNext(body, 0xa3)) return true
  const wrapper = readElement(body, 0xa3)
  const list = wrapper && readElement(wrapper, TAG.sequence)
  if (!list) return false
  const seen = new Set<string>()
  while (!isAtEnd(list)) {
    const extension = readElement(list, TAG.sequence)
    const oid = extension && readOid(extension)
    if (!extension || oid === undefined || seen.has(oid)) return false
    seen.add(oid)
    if (!isExtension(oid, extension)) return false
  }
  return true
}

function isExtension(oid: string, extension: DerReader): boolean {
  let isCritical = false
  if (isNext(extension, TAG.boolean)) {
    const content = readElement(extension, TAG.boolean)
    const [value, ...rest] = content ? contentOf(content) : []
    if ((value !== 0 && value !== 0xff) || rest.length > 0) return false
    isCritical = value === 0xff
  }
  const value = readElement(extension, TAG.octetString)
  if (!value) return false
  const tag = EXTENSIONS[oid]
  if (tag === undefined) return true
  if (isCritical && NEVER_CRITICAL.has(oid)) return false
  return readElement(value, tag) !== undefined
}

/** The tags of the values of extensions that Go reads, by their object identifiers. */
const EXTENSIONS: Readonly<Record<string, number>> = {
  '551d0e': TAG.octetString,
  '551d0f': TAG.bitString,
  '551d11': TAG.sequence,
  '551d13': TAG.sequence,
  '551d1e': TAG.sequence,
  '551d1f': TAG.sequence,
  '551d20': TAG.sequence,
  '551d21': TAG.sequence,
  '551d23': TAG.sequence,
  '551d24': TAG.sequence,
  '551d25': TAG.sequence,
  '551d36': TAG.integer,
  '2b06010505070101': TAG.sequence,
}

/** Subject key identifier, authority key identifier, authority information access. */
const NEVER_CRITICAL: ReadonlySet<string> = new Set(['551d0e', '551d23', '2b06010505070101'])
