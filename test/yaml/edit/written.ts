/** Writes a value as YAML in all the ways that people do, with comments in every position; each comment has a number. */
import fc from 'fast-check'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const KEYS = ['name', 'spec', 'value', 'a', 'b-c', 'yes', 'x/y', '1', 'a b', 'no', '#h', 'é', '~']
const WORDS = [
  'plain',
  'two words',
  'yes',
  '1',
  '',
  ' edge ',
  'a: b',
  '# no',
  'a #b',
  'é',
  '-',
  'one\ntwo\n',
  'one\n two',
  'x\n\n',
  '\n# x\n',
  "it's",
  '"',
  '{a, b}',
  'a\tb',
  'word '.repeat(30).trim(),
]

const key = fc.constantFrom(...KEYS)
const scalar = fc.oneof(fc.constantFrom(...WORDS), fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom(0.5, 1e21))
const { tree: value } = fc.letrec<{ tree: Json; list: readonly Json[]; map: Json }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, scalar, tie('list'), tie('map'), tie('map')),
  list: fc.array(tie('tree'), { maxLength: 3 }),
  map: fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
}))
const map = fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true })

/** A text, and how many comments are in it. */
export interface WrittenText {
  readonly text: string
  readonly value: { readonly [key: string]: Json }
}

/** Texts of one document. */
export const written: fc.Arbitrary<WrittenText> = fc
  .tuple(map, fc.array(fc.nat(99), { minLength: 30, maxLength: 80 }), fc.boolean())
  .map(([value, choices, isFlow]) => ({ value, text: createWriter(choices).document(value, isFlow) }))

