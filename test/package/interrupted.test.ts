/**
 * Runs of the command that are killed while they write. Every moment must be safe, so the moments are random:
 * `INTERRUPTED_ROUNDS=500 INTERRUPTED_SEED=7 npx vitest run --project package test/package/interrupted.test.ts` draws more, and others.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const ROUNDS = Number(process.env['INTERRUPTED_ROUNDS'] ?? 6)
const SEED = Number(process.env['INTERRUPTED_SEED'] ?? 1)

const consumer = inject('consumer')
const command = join(consumer, 'node_modules/openchoreo-planes/dist/cli.cjs')
const folder = join(consumer, 'interrupted')

beforeAll(() => mkdirSync(folder))
afterAll(() => rmSync(folder, { recursive: true }))

const FILES = 1000
const FOLDERS = 10
const names = Array.from({ length: FILES }, (_, number) => `d${number % FOLDERS}/e${number}.yaml`).sort()
const environment = (spec: string): string =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: Environment\nmetadata: { name: dev }\nspec:\n${spec}`

interface Work {
  readonly argv: readonly string[]
  readonly old: string
  readonly new: string
  /** What is printed when all is written, and only then. */
  readonly done: string
}

const works: readonly Work[] = [
  {
    argv: ['lint', '--fix', '.'],
    old: environment('  dataPlaneRef: { kind: DataPlane, name: prod }\n  isProduction:\n'),
    new: environment('  dataPlaneRef: { kind: DataPlane, name: prod }\n'),
    done: '1000 findings fixed in 1000 files\n',
  },
  {
    argv: ['migrate', '--to', 'v0.16', '--write', '.'],
    old: environment('  dataPlaneRef: prod\n'),
    new: environment('  dataPlaneRef:\n    kind: DataPlane\n    name: prod\n'),
    done: '1000 of 1000 planes moved to v0.16; 1000 files written\n',
  },
]

interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
  /** Milliseconds from the start until it began to write, and until it reported that it had written. */
  readonly began: number
  readonly wrote: number
}

/** Runs the command; `kill` is called when it starts, and when the first temporary folder is there. */
async function run(
  { argv, done }: Work,
  onStart: (child: ChildProcess) => void,
  onWriting: (child: ChildProcess) => void,
): Promise<Ended> {
  const start = performance.now()
  let [began, wrote, stderr] = [0, 0, '']
  const child = spawn(process.execPath, [command, ...argv], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const watcher = watch(join(folder, 'd0'), (_, name) => {
    if (began > 0 || !name?.startsWith('.')) return
    began = performance.now() - start
    onWriting(child)
  })
  onStart(child)
  child.stderr.on('data', (data) => {
    stderr += data
    if (stderr.includes(done) && wrote === 0) wrote = performance.now() - start
  })
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on('close', (...ended) => resolve(ended)),
  )
  watcher.close()
  return { status, signal, stderr, began, wrote }
}

/** Writes the old text of every file. */
function reset({ old }: Work): void {
  rmSync(folder, { recursive: true })
  for (let number = 0; number < FOLDERS; number++) mkdirSync(join(folder, `d${number}`), { recursive: true })
  for (const name of names) writeFileSync(join(folder, name), old)
}

/** How many files are new, that the others are old, and what else there is. */
function look(work: Work): { readonly written: number; readonly broken: readonly string[]; readonly others: readonly string[] } {
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
  return {
    written: texts.filter((text) => text === work.new).length,
    broken: names.filter((_, at) => texts[at] !== work.old && texts[at] !== work.new),
    others: readdirSync(folder).flatMap((inner) =>
      readdirSync(join(folder, inner)).filter((name) => !names.includes(`${inner}/${name}`)),
    ),
  }
}

