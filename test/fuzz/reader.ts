/** Compares the two readers of YAML, which have to agree on every value, position and comment. */
import { isDeepStrictEqual } from 'node:util'
import { readInOnePass, readJsonInOnePass } from '../../src/yaml/read/one-pass/read.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { splitManifests } from '../../src/yaml/read/split.ts'
import type { Draw } from './texts.ts'

/** What the readers disagree on, in words; undefined if they agree. */
export function differenceIn(text: string): string | undefined {
  const fast = readManifests(text).documents
  const thorough = readManifests(text, { onePass: false }).documents
  if (fast.length !== thorough.length) return 'the number of documents'
  for (const [at, document] of thorough.entries()) {
    const one = fast[at]
    if (!isDeepStrictEqual(one?.issues, document.issues)) return `the issues of document ${at}`
    if (!isDeepStrictEqual(one?.value, document.value)) return `the value of document ${at}`
    if (!isDeepStrictEqual(one?.syntax, document.syntax)) return `the positions or comments of document ${at}`
  }
  return undefined
}

/** How many documents of a text can be read, and how many of them are read in one pass. */
export function countTaken(text: string): { readonly readable: number; readonly taken: number } {
  const isTaken = splitManifests(text).map(({ body, end, json, fault }) => {
    if (fault) return false
    return (json ? readJsonInOnePass(text, body, end, json.value) : readInOnePass(text, body, end)) !== undefined
  })
  const taken = isTaken.filter(Boolean).length
  if (taken === isTaken.length) return { readable: taken, taken }
  const unreadable = readManifests(text, { onePass: false }).documents.filter(({ issues }) => issues.length > 0).length
  return { readable: isTaken.length - unreadable, taken }
}

/** Lines that are YAML more often than not, in every way that the structure of a document can be written, and wrong ways between them. */
export function linesOf(draw: Draw): string {
  const pick = <Item>(from: readonly [Item, ...Item[]]): Item => from[draw(from.length)] ?? from[0]
  const newline = draw(8) === 0 ? '\r\n' : '\n'
  const lines: string[] = []
  let indent = 0
  for (let count = 1 + draw(12); count > 0; count--) {
    const line = pick(LINES).replace(/[kvc]/g, (what) =>
      what === 'k' ? pick(KEYS) : what === 'v' ? pick(VALUES) : pick(COMMENTS),
    )
    if (draw(3) === 0) indent = Math.max(0, indent + pick(STEPS))
    lines.push(' '.repeat(indent) + line + pick(LINE_ENDS))
    if (/[:|>-]$/.test(line) && draw(4) > 0) indent += pick(DEEPER)
  }
  return lines.join(newline) + (draw(6) === 0 ? '' : newline)
}

const STEPS = [-4, -2, -2, -1, 1, 2, 2, 4] as const
const DEEPER = [1, 2, 2, 2, 4] as const
const LINES = [
  ...['k: v', 'k: v', 'k: v', 'k:', 'k:', '- v', '- v', '- k: v', '- k:', '-', '- - v', 'v', 'v v', '', '', 'c'],
  ...['k: |', 'k: |-', 'k: >', 'k: >-', 'k: |+', '- |', 'k: | c', 'k: "v', 'v"', "k: 'v", "v'", '- "v', 'k: "v v"', "k: 'v''v'"],
  ...[
    'k: [v, v]',
    'k: {k: v, k: v}',
    'k: [',
    'v,',
    ']',
    'k: {',
    'k: v,',
    '}',
    '}, ',
    '- [v, {k: v}]',
    '- {k: [v], }',
    'k: [ ]',
    'k: {}',
  ],
  ...[
    '"k": v',
    "'k' : v",
    'k : v',
    '? k',
    ': v',
    '{"k":v,"k":"v"}',
    'k: &x v',
    'k: *x',
    '<<: *x',
    'k: !!str v',
    'k: v: v',
    '- - k: v',
  ],
] as const
const KEYS = [
  ...[
    'a',
    'b',
    'c',
    'd',
    'e',
    'spec',
    'name',
    'type',
    'no',
    'y',
    '1',
    '0x1',
    '1.5',
    'null',
    '~',
    'a b',
    'a/b',
    'a.b/c-d',
    '-a',
    '.a',
  ],
  ...['"a"', "'b'", 'a:b', 'a#b', '...', '--', 'é', '<<', 'constructor', '__proto__', 'a"b', '@a', '[a]'],
] as const
const VALUES = [
  ...[
    'a',
    'b c',
    '1',
    '1_0',
    '0777',
    'yes',
    'null',
    '~',
    '1.5',
    '.inf',
    '2020-01-01',
    'a:b',
    'http://a/b',
    'a#b',
    'a #b',
    '-a',
    '--a',
  ],
  ...[
    '"a"',
    "'b'",
    '"a\\nb"',
    '"a\\"b"',
    "'it''s'",
    '"\\x41"',
    '',
    'a, b',
    'a]',
    '{a}',
    '[a',
    'a: b',
    '- a',
    '? a',
    ': a',
    '@a',
    '`a`',
  ],
  ...[
    '%a',
    '!a',
    '|',
    '>',
    'é',
    '🙂',
    '\ta',
    'a\tb',
    'a\t',
    '"a\tb"',
    '\u2028',
    '\u0085',
    '\ufeff',
    '=',
    '<<',
    '<a',
    'a\\b',
    '...',
    '---',
    '-',
    ':',
  ],
] as const
const COMMENTS = ['# a', '#', '#a', '# a: b', '# "a', '#\ta', '# [', '# é🙂'] as const
const LINE_ENDS = [
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  ' ',
  '  ',
  ' # a',
  '  # b: c',
  '# a',
  '\t',
  '\t# a',
  ',',
  ':',
] as const
