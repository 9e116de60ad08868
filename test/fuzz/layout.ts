/** Ways to spoil the layout of a text: comments, banners, long runs, brackets over several lines, and keys that are syntax of something else. */
import type { Draw } from './texts.ts'

type Spoil = (text: string, draw: Draw) => string

/** The text with one thing done to its layout. */
export const withOddLayout: Spoil = (text, draw) => pick(SPOILS, draw)(text, draw)

/** Every character that means something to YAML, and some that mean something to a pattern. */
const SYNTAX = [
  ...'#-:?,[]{}&*!|>\'"%@` \t\n=~<.+\\$^()/',
  '\r\n',
  '- ',
  ': ',
  ' #',
  '# ',
  '{}',
  '[]',
  '\n\n',
  '#\n',
  '[ ',
  '{ ',
  '] ',
  '""',
  "''",
]

/** Keys that are syntax of a regular expression, and would be one if a pattern were made of keys. */
const PATTERN_KEYS = [
  '(',
  '[',
  '*',
  '(.|.)*!aaaaaaaaaaaaaaaaaaaaaaaaa',
  '(a+)+$',
  '\\',
  '\\1',
  '(?<x>',
  'a{1,99999}',
  '[z-a]',
  '^',
  '$',
  '.',
  '|',
  '(?=',
  '\\p{L}',
]

const SPOILS: readonly Spoil[] = [
  // A banner between two lines.
  (text, draw) => {
    const bar = `${' '.repeat(draw(9))}${'#'.repeat(1 + draw(60))}`
    return betweenLines(
      text,
      draw,
      pick([`${bar}\n`, `${bar}\n# Gateway\n${bar}\n`, `\n${bar}\n\n`, `${bar}\r\n${bar}\r\n`], draw),
    )
  },
  // An empty or short collection before a banner.
  (text, draw) =>
    betweenLines(
      text,
      draw,
      `${' '.repeat(draw(5))}x${draw(99)}: ${pick(['[]', '{}', '[a]', '{a: b}', '[[]]', '""'], draw)}\n${'#'.repeat(1 + draw(60))}\n`,
    ),
  // A comment at the end of every line, or on a line of its own before every line.
  (text, draw) => text.replaceAll('\n', pick([' # c\n', '\n# c\n', '\n      # c\n', ' #\n', '\t# c\n', ' ## c ##\n'], draw)),
  // A comment somewhere.
  (text, draw) =>
    inside(
      text,
      draw,
      pick([' # c\n', '# c\n', '#', ' #', '\n#\n', ' # a: b\n', ' # ]\n', ' # }, #\n', " # '\n", ' # "\n'], draw),
    ),
  // A long run of one character.
  (text, draw) => inside(text, draw, pick(SYNTAX, draw).repeat(2 ** (1 + draw(11)))),
  (text, draw) => betweenLines(text, draw, `${pick(SYNTAX, draw).repeat(2 ** (1 + draw(11)))}\n`),
  // Brackets over several lines.
  (text, draw) =>
    text.replaceAll(/[[{]|, ?|[\]}]/g, (found) =>
      draw(2) === 0
        ? found
        : /^[\]}]$/.test(found)
          ? `\n${' '.repeat(draw(9))}${found}`
          : `${found}${pick(['', ' # c', ' ###'], draw)}\n${' '.repeat(draw(9))}`,
    ),
  (text, draw) =>
    betweenLines(
      text,
      draw,
      `${' '.repeat(draw(5))}x${draw(99)}: {a: [b,\n      c # d\n  ],\n # e\n      "f": {g: h,\n\n i}, }\n`,
    ),
  // A key that is a pattern, by a list in which redaction looks for secrets.
  (text, draw) =>
    betweenLines(
      text,
      draw,
      `${' '.repeat(draw(5))}${JSON.stringify(pick(PATTERN_KEYS, draw))}:\n${' '.repeat(draw(9))}- kind: Secret\n`,
    ),
]

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], draw: Draw): Item {
  // A draw is below the length, and no list here is empty.
  return items[draw(items.length)] as Item
}

function inside(text: string, draw: Draw, piece: string): string {
  const at = draw(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

function betweenLines(text: string, draw: Draw, lines: string): string {
  const at = text.indexOf('\n', draw(text.length + 1)) + 1
  return text.slice(0, at) + lines + text.slice(at)
}