function createWriter(choices: readonly number[]) {
  let at = 0
  let comments = 0
  let anchors = 0
  /** Whether blank lines would belong to the last block scalar. */
  let isKept = false
  /** Whether something happens that does so in a number of hundred cases. */
  const chance = (percent: number): boolean => (choices[at++ % choices.length] ?? 0) < percent
  const pick = <Item>(items: readonly Item[]): Item => items[(choices[at++ % choices.length] ?? 0) % items.length] as Item
  const step = pick([2, 2, 3, 4, 8])
  const dashes = pick([0, step])
  const newline = pick(['\n', '\n', '\r\n'])
  const density = pick([0, 15, 40])

  const comment = (): string =>
    `#${pick(['', ' ', '\t', ' \t'])}${comments++}${pick(['', ' note', '\t{x: "y}', " don't", ' - a: b', ' '])}`.trimEnd()
  const trailing = (spaces = [' ', '   ', '\t']): string => (chance(density) ? `${pick(spaces)}${comment()}` : '')
  const own = (column: number): string[] => [
    ...(chance(10) && !isKept ? [''] : []),
    ...(chance(density) ? [' '.repeat(column) + comment()] : []),
    ...(chance(5) && !isKept ? [''] : []),
  ]

  function document(value: WrittenText['value'], isFlow: boolean): string {
    const head = own(0)
    const body = isFlow && chance(40) ? flow(value, 0, true).split('\n') : map(value, 0)
    const lines = [...head, ...body, ...own(0)]
    const text = lines.join('\n') + (chance(90) || isKept ? '\n' : '')
    return (chance(10) ? '\ufeff' : '') + text.replaceAll('\n', newline)
  }

  function map(value: { readonly [key: string]: Json }, column: number): string[] {
    const margin = ' '.repeat(column)
    const lines = Object.entries(value).flatMap(([key, inner]) => {
      const above = own(column)
      isKept = false
      const [first = '', ...rest] = after(inner, column, false)
      return [...above, `${margin}${keyIn(key)}:${first}`, ...rest]
    })
    return [...lines, ...own(pick([column, column + 1]))]
  }

  function list(value: readonly Json[], column: number): string[] {
    const margin = ' '.repeat(column)
    const lines = value.flatMap((inner) => {
      const above = own(column)
      isKept = false
      const [first = '', ...rest] = after(inner, column, true)
      return [...above, `${margin}-${first}`, ...rest]
    })
    return [...lines, ...own(pick([column, column + 1]))]
  }

  /** What follows a colon or a dash, with the lines below. */
  function after(value: Json, column: number, isItem: boolean): string[] {
    const anchor = chance(4) ? ` &n${anchors++}` : ''
    const isCollection = typeof value === 'object' && value !== null && Object.keys(value).length > 0
    if (!isCollection || chance(25)) {
      if (typeof value === 'string' && value.includes('\n') && chance(60)) return literal(value, column, anchor)
      if (value === null && anchor === '' && chance(50)) return [trailing([' ', '  '])]
      const lines = flow(value, column + 1, false).split('\n')
      return [`${anchor} ${lines[0]}${lines.length === 1 ? trailing() : ''}`, ...lines.slice(1)]
    }
    const inner = Array.isArray(value) ? column + (isItem ? step : dashes) : column + step
    const lines = Array.isArray(value) ? list(value, inner) : map(value as { readonly [key: string]: Json }, inner)
    if (isItem && anchor === '' && chance(70)) {
      // The first part on the line of the dash, if no comment is above it.
      const [first = '', ...rest] = lines
      if (!/^ *(?:#|$)/.test(first)) return [first.slice(column + 1), ...rest]
    }
    // A tab after a dash would be indentation.
    return [anchor + trailing([' ', '  ']), ...lines]
  }

  function literal(value: string, column: number, anchor: string): string[] {
    const ends = /\n*$/.exec(value)?.[0].length ?? 0
    const body = ends === value.length ? '' : value.slice(0, value.length - ends)
    if (body === '' || /^[\s#]/.test(value) || /[ \t](?:\n|$)/.test(body))
      return [`${anchor} ${JSON.stringify(value)}${trailing()}`]
    const margin = ' '.repeat(column + pick([2, step]))
    const lines = body.split('\n').map((line) => (line === '' ? '' : margin + line))
    isKept = ends > 1
    const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+'
    return [`${anchor} |${chomping}${trailing()}`, ...lines, ...Array<string>(Math.max(0, ends - 1)).fill('')]
  }

  /** On one line, or on several with comments between them. */
  function flow(value: Json, column: number, isRoot: boolean): string {
    if (typeof value !== 'object' || value === null) return scalarIn(value)
    const isList = Array.isArray(value)
    const [open, close] = isList ? ['[', ']'] : ['{', '}']
    const isSpread = isRoot || chance(30)
    const inner = column + step
    const parts = isList
      ? value.map((item) => flow(item, inner, false))
      : Object.entries(value).map(([key, item]) => `${keyIn(key)}: ${flow(item, inner, false)}`)
    if (!isSpread || parts.length === 0) {
      const padding = pick(['', ' '])
      return parts.length === 0 ? `${open}${close}` : `${open}${padding}${parts.join(', ')}${padding}${close}`
    }
    const margin = ' '.repeat(inner)
    const isClosed = chance(20)
    const lines = parts.flatMap((part, at) => {
      const comma = at < parts.length - 1 || isClosed ? ',' : ''
      return [...own(inner), `${margin}${part}${comma}${trailing()}`]
    })
    return [`${open}${trailing()}`, ...lines, ...own(inner), ' '.repeat(column) + close].join('\n')
  }

  function keyIn(key: string): string {
    return /^[a-z][a-z-]*$/.test(key) && key !== 'yes' && key !== 'no' && chance(70) ? key : quoted(key)
  }

  function scalarIn(value: string | number | boolean | null): string {
    if (typeof value !== 'string') return JSON.stringify(value)
    return /^[a-z][a-z ]*$/.test(value) && value !== 'yes' && chance(60) ? value : quoted(value)
  }

  function quoted(text: string): string {
    return /^[ -~é]*$/.test(text) && chance(50) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
  }

  return { document }
}

/** A value that is like another: with fields taken out, put in, renamed and replaced. */
export function like(before: Json): fc.Arbitrary<Json> {
  if (Array.isArray(before)) {
    const items = before.map((item: Json) =>
      fc.oneof(
        { weight: 4, arbitrary: fc.constant([item]) },
        { weight: 1, arbitrary: like(item).map((changed) => [changed]) },
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: value.map((more) => [item, more]) },
      ),
    )
    return fc.oneof({ weight: 5, arbitrary: fc.tuple(...items).map((parts) => parts.flat()) }, { weight: 1, arbitrary: value })
  }
  if (typeof before !== 'object' || before === null) return fc.oneof(fc.constant(before), value)
  const fields = Object.entries(before).map(([name, inner]) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant([[name, inner]]) },
      { weight: 2, arbitrary: like(inner).map((changed) => [[name, changed]]) },
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: key.map((other) => [[other, inner]]) },
      {
        weight: 1,
        arbitrary: fc.tuple(key, value).map(([other, more]) => [
          [name, inner],
          [other, more],
        ]),
      },
    ),
  )
  return fc.oneof(
    { weight: 12, arbitrary: fc.tuple(...fields).map((entries) => Object.fromEntries(entries.flat() as [string, Json][])) },
    { weight: 1, arbitrary: fc.constant({}) },
  )
}
