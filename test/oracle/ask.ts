/** Asks the API server's own code, through the program in recorder/. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The server's answer; README.md of the oracle describes each field. */
export interface Answer {
  readonly id: number
  readonly accepted?: boolean
  readonly stage?: 'match' | 'decode' | 'validate'
  readonly errors?: readonly Cause[]
  readonly next?: readonly Cause[]
  readonly note?: string
  readonly fault?: unknown
}

export interface Cause {
  readonly field: string
  readonly type: string
}

/** A question as the oracle takes it; the manifests are JSON, and stay as they are written. */
export interface Request {
  readonly line: string
  readonly op: string
  readonly manifest: string
  readonly old?: string | undefined
}

/** The line of JSON that asks. */
export function requestOf({ line, op, manifest, old }: Request): string {
  const about = `"id":0,"line":"${line}","op":"${op}","manifest":${manifest}`
  return old === undefined ? `{${about}}` : `{${about},"old":${old}}`
}

/** What is not there of what asking needs, in words. */
export function whatIsMissing(): string[] {
  const noProgram = program() === undefined && !(existsSync(sources()) && spawnSync('go', ['version']).status === 0)
  return [
    ...(noProgram
      ? [`the oracle: ORACLE names the program, or ORACLE_DIR its sources (now ${sources()}), for which go is needed`]
      : []),
    ...(existsSync(crds()) ? [] : [`the CRDs: CRDS_DIR names their folder (now ${crds()})`]),
  ]
}

/** The answers to requests, each a line of JSON, in their order. */
export function ask(requests: readonly string[]): Answer[] {
  if (requests.length === 0) return []
  const { status, stdout, stderr } = spawnSync(program() ?? built(), ['--crds', crds()], {
    input: `${requests.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(`the oracle failed: ${stderr}`)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
}

function built(): string {
  const target = join(root, 'node_modules/.cache/openchoreo-planes-oracle/oracle')
  mkdirSync(join(target, '..'), { recursive: true })
  const { status, stderr } = spawnSync('go', ['build', '-o', target, '.'], { cwd: sources(), encoding: 'utf8' })
  if (status !== 0) throw new Error(`the oracle does not build: ${stderr}`)
  return target
}

function program(): string | undefined {
  return process.env['ORACLE']
}

function sources(): string {
  return resolve(root, process.env['ORACLE_DIR'] ?? 'test/oracle/recorder')
}

/** The folder of the CRDs. */
export function crds(): string {
  return resolve(root, process.env['CRDS_DIR'] ?? '../shared/upstream/crds')
}
