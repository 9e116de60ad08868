/** Runs lint and what it is compared with. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { LintInput } from './inputs.ts'

/** A program and its arguments. */
export type Program = readonly [file: string, ...args: string[]]

export interface Programs {
  /** dist/cli.cjs. */
  readonly command: string
  readonly kubeconform: string
  /** The `-schema-location` of kubeconform. */
  readonly schemas: string
}

/** Our run; next to one that names the release, it is detected. */
export function ours({ to, path }: LintInput, { command }: Programs): Program {
  return [process.execPath, command, 'lint', ...(to === 'a named release' ? [] : ['--release', 'v1.2']), path]
}

/** What it is compared with. */
export function other({ to, path, than = path }: LintInput, programs: Programs): Program | undefined {
  if (to === 'node -e 0') return [process.execPath, '-e', '0']
  if (to === 'a named release') return [process.execPath, programs.command, 'lint', '--release', 'v1.2', than]
  return to === undefined ? undefined : fastest(path, programs)
}

/** kubeconform with as many workers as are fastest here. What it has no schema for it does not look for. */
function fastest(path: string, { kubeconform, schemas }: Programs): Program {
  const programs = [1, 2, 4, 8].map((workers): Program => {
    const options = ['-n', String(workers), '-schema-location', schemas, '-ignore-missing-schemas', '-strict']
    return [kubeconform, ...options, path]
  })
  const times = programs.map((program) => Math.min(timed(program), timed(program)))
  return programs[times.indexOf(Math.min(...times))] ?? [kubeconform, path]
}

/** Milliseconds of wall time. */
export function timed(program: Program): number {
  const start = performance.now()
  run(program)
  return performance.now() - start
}

/** What a program prints; findings are no failure. */
function run([file, ...args]: Program): string {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  })
  if (error !== undefined) throw error
  if (status === null || status > 1) throw new Error(`${file} ends with ${status}: ${stderr}`)
  return stdout
}

export interface Cost {
  /** Seconds of CPU time. */
  readonly cpu: number
  /** Peak memory in MB. */
  readonly memory: number
}

/** What one run costs; undefined where there is no GNU time. */
export function costOf(program: Program): Cost | undefined {
  if (!existsSync(TIME)) return undefined
  const args = ['-q', '-f', '%U %S %M', ...program]
  const { stderr } = spawnSync(TIME, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 1024 ** 3 })
  const [, user, system, kilobytes] = /([\d.]+) ([\d.]+) (\d+)\s*$/.exec(stderr) ?? []
  return user === undefined ? undefined : { cpu: Number(user) + Number(system), memory: Number(kilobytes) / 1024 }
}

const TIME = '/usr/bin/time'

/** Fails where lint does not find what is in an input. */
export function checkFindings(input: LintInput, programs: Programs): void {
  const summary = run(ours(input, programs)).trimEnd().split('\n').at(-1) ?? ''
  const [planes, errors, warnings] = [/Checked (\d+) planes?/, /(\d+) errors?/, /(\d+) warnings?/].map((pattern) =>
    Number(pattern.exec(summary)?.[1]),
  )
  if (planes !== input.planes || errors !== input.errors || warnings !== input.warnings)
    throw new Error(
      `${input.name}: ${input.planes} planes, ${input.errors} errors and ${input.warnings} warnings expected: ${summary}`,
    )
}
