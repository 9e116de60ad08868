/** The fuzz of `npm run test:oracle -- --fuzz N`: questions to the validators and to the API server's code, in batches. */
import { generatedLines, type Line } from '../../conformance/lines.ts'
import { drawFrom } from '../../fuzz/texts.ts'
import { type Answer, ask, requestOf } from '../ask.ts'
import { type Asked, type Disagreement, disagreements, furtherRequest, validated } from './disagreement.ts'
import { type Op, type Question, questioner, type Texts, textsOf } from './questions.ts'

export interface FuzzOptions {
  readonly seed: number
  /** How many questions of each sort. */
  readonly counts: Readonly<Record<Op, number>>
}

/** As many questions are asked at once. */
const BATCH = 2000

/** Asks all questions, prints what is different and how often each class of it, and returns the exit status. */
export async function fuzz({ seed, counts }: FuzzOptions): Promise<number> {
  const lines = new Map((await generatedLines()).map((line) => [line.name, line]))
  const draw = questioner(seed, drawFrom(seed))
  const classes = new Map<string, number>()
  let failed = 0
  let asked = 0
  for (const op of ['create', 'schema', 'update'] as const) {
    for (let left = counts[op]; left > 0; ) {
      const answered = compareAll(
        lines,
        Array.from({ length: Math.min(left, BATCH) }, () => draw(op)),
      )
      left -= answered.length
      asked += answered.length
      for (const { question, found } of answered) {
        if (found.length > 0) failed++
        for (const one of found) {
          const times = classes.get(one.class) ?? 0
          classes.set(one.class, times + 1)
          console.log(times === 0 ? JSON.stringify(minimal(lines, question, one)) : JSON.stringify(lineOf(question, one)))
        }
      }
    }
  }
  const { create, schema, update } = counts
  console.log(`seed ${seed}: ${create} creates, ${schema} live objects and ${update} updates`)
  for (const [name, times] of [...classes].sort(([, a], [, b]) => b - a)) console.log(`${String(times).padStart(6)}  ${name}`)
  console.log(`${asked - failed} passed, ${failed} failed, 0 skipped`)
  return failed > 0 ? 1 : 0
}

interface Answered {
  readonly question: Question
  readonly found: readonly Disagreement[]
}

/** The questions that have an answer, with the disagreements about each. An old object that no server can read has none. */
function compareAll(lines: ReadonlyMap<string, Line>, questions: readonly Question[]): Answered[] {
  const all = questions.map((question) => ({ question, asked: validate(lines, question) }))
  const answers = askAbout(all.map(({ question, asked }) => ({ question, texts: asked.asRead })))
  const both = all.map((one, at) => ({ ...one, answer: answers[at] ?? { id: 0, fault: 'none' } }))
  const further = both.flatMap(({ question, asked, answer }) => {
    const texts = furtherRequest(asked, answer)
    return texts ? [{ question, texts }] : []
  })
  const furtherAnswers = new Map(askAbout(further).map((answer, at) => [further[at]?.question, answer]))
  return both
    .filter(({ asked, answer }) => hasAnswer(asked, answer))
    .map(({ question, asked, answer }) => ({ question, found: disagreements(asked, answer, furtherAnswers.get(question)) }))
}

function hasAnswer({ asRead }: Asked, { fault }: Answer): boolean {
  if (fault === undefined) return true
  if (typeof fault === 'string' && fault.startsWith('old: ')) return false
  throw new Error(`the oracle has no answer, but: ${fault}\n${asRead.manifest}\n${asRead.old}`)
}

function validate(lines: ReadonlyMap<string, Line>, question: Question): Asked {
  const line = lines.get(question.line)
  if (!line) throw new Error(`no line ${question.line}`)
  return validated(line, question.op, textsOf(question))
}

function askAbout(requests: readonly { readonly question: Question; readonly texts: Texts }[]): Answer[] {
  const answers = ask(requests.map(({ question, texts }) => requestOf({ ...question, ...texts })))
  if (answers.length !== requests.length) throw new Error(`${requests.length} questions, ${answers.length} answers`)
  return answers
}

function lineOf({ line, kind, op, base, before, edits, onto }: Question, disagreement: Disagreement): object {
  return { ...disagreement, line, kind, op, base: base.name, ...(op === 'update' ? { before, onto } : {}), edits }
}

/** The disagreement with no more edits than it needs, and with the request. */
function minimal(lines: ReadonlyMap<string, Line>, question: Question, disagreement: Disagreement): object {
  const found = (smaller: Question): Disagreement | undefined =>
    compareAll(lines, [smaller])[0]?.found.find((one) => one.class === disagreement.class)
  const smaller = [
    ...question.before.map((_, at) => ({ ...question, before: question.before.toSpliced(at, 1) })),
    ...question.edits.map((_, at) => ({ ...question, edits: question.edits.toSpliced(at, 1) })),
  ]
  for (const next of smaller) {
    const still = found(next)
    if (still) return minimal(lines, next, still)
  }
  return { ...lineOf(question, disagreement), request: requestOf({ ...question, ...textsOf(question) }) }
}
