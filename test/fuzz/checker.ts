/** The process that checks texts: it answers one question after the other. */
import type { Line } from '../../src/releases/lines.ts'
import { reportOn } from '../lint/report.ts'
import type { Answer, Question } from './checked.ts'
import { brokenClaims, isClean } from './claims.ts'

process.on('message', (question) => {
  // The other side of the channel sends nothing else.
  const { text, release, repeat } = question as Question
  const slow = repeat === undefined ? [] : [...slowness(text, release, repeat)]
  const { user, system } = process.cpuUsage()
  const answer: Answer = {
    broken: [...brokenClaims(text, release), ...slow],
    isClean: isClean(text, release),
    cpu: (user + system) / 1e6,
  }
  process.send?.(answer)
})

/** What of a text takes more than fifteen times as long when there is ten times as much of it. */
function* slowness(text: string, release: Line, { at, piece }: NonNullable<Question['repeat']>): Generator<string> {
  for (const [before, unit, after] of [
    [text.slice(0, at), piece, text.slice(at)],
    ['', `${text}\n---\n`, ''],
  ] as const) {
    const [few, many] = [FEW, 10 * FEW].map((length) => before + unit.repeat(Math.ceil(length / unit.length)) + after) as [
      string,
      string,
    ]
    // Less is lost in noise: what is not linear takes far more.
    if (timeOf(few, release) < 50) continue
    const factor = Math.min(...[0, 1, 2, 3, 4].map(() => timeOf(many, release) / timeOf(few, release)))
    if (factor > 15) yield `ten times of ${JSON.stringify(unit.slice(0, 40))} takes ${factor.toFixed(1)} times as long`
  }
}

/** Characters of the shorter text. */
const FEW = 50_000

/** In milliseconds of the processor. */
function timeOf(text: string, release: Line): number {
  const start = process.cpuUsage()
  reportOn([{ path: 'x.yaml', text }], { release })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
