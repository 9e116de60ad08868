/** Reads answers to the questions of a migration, and asks for them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { stringify } from 'yaml'
import { printable } from '../base/inert.ts'
import { isRecord } from '../base/record.ts'
import { formatIssue } from '../contract/messages.ts'
import type { MigratedFiles } from '../migrate/files.ts'
import type { Answers, Need } from '../migrate/migration.ts'
import { openNeeds } from '../report/migration.ts'
import { readManifests } from '../yaml/read/read.ts'
import { codeOf } from './error-code.ts'
import { type Io, note } from './io.ts'
import { UsageError } from './options.ts'
import { reasonOf } from './reason.ts'

/** Answers of `--answer KEY=VALUE`, by their keys. What is read of them is never printed. */
export function answersFrom(texts: readonly string[], io: Io): Answers {
  const entries = texts.map((text) => {
    const at = text.indexOf('=')
    if (at < 1) throw new UsageError('--answer needs KEY=VALUE, such as spec.clusterAgent.clientCA.value=@ca.crt')
    const key = text.slice(0, at)
    return [key, answerOf(text.slice(at + 1), `--answer ${key}`, io)] as const
  })
  return Object.fromEntries(entries)
}

/** The answers in a YAML file; none where it is not there and may be missing. */
export function answersInFile(path: string, io: Io, mayBeMissing: boolean): Answers {
  let text: string
  try {
    text = readFileSync(resolve(io.cwd, path), 'utf8')
  } catch (error) {
    if (mayBeMissing && codeOf(error) === 'ENOENT') return {}
    throw new UsageError(`--answers ${path}: ${reasonOf(error)}`)
  }
  const [document, ...others] = readManifests(text).documents
  const value = document?.value ?? {}
  if (others.length > 0 || (document?.issues.length ?? 0) > 0 || !isRecord(value))
    throw new UsageError(`--answers ${path}: must be a YAML map from the keys of questions to their answers`)
  return value
}

/** YAML, or `@FILE` for the text of a file. */
function answerOf(text: string, what: string, io: Io): unknown {
  if (text.startsWith('@')) {
    const path = text.slice(1)
    try {
      return readFileSync(resolve(io.cwd, path), 'utf8')
    } catch (error) {
      throw new UsageError(`${what}: ${path}: ${reasonOf(error)}`)
    }
  }
  const [document, ...others] = readManifests(text).documents
  if (document && others.length === 0 && document.issues.length === 0) return document.value
  throw new UsageError(`${what}: its value is no YAML; give a text in quotes, or @FILE for the text of a file`)
}

export interface AskOptions {
  readonly answers: Answers
  /** Migrates with these answers. */
  migrate(answers: Answers): MigratedFiles
  ask(question: string): Promise<string>
}

/** Asks each open question, those that come up with the answers too, and again where an answer is not accepted; an empty line leaves one open. */
export async function askForAnswers({ answers, migrate, ask }: AskOptions, io: Io): Promise<Answers> {
  const skipped = new Set<string>()
  let known = answers
  let told = ''
  for (;;) {
    const need = openNeeds(migrate(known).files).find(({ key }) => !skipped.has(key))
    if (!need) return known
    if (need.how !== told) note(io, need.how)
    told = need.how
    const line = (await ask(`${printable(need.key)} (YAML, or @FILE; empty: later): `)).trim()
    if (line === '') skipped.add(need.key)
    else known = accepted(need, line, known, migrate, io)
  }
}

/** The answers with another one, if it is accepted. */
function accepted(need: Need, line: string, known: Answers, migrate: AskOptions['migrate'], io: Io): Answers {
  let value: unknown
  try {
    value = answerOf(line, need.key, io)
  } catch (error) {
    note(io, reasonOf(error))
    return known
  }
  // Of what is a value or a reference, a text is the value.
  const isText = typeof value === 'string' && (need.code === 'agent-ca' || need.code === 'value-or-reference')
  const key = isText ? `${need.key}.value` : need.key
  const next = { ...known, [key]: value }
  const wrong = migrate(next).refused.filter((refusal) => 'key' in refusal && refusal.key === key)
  for (const refusal of wrong)
    for (const text of [refusal.message, ...('issues' in refusal ? refusal.issues.map(formatIssue) : [])]) note(io, text)
  return wrong.length > 0 ? known : next
}

/** @throws UsageError where the file cannot be written. */
export function writeAnswers(path: string, answers: Answers, io: Io): void {
  try {
    writeFileSync(resolve(io.cwd, path), stringify(answers))
  } catch (error) {
    throw new UsageError(`--answers ${path}: ${reasonOf(error)}`)
  }
}
