/** Asks about the edges: whether the recorded answers are those of the API server's code, or what they are. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Blame } from '../conformance/cases.ts'
import { type EdgeAnswer, edgeAnswers, edges, line } from '../conformance/edges.ts'
import { type Answer, ask, requestOf } from './ask.ts'

/** Prints the answers that are not as recorded, or records them all; returns how many are not. */
export function askAboutEdges(record: boolean): { readonly asked: number; readonly changed: number } {
  const file = join(import.meta.dirname, '../conformance/edges.json')
  const answers = ask(edges.map((edge) => requestOf({ line, ...edge }))).map(answerOf)
  if (record) {
    const rows = edges.map(({ about, name }, at) => JSON.stringify([`${about}: ${name}`, answers[at]]))
    writeFileSync(file, `[\n${rows.join(',\n')}\n]\n`)
  }
  const recorded = existsSync(file) ? edgeAnswers() : []
  const changed = edges.filter((_, at) => !isDeepStrictEqual(answers[at], recorded[at]))
  for (const { about, name } of changed) console.error(`not as recorded: ${about}: ${name}`)
  return { asked: edges.length, changed: changed.length }
}

function answerOf({ accepted, errors = [], fault }: Answer): EdgeAnswer {
  if (fault !== undefined) throw new Error(`the oracle cannot answer: ${fault}`)
  if (accepted === true) return { accepted }
  // One field can have several errors of a type.
  const blames = new Map(errors.map(({ field, type }): [string, Blame] => [`${field} ${type}`, [field, type]]))
  return { accepted: false, errors: [...blames.values()] }
}
