/**
 * Reads a document in one pass, with its value, its positions and its comments, if it is written as nearly all manifests are.
 *
 * It gives up at whatever it does not know for certain, such as an anchor, a tag, an explicit key, an odd indentation or an error: the other
 * reader decides what that is. So it is never wrong, only absent.
 */
import { type Tape, TapeWriter } from '../tape.ts'
import { readNode } from './block.ts'
import { scanJson } from './json.ts'
import { HASH, Scanner, SPACE, TAB, UNCERTAIN } from './scanner.ts'

/** A document's value, and what is written where. */
export interface OnePass {
  readonly value: unknown
  readonly tape: Tape
}

/** Reads the YAML between two offsets; undefined if it is not certain that kubectl reads the same and that there are no errors. */
export function readInOnePass(text: string, start: number, end: number): OnePass | undefined {
  if (UNUSUAL.test(start === 0 && end === text.length ? text : text.slice(start, end))) return undefined
  return attempt(text, start, end, readDocument)
}

/** The tape of the JSON between two offsets; undefined if a key is repeated. */
export function readJsonInOnePass(text: string, start: number, end: number, value: unknown): OnePass | undefined {
  return attempt(text, start, end, (scanner) => {
    scanJson(scanner, value)
    return value
  })
}

/** Characters that kubectl rejects or takes for a line break, and those that nobody writes in a manifest. Half of a character in UTF-16 is one of them. */
const UNUSUAL =
  /[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** One for all documents: its buffer has to grow only once. */
const tape = new TapeWriter()

function attempt(text: string, start: number, end: number, read: (scanner: Scanner) => unknown): OnePass | undefined {
  tape.reset()
  try {
    const value = read(new Scanner(text, start, end, tape))
    return { value, tape: tape.finish() }
  } catch (error) {
    if (error !== UNCERTAIN) throw error
    return undefined
  }
}

function readDocument(scanner: Scanner): unknown {
  if (scanner.text.startsWith('---', scanner.at)) skipMarker(scanner)
  const column = scanner.nextColumn()
  if (column === -1) return null
  const value = readNode(scanner, column, -1)
  if (scanner.column !== -1 || typeof value !== 'object') throw UNCERTAIN
  return value
}

/** A `---` with nothing but a comment behind it, as was made sure when the text was split. */
function skipMarker(scanner: Scanner): void {
  scanner.at += 3
  while (scanner.code(scanner.at) === SPACE || scanner.code(scanner.at) === TAB) scanner.at++
  if (scanner.code(scanner.at) === HASH) scanner.comment()
  else scanner.at = scanner.lineAfter(scanner.at)
}
