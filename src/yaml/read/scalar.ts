/**
 * What a scalar means to kubectl: `resolve` of go-yaml 2, and the spelling of keys in sigs.k8s.io/yaml.
 *
 * It is YAML 1.1 without base 60; dates stay strings. JavaScript numbers are exact for integers up to 2^53; larger ones are rounded.
 */

/** A scalar's value. To go-yaml two keys are equal if both type and key are: `1` and `"1"` are not. */
export interface Resolved {
  readonly type: 'text' | 'integer' | 'float' | 'boolean' | 'null'
  readonly value: string | number | boolean | null
  /** Its spelling as the key of a JSON object; undefined if kubectl rejects it as a key. */
  readonly key: string | undefined
}

/** The value of a scalar written as `source`, or undefined if it does not fit its tag. `plain`: without quotes, `|` and `>`. */
export function resolveScalar(source: string, tag: string | undefined, plain: boolean): Resolved | undefined {
  if (tag === undefined) return plain ? resolvePlain(source) : text(source)
  if (tag === `${YAML_ORG}binary`) return resolveBinary(source)
  if (tag === `${YAML_ORG}timestamp`) return TIMESTAMP.test(source) && isDay(source) ? text(source) : undefined
  const expected = TYPES.get(tag)
  if (!expected) return text(source)
  const found = resolvePlain(source)
  if (expected === 'float' && found.type === 'integer') return float(Number(found.value))
  return found.type === expected ? found : undefined
}

const YAML_ORG = 'tag:yaml.org,2002:'

const TYPES: ReadonlyMap<string, Resolved['type']> = new Map([
  [`${YAML_ORG}int`, 'integer'],
  [`${YAML_ORG}float`, 'float'],
  [`${YAML_ORG}bool`, 'boolean'],
  [`${YAML_ORG}null`, 'null'],
])

const TIMESTAMP =
  /^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/

function isDay(timestamp: string): boolean {
  const [year = 0, month = 0, day = 0] = timestamp.split(/[-Tt ]/, 3).map(Number)
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function resolveBinary(source: string): Resolved | undefined {
  const base64 = source.replace(/[\r\n]/g, '')
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined
  return text(new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))))
}

/** The value of a scalar without quotes or tag. */
function resolvePlain(source: string): Resolved {
  const named = NAMES.get(source)
  if (named) return named
  const first = source.charAt(0)
  if (first === '.') return resolveFraction(source) ?? text(source)
  if (!/[-+0-9]/.test(first)) return text(source)
  const digits = source.replaceAll('_', '')
  return resolveInteger(digits) ?? resolveFloat(digits) ?? text(source)
}

const NAMES: ReadonlyMap<string, Resolved> = new Map([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((name) => [name, boolean(true)] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((name) => [name, boolean(false)] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((name) => [name, { type: 'null', value: null, key: undefined }] as const),
  ...['.nan', '.NaN', '.NAN'].map((name) => [name, float(Number.NaN)] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((name) => [name, float(Number.POSITIVE_INFINITY)] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((name) => [name, float(Number.NEGATIVE_INFINITY)] as const),
])

function text(value: string): Resolved {
  return { type: 'text', value, key: value }
}

function boolean(value: boolean): Resolved {
  return { type: 'boolean', value, key: String(value) }
}

function float(value: number): Resolved {
  return { type: 'float', value, key: floatKey(value) }
}

/** A number that begins with a point: Go's own syntax, which allows an underscore between two digits. */
function resolveFraction(source: string): Resolved | undefined {
  if (!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(source) || /_(?!\d)/.test(source)) return undefined
  const value = Number(source.replaceAll('_', ''))
  return Number.isFinite(value) ? float(value) : undefined
}

function resolveFloat(digits: string): Resolved | undefined {
  if (!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(digits)) return undefined
  const value = Number(digits)
  return Number.isFinite(value) ? float(value) : undefined
}

/** An integer of 64 bits, signed or not; 0777 and 0o777 are octal. Longer ones are floats if they are decimal. */
function resolveInteger(digits: string): Resolved | undefined {
  const match = INTEGER.exec(digits)
  if (!match) return undefined
  const [, sign = '', hex, octal, binary, decimal = '0'] = match
  const magnitude =
    hex !== undefined
      ? bits(hex, '0x', 16)
      : octal !== undefined
        ? bits(octal, '0o', 22)
        : binary !== undefined
          ? bits(binary, '0b', 64)
          : bits(decimal, '', 20)
  if (magnitude === undefined || magnitude >= 2n ** 64n) return undefined
  const value = sign === '-' ? -magnitude : magnitude
  if (value >= -(2n ** 63n) && value < 2n ** 63n) return { type: 'integer', value: Number(value), key: String(value) }
  return sign === '' ? { type: 'integer', value: Number(value), key: undefined } : undefined
}

/** There is only one way to match leading zeros: two would take quadratic time. */
const INTEGER = /^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/

/** Undefined for what is too long to fit, since BigInt takes more than linear time. */
function bits(digits: string, prefix: string, most: number): bigint | undefined {
  return digits.length <= most ? BigInt(prefix + digits) : undefined
}

/** How Go writes a float of 32 bits in its shortest form, `%g`: 1.5, 1e-05, 1.2345675e+06. */
function floatKey(value: number): string {
  const single = Math.fround(value)
  if (Number.isNaN(single)) return '.nan'
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf'
  if (single === 0) return Object.is(single, -0) ? '-0' : '0'
  let digits = 1
  while (Math.fround(Number(single.toPrecision(digits))) !== single) digits++
  const [mantissa, exponent] = single.toExponential(digits - 1).split('e')
  const power = Number(exponent)
  if (power >= -4 && power < 6) return String(Number(single.toPrecision(digits)))
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}
