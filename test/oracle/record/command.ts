/** The command `npm run record`: arguments in, recorded answers out. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { argumentError } from '../../../scripts/argument-error.ts'
import type { KindNode } from '../../../scripts/follow/node.ts'
import { readCrds } from '../../../scripts/follow/read-crds.ts'
import { lines, releases } from '../../../scripts/generate/read.ts'
import { renamedKinds } from '../../../scripts/generate/renamed.ts'
import { crds, whatIsMissing } from '../ask.ts'
import { answersOf, casesOf } from './answers.ts'
import { derive } from './new-line.ts'
import { fileName, printText, type RecordedText, readText } from './text.ts'

const HELP = `Usage: npm run record -- LINE [options]

Asks the API server's own code about every recorded case of a contract line, and writes its answers. A new line gets the cases of the line before,
and cases about what its CRDs change.

Options:
  --accept      write answers that changed; without it they are listed, nothing is written, and the exit status is 1
  --folder DIR  default: test/conformance/apiserver
  -h, --help    print this help
`

export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** What all steps of a run need. */
interface Run {
  readonly line: string
  readonly folder: string
  readonly accept: boolean
  readonly log: (text: string) => void
  readonly error: (text: string) => void
}

const names = lines.map(({ name }) => name)

/** Runs the command. */
export function run(args: readonly string[]): Outcome {
  const out: string[] = []
  const errors: string[] = []
  const status = statusOf(
    args,
    (text) => out.push(text),
    (text) => errors.push(text),
  )
  const text = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('')
  return { status, stdout: text(out), stderr: text(errors) }
}

function statusOf(args: readonly string[], log: Run['log'], error: Run['error']): number {
  try {
    return runWith(args, log, error)
  } catch (thrown) {
    const wrong = argumentError(thrown)
    if (wrong === undefined) throw thrown
    error(`record: ${wrong}`)
    return 2
  }
}

function runWith(args: readonly string[], log: Run['log'], error: Run['error']): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: true,
    options: {
      accept: { type: 'boolean', default: false },
      folder: { type: 'string', default: join(import.meta.dirname, '../../conformance/apiserver') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    log(HELP.trimEnd())
    return 0
  }
  const [line, ...more] = positionals
  if (line === undefined || more.length > 0 || !names.includes(line)) {
    error(`record: which line? Write: npm run record -- LINE, with LINE one of ${names.join(', ')}`)
    return 2
  }
  const missing = [...whatIsMissing()]
  if (missing.length === 0 && folderOf(line) === undefined)
    missing.push(`the CRDs of ${line}: a folder such as ${line}.0 in ${crds()}`)
  for (const what of missing) error(`missing: ${what}`)
  if (missing.length > 0) return 2
  const files = readdirSync(values.folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readText(readFileSync(join(values.folder, name), 'utf8')))
  const recorded = files.filter((file) => file.lines.includes(line))
  const all: Run = { line, folder: values.folder, accept: values.accept, log, error }
  return recorded.length > 0 ? recordAgain(all, recorded) : recordNew(all, files)
}

/** Asks a recorded line again. A file that was recorded on an earlier line is compared only. */
function recordAgain({ line, accept, ...out }: Run, files: readonly RecordedText[]): number {
  const answers = answersOf(line, files)
  let same = 0
  const changed: RecordedText[] = []
  const asked = files.map((file, at) => {
    const manifests = casesOf(file).map(({ manifest }) => manifest)
    const cases = file.cases.map((one, index) => {
      const answer = answers[at]?.[index] ?? one.answer
      if (isForeign(file, line, manifests[index])) return one
      if (answer === one.answer) same++
      else {
        changed.push(file)
        out.error(`${fileName(file)} ${one.id} on ${line}\n  was ${one.answer}\n  is  ${answer}`)
      }
      return { ...one, answer }
    })
    return { ...file, cases }
  })
  const isWritten = accept || changed.length === 0
  for (const file of asked) if (isWritten && file.line === line) write(out.folder, file)
  const elsewhere = new Set(changed.filter((file) => file.line !== line).map(fileName))
  for (const name of elsewhere) out.error(`${name} is recorded on another line: ${line} needs a file of its own`)
  out.log(`${line}: ${same} answers are as recorded, ${changed.length} are not`)
  return changed.length === 0 || (accept && elsewhere.size === 0) ? 0 : 1
}

/** On another line than the one that was asked, the answer to a manifest of another kind is not recorded: that kind may have changed. */
function isForeign(file: RecordedText, line: string, manifest: unknown): boolean {
  const kind = typeof manifest === 'object' && manifest !== null && 'kind' in manifest ? manifest.kind : undefined
  return file.line !== line && kind !== file.kind && releases.kinds.some((one) => one.kind === kind)
}

/** Records a line for the first time. */
function recordNew({ line, ...out }: Run, files: readonly RecordedText[]): number {
  const before = names[names.indexOf(line) - 1]
  if (before === undefined || !files.some((file) => file.lines.includes(before))) {
    out.error(`record: ${before ?? 'the line before'} is not recorded, and ${line} begins with its cases: record it first`)
    return 2
  }
  const derived = derive({ before, line, crdsBefore: crdsOf(before), crds: crdsOf(line), renamed: renamedKinds }, files)
  const answers = answersOf(
    line,
    derived.map(({ file }) => file),
  )
  let wrong = 0
  for (const [at, { file, isNew, dropped }] of derived.entries()) {
    const cases = file.cases.map((one, index) => ({ ...one, answer: answers[at]?.[index] ?? '' }))
    if (isNew) {
      const answered = { ...file, cases }
      for (const base of rejectedBases(line, answered)) {
        wrong++
        out.error(base)
      }
      write(out.folder, answered)
      out.log(`${fileName(file)}: ${cases.length} cases, ${dropped.length} of the line before no longer fit`)
    } else {
      const differing = cases.filter(
        (one, index) => one.answer !== file.cases[index]?.answer && !isForeign(file, line, casesOf(file)[index]?.manifest),
      )
      wrong += differing.length
      for (const { id } of differing)
        out.error(`${fileName(file)} ${id}: another answer on ${line}, although the CRDs say the same`)
      write(out.folder, file)
      out.log(`${fileName(file)}: also ${line}`)
    }
  }
  out.log('test/conformance/cases.test.ts counts the files and cases: update it.')
  return wrong === 0 ? 0 : 1
}

/** Bases that the API server rejects: their cases are about nothing, and a person has to correct them. */
function rejectedBases(line: string, file: RecordedText): string[] {
  const plain = file.bases.map(([base]) => ({ id: base, request: `"id":"${base}","base":"${base}","op":"create"`, answer: '' }))
  const [answers = []] = answersOf(line, [{ ...file, cases: plain }])
  return answers.flatMap((answer, at) =>
    answer.startsWith('"accepted":true')
      ? []
      : [`${fileName(file)}: the API server rejects the base ${plain[at]?.id}: ${answer}`],
  )
}

/** The kinds of the release that begins a line, as its CRDs have them. */
function crdsOf(line: string): KindNode[] {
  const folder = folderOf(line)
  const kinds = releases.kinds.map(({ kind }) => kind)
  return folder === undefined ? [] : readCrds(folder).filter(({ kind }) => kinds.includes(kind))
}

/** The folder of the CRDs of a line: v1.1.0 for v1.1. */
function folderOf(line: string): string | undefined {
  const name = readdirSync(crds()).find((one) => one.startsWith(`${line}.`))
  return name === undefined ? undefined : join(crds(), name)
}

function write(folder: string, file: RecordedText): void {
  writeFileSync(join(folder, fileName(file)), printText(file))
}
