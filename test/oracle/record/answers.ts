/** Asks the API server's own code about recorded cases, and puts its answers into the form in which they are recorded. */
import { isDeepStrictEqual } from 'node:util'
import { type Case, readCases } from '../../conformance/cases.ts'
import { isObject, pointer } from '../../places.ts'
import { type Answer, ask } from '../ask.ts'
import { fileName, keepNumbers, printText, type RecordedText, writtenNumbers } from './text.ts'

/** An answer with everything that is recorded of it: recorder/README.md has its keys. */
interface FullAnswer extends Answer {
  readonly stage?: 'match' | 'decode' | 'validate'
  readonly errors?: readonly Cause[]
  readonly next?: readonly Cause[]
  readonly result?: Readonly<Record<string, unknown>>
}

interface Cause {
  readonly field: string
  readonly type: string
}

/** The answers of a line to every case of some files, in the form in which they are recorded: a list for each file. */
export function answersOf(line: string, files: readonly RecordedText[]): string[][] {
  const cases = files.map(casesOf)
  const requests = cases.flat().map((one, id) => requestOf(one, id, line))
  // The recorder's own type is Answer with these fields.
  const answers = ask(requests) as FullAnswer[]
  if (answers.length !== requests.length) throw new Error(`${requests.length} requests, ${answers.length} answers`)
  const texts = cases.flat().map((one, at) => answerText(one, answers[at]))
  return cases.map(({ length }) => texts.splice(0, length))
}

/** The cases of a file; a number that JSON.parse would change is an object in them. */
export function casesOf(file: RecordedText): readonly Case[] {
  const cases = file.cases.map((one) => ({ ...one, answer: one.answer || '"accepted":true' }))
  return readCases(fileName(file), keepNumbers(printText({ ...file, cases }))).cases
}

function requestOf({ op, manifest, old }: Case, id: number, line: string): string {
  const json = (value: unknown): string => writtenNumbers(JSON.stringify(value))
  const former = old === undefined ? '' : `,"old":${json(old)}`
  return `{"id":${id},"line":"${line}","op":"${op}","manifest":${json(manifest)}${former}}`
}

function answerText({ id, manifest }: Case, answer: FullAnswer | undefined): string {
  if (!answer || answer.fault !== undefined) throw new Error(`${id}: ${String(answer?.fault ?? 'no answer')}`)
  const { accepted, stage, errors = [], next = [], result = {} } = answer
  const changed: Changed = { stored: {}, dropped: [] }
  // The server was sent the numbers as they were written, and answers with plain ones.
  const sent: unknown = JSON.parse(writtenNumbers(JSON.stringify(manifest)))
  if (accepted && isObject(sent)) {
    for (const part of ['spec', 'status']) compareKey(part, sent, result, '', changed)
  }
  const recorded = {
    accepted,
    ...(stage !== undefined && stage !== 'validate' && { stage }),
    ...(errors.length > 0 && { errors: pairsOf(errors) }),
    ...(next.length > 0 && { next: pairsOf(next) }),
    ...(Object.keys(changed.stored).length > 0 && { stored: changed.stored }),
    ...(changed.dropped.length > 0 && { dropped: changed.dropped }),
  }
  return JSON.stringify(recorded).slice(1, -1)
}

/** Field and type of each error, each once: they are sorted. */
function pairsOf(causes: readonly Cause[]): [string, string][] {
  const pairs = causes.map(({ field, type }): [string, string] => [field, type])
  return pairs.filter((pair, at) => !isDeepStrictEqual(pair, pairs[at - 1]))
}

interface Changed {
  readonly stored: Record<string, unknown>
  readonly dropped: string[]
}

/** What the server wrote or changed, and what it left out, by JSON Pointer. */
function compare(sent: unknown, result: unknown, path: string, changed: Changed): void {
  if (isDeepStrictEqual(sent, result)) return
  if (isObject(sent) && isObject(result)) {
    const keys = new Set([...Object.keys(sent), ...Object.keys(result)])
    for (const key of keys) compareKey(key, sent, result, path, changed)
  } else if (Array.isArray(sent) && Array.isArray(result) && sent.length === result.length) {
    for (const [at, item] of sent.entries()) compare(item, result[at], `${path}/${at}`, changed)
  } else changed.stored[path] = result
}

function compareKey(
  key: string,
  sent: Record<string, unknown>,
  result: Readonly<Record<string, unknown>>,
  path: string,
  changed: Changed,
): void {
  const place = pointer(path, key)
  if (!Object.hasOwn(result, key)) {
    if (Object.hasOwn(sent, key)) changed.dropped.push(place)
  } else if (Object.hasOwn(sent, key)) compare(sent[key], result[key], place, changed)
  else changed.stored[place] = result[key]
}
