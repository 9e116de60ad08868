/** Takes private keys, tokens and passwords out of a text that is to be shown. */
import { escaped } from '../pointer.ts'
import { isRecord } from '../predicates.ts'
import { readManifests } from '../yaml/read.ts'

const REDACTED = '<redacted>'

/** The lines of a text, as many as it has, with `<redacted>` in place of every secret. */
export function redactedLines(text: string): string[] {
  const ranges = [...secretRanges(text)].sort(([a], [b]) => a - b)
  const parts: string[] = []
  let at = 0
  for (const [start, end] of ranges) {
    if (end <= at) continue
    parts.push(text.slice(at, Math.max(at, start)), blackened(text.slice(Math.max(at, start), end)))
    at = end
  }
  return [...parts, text.slice(at)].join('').split('\n')
}

function* secretRanges(text: string): Generator<readonly [start: number, end: number]> {
  for (const { index, 0: key } of text.matchAll(PRIVATE_KEY)) yield [index, index + key.length]
  for (const document of readManifests(text).documents) {
    const kind = isRecord(document.value) ? document.value['kind'] : undefined
    for (const pointer of secretsIn(document.value, '', kind === 'Secret' ? SECRET_DATA : SECRET_FIELDS)) {
      const { start, end } = document.positionOf(pointer)
      yield [start.offset, end.offset]
    }
  }
}

const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g

/** What clusters and observers are reached with. */
const SECRET_FIELDS = /\/(?:clientKey|bearerToken|password|token|privateKey)(?:\/value)?$/
const SECRET_DATA = /^\/(?:data|stringData)\//

/** Holds a whole manifest as it was. */
const KUBECTL_COPY = `/${escaped('kubectl.kubernetes.io/last-applied-configuration')}`

/** Pointers of the texts that are secret by their place or by what they say. */
function* secretsIn(value: unknown, pointer: string, places: RegExp): Generator<string> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      const listed = isRecord(item) && item['kind'] === 'Secret' ? new RegExp(`^${pointer}/${at}/(?:data|stringData)/`) : places
      yield* secretsIn(item, `${pointer}/${at}`, listed)
    }
  } else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) yield* secretsIn(inner, `${pointer}/${escaped(key)}`, places)
  } else if (typeof value === 'string' && (places.test(pointer) || pointer.endsWith(KUBECTL_COPY) || saysSecret(value)))
    yield pointer
}

function saysSecret(text: string): boolean {
  if (/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(text)) return true
  // `PRIVATE KEY` in base64, at each of the three places it can have in a group of four characters.
  return /UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(text.replace(/\s+/g, ''))
}

/** Each line of a secret, but for its indentation, its quotes and the `|` that opens a block. */
function blackened(secret: string): string {
  const quote = /^(["'])[^\n]*\1$/.exec(secret)?.[1]
  if (quote !== undefined) return quote + REDACTED + quote
  return secret.replace(/^([ \t]*)(\S.*?)(\r?)$/gm, (line: string, indent: string, _: string, end: string, offset: number) =>
    offset === 0 && /^[|>][-+\d]*\s*(?:#.*)?$/.test(line) ? line : `${indent}${REDACTED}${end}`,
  )
}
