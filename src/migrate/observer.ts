/** The ObservabilityPlane that replaces an observer. */
import { withoutEnd } from '../base/without-end.ts'

/** An observer's URL without user and password. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, '$1')
}

/**
 * Its name: the same for the same URL, whichever plane it is created for, so that planes of one namespace share it.
 *
 * The host makes it readable; the digest distinguishes URLs that differ only in scheme, port or path.
 */
export function observabilityPlaneName(url: string): string {
  const address = withoutEnd(withoutCredentials(url), '/')
  const host = /^[a-z][a-z\d+.-]*:\/\/([^/?#:]+)/i.exec(address)?.[1] ?? ''
  const readable = host
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, LONGEST_HOST)
    .replace(/^-|-$/g, '')
  return [readable || 'observer', digest(address)].join('-')
}

/** With the digest it stays below the 63 characters of a planeID. */
const LONGEST_HOST = 50

/** FNV-1a over code units, 32 bits in base 36: no secret goes in, and nothing depends on it but a name. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0')
}
