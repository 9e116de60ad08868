/** `npm run record`, without Go: a program that always says the same takes the place of the API server's code. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { projectKind } from '../../scripts/follow/project.ts'
import { lines } from '../../scripts/generate/read.ts'
import { renamedKinds } from '../../scripts/generate/renamed.ts'
import { type Outcome, run } from './record/command.ts'
import { derive } from './record/new-line.ts'
import { fileName, keepNumbers, printText, type RecordedText, readText, writtenNumbers } from './record/text.ts'

const root = join(import.meta.dirname, '../..')
const recorded = join(root, 'test/conformance/apiserver')
const files = readdirSync(recorded).filter((name) => name.endsWith('.json'))
const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-record-'))
const answers = join(folder, 'answers')
const file = join(answers, 'DataPlane.v1.1.json')

const TEXT = `{
"kind":"DataPlane",
"line":"v1.1",
"lines":["v1.1"],
"bases":{
"minimal":{"kind":"DataPlane","metadata":{"name":"a"},"spec":{}}
},
"cases":[
{"id":"same","base":"minimal","op":"create","accepted":true,"stored":{"/spec/size":3}},
{"id":"number","base":"minimal","op":"create","set":{"/spec/size":1.0,"/status":{"x":9223372036854775807}},"accepted":true,"dropped":["/status"]},
{"id":"bad","base":"minimal","op":"create","set":{"/metadata/name":"bad"},"accepted":false,"errors":[["metadata.name","Invalid value"]]}
]
}
`

beforeEach(() => {
  rmSync(folder, { recursive: true })
  mkdirSync(answers, { recursive: true })
  writeFileSync(file, TEXT)
  for (const line of ['v1.0', 'v1.1']) mkdirSync(join(folder, 'crds', `${line}.0`), { recursive: true })
  vi.stubEnv('CRDS_DIR', join(folder, 'crds'))
  vi.stubEnv('ORACLE', join(import.meta.dirname, 'fake-recorder.mjs'))
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('every recorded file is printed as it was read', () => {
  expect(files.length).toBeGreaterThan(30)
  for (const name of files) {
    const text = readFileSync(join(recorded, name), 'utf8')
    const parts = readText(text)
    expect(printText(parts) === text, name).toBe(true)
    expect(fileName(parts)).toBe(name)
    expect(parts.cases.every(({ answer }) => /^"accepted":(true|false)\b/.test(answer))).toBe(true)
  }
})

test('a number that JSON.parse would change is sent as it was written', () => {
  const json = '{"a":1.0,"b":[9223372036854775807,-0.0,1e+20],"c":"1.0","d":3}'
  const kept = JSON.parse(keepNumbers(json))
  expect(kept).toEqual({
    a: { $number: '1.0' },
    b: [{ $number: '9223372036854775807' }, { $number: '-0.0' }, { $number: '1e+20' }],
    c: '1.0',
    d: 3,
  })
  expect(writtenNumbers(JSON.stringify(kept))).toBe(json)
})

test('a line whose answers are as recorded is written as it was', () => {
  expect(record('v1.1')).toEqual({ status: 0, stdout: 'v1.1: 3 answers are as recorded, 0 are not\n', stderr: '' })
  expect(readFileSync(file, 'utf8')).toBe(TEXT)
})

test('an answer that changed is listed and not written, unless --accept is given', () => {
  const changed = TEXT.replace('"accepted":true,"stored":{"/spec/size":3}', '"accepted":true')
  writeFileSync(file, changed)
  expect(record('v1.1')).toEqual({
    status: 1,
    stdout: 'v1.1: 2 answers are as recorded, 1 are not\n',
    stderr: 'DataPlane.v1.1.json same on v1.1\n  was "accepted":true\n  is  "accepted":true,"stored":{"/spec/size":3}\n',
  })
  expect(readFileSync(file, 'utf8')).toBe(changed)
  expect(record('v1.1', '--accept').status).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(TEXT)
})

test('an answer that differs on a later line of a file is not written, even with --accept', () => {
  const shared = TEXT.replace('"lines":["v1.1"]', '"lines":["v1.0","v1.1"]').replace('"line":"v1.1"', '"line":"v1.0"')
  const changed = shared.replace('"dropped":["/status"]', '"dropped":["/spec"]')
  rmSync(file)
  writeFileSync(join(answers, 'DataPlane.v1.0.json'), changed)
  const { status, stderr } = record('v1.1', '--accept')
  expect(status).toBe(1)
  expect(stderr).toMatch(/\nDataPlane\.v1\.0\.json is recorded on another line: v1\.1 needs a file of its own\n$/)
  expect(readFileSync(join(answers, 'DataPlane.v1.0.json'), 'utf8')).toBe(changed)
})

test('what is missing and what is wrong is reported, with exit status 2', () => {
  expect(record('v9.9')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('record: which line? Write: npm run record -- LINE'),
  })
  expect(record('v1.0')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('v0.17 is not recorded, and v1.0 begins with its cases'),
  })
  expect(record('v1.1', '--acept')).toMatchObject({ status: 2, stderr: "record: Unknown option '--acept'\n" })
  rmSync(join(folder, 'crds/v1.1.0'), { recursive: true })
  expect(record('v1.1')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^missing: the CRDs of v1.1: a folder such as v1.1.0 in /),
  })
  vi.stubEnv('CRDS_DIR', join(folder, 'none'))
  expect(record('v1.1')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^missing: the CRDs: CRDS_DIR names their folder/),
  })
})

test('a new line begins with the cases of the line before, and adds some for each field that it changes', () => {
  const [before, line] = ['v1.0', 'v1.1'].map((name) => lines.find((one) => one.name === name))
  if (!before || !line) throw new Error('schemas/ has both lines')
  const known = lines.slice(0, lines.indexOf(line)).map(({ name }) => name)
  const until = files
    .map((name) => readText(readFileSync(join(recorded, name), 'utf8')))
    .map((one): RecordedText => ({ ...one, lines: one.lines.filter((name) => known.includes(name)) }))
    .filter((one) => one.lines.length > 0)
  const projectAll = ({ kinds }: typeof line, of: typeof line) => kinds.map((kind) => projectKind(of, kind))
  const derived = derive(
    {
      before: before.name,
      line: line.name,
      crdsBefore: projectAll(before, before),
      crds: projectAll(line, line),
      renamed: renamedKinds,
    },
    until,
  )
  expect(derived.filter(({ isNew }) => isNew).map(({ file: one }) => fileName(one))).toEqual([
    'ObservabilityPlane.v1.1.json',
    'ClusterObservabilityPlane.v1.1.json',
  ])
  for (const { file: one, isNew } of derived) expect(one.lines.at(-1)).toBe(isNew ? one.line : line.name)
  const [plane] = derived.filter(({ isNew }) => isNew)
  const former = until.find(({ kind, lines: of }) => kind === 'ObservabilityPlane' && of.includes(before.name))
  expect(plane?.dropped).toEqual([])
  expect(plane?.file.cases.slice(former?.cases.length).map(({ id, answer }) => [id, answer])).toEqual(
    [
      'rm/spec/finOpsAgentURL',
      'rename/spec/finOpsAgentURL>FinOpsAgentURL',
      'type/spec/finOpsAgentURL=null',
      'type/spec/finOpsAgentURL=int',
      'type/spec/finOpsAgentURL={}',
    ].map((id) => [id, '']),
  )
  const specs = plane?.file.bases.map(([name, json]) => [name, JSON.parse(json).spec.finOpsAgentURL])
  expect(specs).toEqual([
    ['minimal', undefined],
    ['full-secret', 'text'],
    ['full-value', 'text'],
    ['live', 'text'],
  ])
})

function record(...args: readonly string[]): Outcome {
  return run([...args, '--folder', answers])
}
