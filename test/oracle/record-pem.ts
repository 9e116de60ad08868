/**
 * `npm run record:pem`: asks Go, in which the control plane is written, in which of the texts of pem/texts.ts it reads a certificate, and writes its
 * answers to test/conformance/pem.json. An answer that has changed is listed. It needs Go; where that is missing, that is said, with exit status 2.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PemText, pemTexts } from './pem/texts.ts'

interface Recorded extends PemText {
  readonly accepted: boolean
}

const file = join(import.meta.dirname, '../conformance/pem.json')

if (spawnSync('go', ['version']).status === 0) {
  const recorded = ask(pemTexts())
  const before: readonly Recorded[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const known = new Map(before.map(({ text, accepted }) => [text, accepted]))
  for (const { name, text, accepted } of recorded)
    if ((known.get(text) ?? accepted) !== accepted) console.error(`${name}: now ${accepted}`)
  writeFileSync(file, `[\n${recorded.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`)
  console.log(`${recorded.length} texts, of which Go reads ${recorded.filter(({ accepted }) => accepted).length}`)
} else {
  console.error('missing: go (https://go.dev/dl)')
  process.exitCode = 2
}

function ask(texts: readonly PemText[]): Recorded[] {
  const { status, stdout, stderr } = spawnSync('go', ['run', '.'], {
    cwd: join(import.meta.dirname, 'pem/reader'),
    input: texts.map(({ text }) => `${JSON.stringify(text)}\n`).join(''),
    encoding: 'utf8',
  })
  const answers = stdout.trim().split('\n')
  if (status !== 0 || answers.length !== texts.length)
    throw new Error(`${answers.length} answers to ${texts.length} texts: ${stderr}`)
  return texts.map((one, at) => ({ ...one, accepted: answers[at] === 'true' }))
}