/** Numbers from 0 to 1 that are the same for a seed: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe.each(works)('$argv', (work) => {
  test(
    'leaves every file old or new and no temporary one, and says which, whenever it is killed',
    async () => {
      const random = randomOf(SEED)
      reset(work)
      const whole = await run(
        work,
        () => {},
        () => {},
      )
      expect([whole.status, whole.stderr.endsWith(work.done), look(work)]).toEqual([
        0,
        true,
        { written: FILES, broken: [], others: [] },
      ])

      const seen: Record<string, number> = {}
      for (let round = 0; round < ROUNDS; round++) {
        const signal = (['SIGKILL', 'SIGINT', 'SIGTERM'] as const)[round % 3] ?? 'SIGKILL'
        // Now and then at any moment of the run, else of the writing.
        const anywhere = random() < 0.25
        const delay = random() * 1.1 * (anywhere ? whole.wrote : whole.wrote - whole.began)
        const kill = (child: ChildProcess): void => void setTimeout(() => child.kill(signal), delay)
        reset(work)
        const ended = await (anywhere ? run(work, kill, () => {}) : run(work, () => {}, kill))
        const found = look(work)
        const context = { round, seed: SEED, anywhere, delay, ...ended }
        const outcome = outcomeOf(work, signal, ended, found, context)
        seen[`${signal}: ${outcome}`] = (seen[`${signal}: ${outcome}`] ?? 0) + 1
        if (signal !== 'SIGKILL') continue

        const next = await run(
          work,
          () => {},
          () => {},
        )
        expect({ status: next.status, ...look(work) }, JSON.stringify(context)).toEqual({
          status: 0,
          written: FILES,
          broken: [],
          others: [],
        })
      }
      if (process.env['INTERRUPTED_ROUNDS'] !== undefined) console.log(work.argv.join(' '), seen)
    },
    60_000 + ROUNDS * 20_000,
  )
})

/** Whether status and message are those of what is on the disk, in words. */
function outcomeOf(work: Work, sent: NodeJS.Signals, ended: Ended, found: ReturnType<typeof look>, context: unknown): string {
  const details = JSON.stringify(context)
  const { status, signal, stderr } = ended
  expect(found.broken, details).toEqual([])
  if (signal === 'SIGKILL') {
    if (stderr.includes(work.done)) expect(found.written, details).toBe(FILES)
    else expect(stderr, details).toBe('')
    return found.written === 0 ? 'all old' : found.written === FILES ? 'all new' : 'old and new'
  }
  // No other signal leaves anything.
  expect(found.others, details).toEqual([])
  if (status === 0) {
    expect([stderr, found.written], details).toEqual([expect.stringContaining(work.done), FILES])
    return 'too late'
  }
  const byItself = status === 128 + { SIGINT: 2, SIGTERM: 15 }[sent as 'SIGINT' | 'SIGTERM']
  expect(byItself || signal === sent, details).toBe(true)
  if (stderr.includes(work.done)) {
    expect(found.written, details).toBe(FILES)
    if (byItself) expect(stderr, details).toContain(`openchoreo-planes: interrupted by ${sent} after everything was written\n`)
    return byItself ? 'after all was written' : 'while the rest was linted'
  }
  expect(found.written, details).toBe(0)
  expect(stderr, details).toBe(byItself ? `openchoreo-planes: nothing was written: interrupted by ${sent}\n` : '')
  return byItself ? 'while it was writing' : 'before it wrote'
}

describe('where not everything can be written, nothing is', () => {
  const [work] = works as readonly [Work]

  test('a file that grows over the limit of the process, halfway through its text', () => {
    reset(work)
    const large = `${work.old}# ${'x'.repeat(200_000)}\n`
    writeFileSync(join(folder, 'd5/large.yaml'), large)
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 64; exec "$@"', 'bash', process.execPath, command, 'lint', '--fix', '.'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect([status, stderr]).toEqual([
      2,
      'openchoreo-planes: nothing was written: d5/large.yaml: the file is larger than the limit for files\n',
    ])
    expect(readFileSync(join(folder, 'd5/large.yaml'), 'utf8')).toBe(large)
    expect(look(work)).toEqual({ written: 0, broken: [], others: ['large.yaml'] })
  })

  test.each([
    ['a folder', 'd9', 0o555],
    ['a file', 'd9/e999.yaml', 0o444],
  ])('%s that is read-only', (_, path, mode) => {
    reset(work)
    // root may write everywhere, and others only where it lets them.
    const options = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    chmodSync(join(consumer, '..'), 0o755)
    for (let number = 0; number < FOLDERS; number++) chmodSync(join(folder, `d${number}`), 0o777)
    for (const name of names) chmodSync(join(folder, name), 0o666)
    chmodSync(join(folder, path), mode)
    const { status, stderr } = spawnSync(process.execPath, [command, ...work.argv], { cwd: folder, encoding: 'utf8', ...options })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^openchoreo-planes: nothing was written: d9\/e\d+\.yaml: permission denied\n$/),
    ])
    chmodSync(join(folder, path), 0o777)
    expect(look(work)).toEqual({ written: 0, broken: [], others: [] })
  })
})
