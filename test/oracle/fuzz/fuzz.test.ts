/** The fuzz itself: what it draws, and that it finds what is different. The API server is played by a program that says yes to everything. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { generatedLines } from '../../conformance/lines.ts'
import { drawFrom } from '../../fuzz/texts.ts'
import { dataPlane, environment } from '../../manifests.ts'
import type { Answer } from '../ask.ts'
import { disagreements, validated } from './disagreement.ts'
import { type Op, questioner, textsOf } from './questions.ts'
import { textAsRead, textOf, written } from './values.ts'

const folder = mkdtempSync(join(tmpdir(), 'oracle-'))
afterAll(() => rmSync(folder, { recursive: true }))

const line = (await generatedLines()).find(({ name }) => name === 'v0.15')
if (!line) throw new Error('no line v0.15')

test('the same seed draws the same questions, and another one others', () => {
  const drawn = (seed: number): unknown[] => {
    const draw = questioner(seed, drawFrom(seed))
    return (['create', 'update'] as const).map((op) => textsOf(draw(op)))
  }
  expect(drawn(7)).toEqual(drawn(7))
  expect(drawn(7)).not.toEqual(drawn(8))
}, 60_000)

test('numbers go to the server as they are written, and as JavaScript reads them', () => {
  const text = textOf({ a: [written('1e3'), written('9223372036854775809'), written('-9223372036854775809'), written('1e30')] })
  expect(text).toBe('{"a":[1e3,9223372036854775809,-9223372036854775809,1e30]}')
  expect(textAsRead(JSON.parse(text))).toBe('{"a":[1000,9223372036854775807,-9223372036854775808,1e+30]}')
})

test('what only the server refuses, and what only the validators refuse, is a disagreement named after its place', () => {
  const refusal: Answer = { id: 0, accepted: false, errors: [{ field: 'spec.imagePullSecretRefs[3]', type: 'Invalid value' }] }
  expect(classesOf('create', dataPlane(), refusal)).toEqual([
    'create: accepted, but the server refuses spec.imagePullSecretRefs[] Invalid value',
  ])
  const wrong = dataPlane({ imagePullSecretRefs: ['a', 5] }, { labels: { 'a b': '' } })
  expect(classesOf('create', wrong, { id: 0, accepted: true })).toEqual([
    'create: refused, but the server accepts metadata.labels invalid-label',
    'create: refused, but the server accepts spec.imagePullSecretRefs[] wrong-type',
  ])
})

test('where both refuse, the places are compared', () => {
  const wrong = dataPlane({ planeID: 'A' })
  const refusedFor = (...fields: string[]): Answer => ({
    id: 0,
    accepted: false,
    errors: fields.map((field) => ({ field, type: 'Invalid value' })),
  })
  expect(classesOf('create', wrong, refusedFor('spec.planeID'))).toEqual([])
  expect(classesOf('create', wrong, refusedFor('spec.gateway'))).toEqual([
    'create: both refuse, at other places: spec.planeID invalid-plane-id | spec.gateway Invalid value',
  ])
  expect(classesOf('create', wrong, refusedFor('spec.planeID', 'spec.gateway'))).toEqual([
    'create: both refuse, but we not for spec.gateway Invalid value',
  ])
})

test('what the documented list has is no disagreement, nor is what withDefaults supplies', () => {
  expect(classesOf('create', dataPlane({ planeID: null }), { id: 0, accepted: true })).toEqual([])
  expect(classesOf('update', environment(), { id: 0, accepted: false, errors: [] }, { id: 0, accepted: true })).toEqual([])
})

test('with disagreements the status is 1, and each has a line with its class, the first of them with the request', () => {
  const { status, stdout } = run('--fuzz', '8', '--updates', '0')
  const lines = stdout.trim().split('\n')
  const found = lines.filter((text) => text.startsWith('{')).map((text): { class: string; request?: string } => JSON.parse(text))
  const classes = new Set(found.map((one) => one.class))
  expect(status).toBe(1)
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter(({ request }) => request !== undefined).length).toBe(classes.size)
  expect(lines.find((text) => text.startsWith('seed'))).toBe('seed 1: 8 creates, 2 live objects and 0 updates')
  const [, passed, failed] = /^(\d+) passed, (\d+) failed, 0 skipped$/.exec(lines.at(-1) ?? '') ?? []
  expect(Number(passed) + Number(failed)).toBe(10)
}, 60_000)

test('without disagreements the status is 0, and without the oracle it is 2', () => {
  expect(run('--fuzz', '0')).toMatchObject({ status: 0, stdout: expect.stringMatching(/\n0 passed, 0 failed, 0 skipped\n$/) })
  const { status, stderr } = run('--fuzz', '1', { ORACLE: undefined, ORACLE_DIR: join(folder, 'none') })
  expect({ status, isNamed: stderr.includes('missing: the oracle') }).toEqual({ status: 2, isNamed: true })
}, 60_000)

function classesOf(op: Op, manifest: unknown, answer: Answer, further?: Answer): string[] {
  if (!line) return []
  const old = op === 'update' ? textOf(manifest) : undefined
  return disagreements(validated(line, op, { manifest: textOf(manifest), old }), answer, further).map((found) => found.class)
}

/** The command, with a server that accepts whatever it is asked. */
function run(...given: (string | Readonly<Record<string, string | undefined>>)[]) {
  const args = given.filter((one) => typeof one === 'string')
  const others = Object.assign({}, ...given.filter((one) => typeof one !== 'string'))
  const oracle = join(folder, 'oracle.mjs')
  const answering =
    'import { createInterface } from \'node:readline\'\nfor await (const _ of createInterface(process.stdin)) console.log(\'{"id":0,"accepted":true}\')\n'
  writeFileSync(oracle, `#!${process.execPath}\n${answering}`)
  chmodSync(oracle, 0o755)
  const env = { ...process.env, ORACLE: oracle, CRDS_DIR: folder, ...others }
  return spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, '../run.ts'), ...args], {
    encoding: 'utf8',
    env,
  })
}
