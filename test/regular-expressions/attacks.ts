/** Texts on which a regular expression could take long. */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import type { Pattern } from '../../scripts/regular-expressions/constant.ts'

/** A text of any length: a beginning, a part that repeats, and an end that prevents a match. */
export interface Attack {
  readonly prefix: string
  readonly pump: string
  readonly suffix: string
}

export const attackText = ({ prefix, pump, suffix }: Attack, length: number): string =>
  prefix + pump.repeat(Math.ceil((length - prefix.length - suffix.length) / pump.length)) + suffix

/** For each part that repeats: what it matches, again and again, from the beginning, behind what precedes it, and together with that. */
export function attacksOn({ source, flags }: Pattern): Attack[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') })
  const alphabet = alphabetOf(pattern)
  const attacks = new Map<string, Attack>()
  const add = (prefix: string, pump: string): void => {
    for (const suffix of pump === '' ? [] : SUFFIXES)
      attacks.set(JSON.stringify([prefix, pump, suffix]), { prefix, pump, suffix })
  }
  visitRegExpAST(pattern, {
    onQuantifierEnter(quantifier) {
      if (quantifier.max < MANY) return
      const before = textBefore(quantifier, alphabet)
      for (const text of textsOf(quantifier.element, alphabet)) {
        add('', text)
        add(before, text)
        add('', before + text)
      }
    },
  })
  // A search begins again and again where only the end is missing.
  for (const alternative of pattern.alternatives) add('', textOf(alternative, alphabet).slice(0, -1))
  return [...attacks.values()]
}

/** Fewer repetitions are a constant. */
const MANY = 100

/** No pattern of ours ends with both; without them a text may match. */
const SUFFIXES = ['\n\0', '']

/** As many different texts of one part as it takes to find what two parts have in common. */
const MOST_TEXTS = 6

/** Characters that a pattern treats differently, and some that it does not name. */
function alphabetOf(pattern: AST.Pattern): string[] {
  const characters = new Set<string>()
  visitRegExpAST(pattern, {
    onCharacterEnter: ({ value }) => void characters.add(String.fromCodePoint(value)),
  })
  return [...new Set([...characters, ...' aA0-_.:/"\'#\n\t\u00e9'])]
}

/** Different texts that a part matches. */
function textsOf(node: AST.Node, alphabet: readonly string[]): string[] {
  if (node.type === 'CharacterClass' || node.type === 'CharacterSet') {
    const isIn = new RegExp(`^${node.raw}$`, 'u')
    return alphabet.filter((character) => isIn.test(character)).slice(0, MOST_TEXTS)
  }
  if (node.type === 'Group' || node.type === 'CapturingGroup')
    return node.alternatives.map((alternative) => textOf(alternative, alphabet)).slice(0, MOST_TEXTS)
  return [textOf(node, alphabet)]
}

/** A short text that a part matches; what is optional is left out, what may repeat is there once. */
function textOf(node: AST.Node, alphabet: readonly string[]): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'Alternative':
      return node.elements.map((element) => textOf(element, alphabet)).join('')
    case 'Quantifier':
      return textOf(node.element, alphabet).repeat(node.max < MANY ? node.min : Math.max(node.min, 1))
    case 'CharacterClass':
    case 'CharacterSet':
    case 'Group':
    case 'CapturingGroup':
      return textsOf(node, alphabet)[0] ?? ''
    case 'Backreference':
      return Array.isArray(node.resolved) ? '' : textOf(node.resolved, alphabet)
    default:
      return ''
  }
}

/** A text that leads to a part of a pattern. */
function textBefore(node: AST.Node, alphabet: readonly string[]): string {
  const { parent } = node
  if (!parent) return ''
  const before = parent.type === 'Alternative' ? parent.elements.filter(({ end }) => end <= node.start) : []
  return textBefore(parent, alphabet) + before.map((element) => textOf(element, alphabet)).join('')
}
