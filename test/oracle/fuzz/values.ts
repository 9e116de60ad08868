/** Values that are on or just over some edge, by what is expected at a place. */

/** A number as it is written in JSON, where JavaScript would write it in another way. */
export const written = (number: string): string => `${MARK}${number}`

const MARK = '\u{f0000}'

/** JSON with {@link written} numbers in it. */
export function textOf(value: unknown): string {
  return JSON.stringify(value).replace(/"\u{f0000}([^"]*)"/gu, '$1')
}

/** JSON whose numbers are those that JavaScript makes of the text; the integers of 64 bits that it rounds up are the largest of them. */
export function textAsRead(value: unknown): string {
  return textOf(mapped(value))
}

function mapped(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2 ** 63) {
    return written(value === 2 ** 63 ? '9223372036854775807' : String(BigInt(value)))
  }
  if (Array.isArray(value)) return value.map(mapped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner)]))
}

export const numbers: readonly unknown[] = [
  ...[0, 1, 2, -1, 80, 65535, 65536, 0.5, 1.5, -0.1, 2147483647, 2147483648, -2147483648, -2147483649, 4294967296],
  ...['-0', '1.0', '1e3', '1E3', '1e18', '1e19', '1e30', '-1e30', '0.1e1', '1.5e0', '9007199254740993'].map(written),
  ...['9223372036854775807', '9223372036854775808', '9223372036854776832', '9223372036854777856', '1e-7'].map(written),
  ...['-9223372036854775808', '-9223372036854775809', '-9223372036854777856', '18446744073709551616'].map(written),
]

const days = [
  '2024-01-02',
  '2024-02-29',
  '2023-02-29',
  '2024-02-30',
  '2024-04-31',
  '1900-02-29',
  '2000-02-29',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
]
const odd = ['2024-1-02', '2024-00-10', '2024-13-10', '2024-10-00', '2024-10-32', '12024-01-02', '24-01-02', '2024/01/02', '']
const hours = [
  '03:04:05',
  '00:00:00',
  '23:59:59',
  '3:04:05',
  '24:00:00',
  '23:60:00',
  '23:59:60',
  '03:4:05',
  '03:04',
  '03:04:05.5',
]
const fractions = ['', '', '.5', ',5', '.', ',', '.123456789', '.1234567890123', ',000', ':5', ' 5']
const zones = [
  'Z',
  'z',
  '',
  '+00:00',
  '-00:00',
  '+0000',
  '+00',
  '+23:59',
  '+23:60',
  '-23:60',
  '+23:61',
  '+24:00',
  '-24:00',
  '+24:59',
]
const moreZones = [
  '+24:60',
  '+25:00',
  '+5:00',
  '+05:0',
  '+05:30',
  '-12:60',
  ' Z',
  'Z ',
  'Z\n',
  '+05:30Z',
  '+99:99',
  'UTC',
  '−05:00',
  '+05.30',
]

/** The parts of which times are made, in their order. */
export const timeParts: readonly (readonly string[])[] = [
  [...days, ...days, ...odd],
  ['T', 'T', 'T', 'T', 't', ' ', '', 'T '],
  [...hours.slice(0, 3), ...hours],
  fractions,
  [...zones, ...moreZones],
]

const long = [62, 63, 64, 65, 127, 128, 129, 252, 253, 254, 255, 256, 257, 315, 316, 317, 1024, 1025].map((length) =>
  'a'.repeat(length),
)
const wide = [32, 63, 64, 127, 128, 129].map((length) => 'é'.repeat(length))
const wider = [64, 128, 129].map((length) => '😀'.repeat(length))

export const texts: readonly string[] = [
  ...[
    '',
    ' ',
    'a',
    'A',
    '0',
    '-',
    '.',
    'a-',
    '-a',
    'a.b',
    'a..b',
    '.a',
    'a.',
    'a_b',
    'a/b',
    '/a',
    'a/',
    'a//b',
    'a/b/c',
    'a b',
    'a:b',
  ],
  ...[
    'é',
    'ß',
    'K',
    'İ',
    'ı',
    'ſ',
    '😀',
    '\ud800',
    '\udc00a',
    '\u0000',
    'a\n',
    '\na',
    'a\u0000',
    'a\tb',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufeff',
  ],
  ...[
    'a\u00a0',
    '\u00ad',
    '\u200b',
    '\ue000',
    '\ufffd',
    '\u{10ffff}',
    'e\u0301',
    '\u0300',
    '\u202e',
    '\u061c',
    '\u180e',
    '\u3000',
    '\u0378',
  ],
  ...[
    'true',
    'null',
    '1',
    '~',
    'yes',
    '1.5',
    '__proto__',
    'constructor',
    'toString',
    '0x1',
    '%20',
    '$',
    '\\',
    '"',
    "'",
    '`',
    '{{ x }}',
  ],
  ...[
    'default',
    'Default',
    'example',
    'DataPlane',
    'ClusterDataPlane',
    'ObservabilityPlane',
    'ClusterObservabilityPlane',
    'Ready',
    'True',
    'False',
  ],
  ...['http://a', 'https://example.com', 'a.example.com', '*.example.com', 'localhost:80', '10.0.0.1', '::1', 'A'.repeat(63)],
  ...long,
  ...wide,
  ...wider,
]

/** Names of fields that an object may have, or nearly. */
export const fieldNames: readonly string[] = [
  ...[
    'x',
    '',
    'Name',
    'name ',
    'nam',
    'value',
    'secretRef',
    'secretKeyRef',
    'key',
    'namespace',
    'kind',
    'apiVersion',
    'metadata',
    'spec',
  ],
  ...[
    'status',
    '__proto__',
    'constructor',
    'toString',
    'a b',
    'a.b',
    'a/b',
    'a~b',
    'é',
    '0',
    'length',
    'planeID',
    'planeId',
    'description',
  ],
]

/** Anything at all. */
export const anything: readonly unknown[] = [
  ...[null, null, true, false, {}, [], [{}], [[]], [null], { a: null }, { a: {} }, '', 'a', 0, -1, 1.5],
  ...[{ name: 'a' }, { name: 'a', key: 'b' }, { value: 'a' }, { name: 5 }, { '': '' }, ['a'], ['a', 'a'], [1], { key: {} }],
]
