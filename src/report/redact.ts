/** Takes private keys, tokens and passwords out of a text that is to be shown. */
import { escapeKey } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import { readManifests } from '../yaml/read/read.ts'

const REDACTED = '<redacted>'

/** The lines of a text, as many as it has, with `<redacted>` in place of every secret. */
export function redactLines(text: string): string[] {
  const ranges = [...secretRanges(text)].sort(([a], [b]) => a - b)
  const parts: string[] = []
  let at = 0
  for (const [start, end] of ranges) {
    if (end <= at) continue
    parts.push(text.slice(at, Math.max(at, start)), redactText(text.slice(Math.max(at, start), end)))
    at = end
  }
  return [...parts, text.slice(at)].join('').split('\n')
}

function* secretRanges(text: string): Generator<readonly [start: number, end: number]> {
  for (const { index, 0: key } of text.matchAll(PRIVATE_KEY)) yield [index, index + key.length]
  for (const document of readManifests(text).documents) {
    for (const pointer of secretsIn(document.value, '', '', '', isSecretField)) {
      const { start, end } = document.positionOf(pointer)
      yield [start.offset, end.offset]
    }
  }
}

const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$(?![\s\S]))/g

/** Whether the string at the end of a path is secret, by the last two keys of the path. */
type IsSecretPlace = (parent: string, key: string) => boolean

/** What clusters and observers are reached with. */
const FIELDS: ReadonlySet<string> = new Set(['clientKey', 'bearerToken', 'password', 'token', 'privateKey'])
const isSecretField: IsSecretPlace = (parent, key) => FIELDS.has(key) || (key === 'value' && FIELDS.has(parent))

/** Fields of a Secret in which every string is secret. */
const SECRET_DATA: ReadonlySet<string> = new Set(['data', 'stringData'])
const always: IsSecretPlace = () => true

/** An annotation of kubectl that contains the whole manifest as it was applied. */
const KUBECTL_COPY = 'kubectl.kubernetes.io/last-applied-configuration'

/** Pointers of the strings that are secret by their place or by what they say. A Secret can be anywhere: in a list, or in the template of another resource. */
function* secretsIn(value: unknown, pointer: string, parent: string, key: string, isSecret: IsSecretPlace): Generator<string> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* secretsIn(item, `${pointer}/${at}`, parent, key, isSecret)
  } else if (isRecord(value)) {
    const holdsSecrets = (field: string): boolean => value['kind'] === 'Secret' && SECRET_DATA.has(field)
    for (const [field, inner] of Object.entries(value))
      yield* secretsIn(inner, `${pointer}/${escapeKey(field)}`, key, field, holdsSecrets(field) ? always : isSecret)
  } else if (typeof value === 'string' && (isSecret(parent, key) || key === KUBECTL_COPY || saysSecret(value))) yield pointer
}

function saysSecret(text: string): boolean {
  if (/PRIVATE KEY-----|^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(text)) return true
  // `PRIVATE KEY` in base64, at each of the three places it can have in a group of four characters.
  return /UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/.test(text.replace(/\s+/g, ''))
}

/** Each line of a secret, but for its indentation, its quotes and the `|` that opens a block. */
function redactText(secret: string): string {
  const quote = /^(["'])[^\n]*\1$/.exec(secret)?.[1]
  if (quote !== undefined) return quote + REDACTED + quote
  return secret.replace(/^([ \t]*)(\S.*?)(\r?)$/gm, (line: string, indent: string, _: string, end: string, offset: number) =>
    offset === 0 && /^[|>][-+\d]*\s*(?:#.*)?$/.test(line) ? line : `${indent}${REDACTED}${end}`,
  )
}
