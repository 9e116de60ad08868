/** The keys of a configuration, and what each of them takes. */
import type { Glob } from '../base/glob.ts'
import { nearest } from '../base/nearest.ts'
import { escapeKey } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import {
  type Read,
  type Reading,
  readBoolean,
  readChoice,
  readIgnorePattern,
  readList,
  readPattern,
  readRelease,
  readText,
  typeOf,
} from './config-values.ts'
import type { NamedRelease } from './release.ts'

/** What becomes of the findings of a code. */
export type Level = 'off' | 'warning' | 'error'

/** The lowest severity that makes lint fail. */
export type FailLevel = 'warning' | 'error'

/** Every code that can be configured; one of the contract can be lowered, and never be off. */
export type Codes = Readonly<Record<string, 'contract' | 'rule'>>

/** What a repository says of its manifests. Patterns are relative to the folder of the file. */
export interface Config {
  readonly release?: NamedRelease
  readonly overrides?: readonly Override[]
  /** Folders; each is what one control plane gets. */
  readonly sets?: readonly Glob[]
  readonly complete?: boolean
  /** Lines of a .gitignore. */
  readonly ignore?: readonly string[]
  readonly failLevel?: FailLevel
  readonly rules?: Levels
}

/** What is different for some files. */
export interface Override {
  readonly files: readonly Glob[]
  readonly release?: NamedRelease
  readonly rules?: Levels
}

/** By code. */
export type Levels = Readonly<Record<string, Level>>

/** Reads the map of a configuration. */
export function readKeys(value: Readonly<Record<string, unknown>>, codes: Codes, reading: Reading): Config {
  const rules = readRules(codes)
  const shape = {
    // For editors: which schema the file has.
    $schema: readText,
    release: readRelease,
    overrides: readList(readOverride(rules), '[{ files: [legacy/**], release: v0.16 }]'),
    sets: readList(readPattern, '[clusters/*]'),
    complete: readBoolean,
    ignore: readList(readIgnorePattern, '[vendor/**]'),
    failLevel: readChoice(['warning', 'error']),
    rules,
  } satisfies Shape<Config & { $schema: string }>
  const { $schema, ...config } = readMap(value, '', shape, reading)
  return config
}

function readOverride(rules: Read<Levels>): Read<Override> {
  const shape = {
    files: readList(readPattern, '[legacy/**]'),
    release: readRelease,
    rules,
  } satisfies Shape<Override>
  return (value, pointer, reading) => {
    if (!isRecord(value)) {
      reading.report(pointer, `must be a map with "files" and "release" or "rules"; it is ${typeOf(value)}`)
      return undefined
    }
    const { files, ...changes } = readMap(value, pointer, shape, reading)
    if (!Object.hasOwn(value, 'files')) reading.report(pointer, 'must have "files", such as [legacy/**]')
    else if (Array.isArray(value['files']) && value['files'].length === 0)
      reading.report(`${pointer}/files`, 'must have at least one pattern')
    if (!Object.hasOwn(value, 'release') && !Object.hasOwn(value, 'rules'))
      reading.report(pointer, 'must have "release" or "rules": without them it changes nothing')
    return files && { files, ...changes }
  }
}

function readRules(codes: Codes): Read<Levels> {
  const readLevel = readChoice(['off', 'warning', 'error'])
  return (value, pointer, reading) => {
    if (!isRecord(value)) {
      reading.report(pointer, `must be a map of codes, such as "inline-ca: off"; it is ${typeOf(value)}`)
      return undefined
    }
    const levels: Record<string, Level> = {}
    for (const [code, given] of Object.entries(value)) {
      const own = `${pointer}/${escapeKey(code)}`
      const kind = Object.hasOwn(codes, code) ? codes[code] : undefined
      if (kind === undefined)
        reportUnknown('code', code, own, Object.keys(codes), '; "openchoreo-planes explain" lists them', reading)
      // An unquoted off is false in YAML 1.1.
      const level = readLevel(given === false ? 'off' : given, own, reading)
      if (kind === 'contract' && level === 'off') reading.report(own, neverOff(code))
      else if (kind !== undefined && level !== undefined) levels[code] = level
    }
    return levels
  }
}

const neverOff = (code: string): string =>
  `cannot be off: the API server rejects or changes such a manifest; use warning, or suppress single findings with "# openchoreo-planes-disable-next-line ${code} -- reason"`

type Shape<Keys> = { readonly [Key in keyof Keys]-?: Read<NonNullable<Keys[Key]>> }

type Values<Own extends Readonly<Record<string, Read<unknown>>>> = {
  -readonly [Key in keyof Own]?: NonNullable<ReturnType<Own[Key]>>
}

/** Reads the keys of a map, and reports those that it does not have. */
function readMap<const Own extends Readonly<Record<string, Read<unknown>>>>(
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  shape: Own,
  reading: Reading,
): Values<Own> {
  const entries: [string, unknown][] = []
  for (const [key, inner] of Object.entries(value)) {
    const own = `${pointer}/${escapeKey(key)}`
    const known = Object.keys(shape)
    const read = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (!read) {
      reportUnknown('key', key, own, known, `; must be one of ${known.filter((name) => name !== '$schema').join(', ')}`, reading)
      continue
    }
    const result = read(inner, own, reading)
    if (result !== undefined) entries.push([key, result])
  }
  // Each value was read by the function that the shape has for its key.
  return Object.fromEntries(entries) as Values<Own>
}

function reportUnknown(
  what: string,
  word: string,
  pointer: string,
  known: readonly string[],
  otherwise: string,
  { report }: Reading,
): void {
  const meant = nearest(word, known)
  report(pointer, `unknown ${what} "${word}"${meant === undefined ? otherwise : `; did you mean "${meant}"?`}`, 'key')
}
