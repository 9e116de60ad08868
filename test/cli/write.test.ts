/** What becomes of files when writing them does not go well. */
import { spawnSync } from 'node:child_process'
import type * as fs from 'node:fs'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Run, run as runAnywhere } from './io.ts'

/** Called before a temporary file is brought to the disk, and before one is moved to its place. */
const before = vi.hoisted(() => ({ sync: (): void => {}, move: (_target: string): void => {} }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  return {
    ...real,
    fsyncSync: (file: number) => {
      if (!real.fstatSync(file).isDirectory()) before.sync()
      real.fsyncSync(file)
    },
    renameSync: (from: string, to: string) => {
      before.move(to)
      real.renameSync(from, to)
    },
  }
})

const environment = (name: string): string =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: Environment\nmetadata: { name: ${name} }\nspec:\n  dataPlaneRef: { kind: DataPlane, name: prod }\n`
const names = ['a', 'b', 'c']
const old = Object.fromEntries(names.map((name) => [`${name}.yaml`, `${environment(name)}  isProduction:\n`]))
const fixed = Object.fromEntries(names.map((name) => [`${name}.yaml`, environment(name)]))

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-write-'))
  for (const [name, text] of Object.entries(old)) writeFileSync(at(name), text)
})
afterEach(() => {
  before.sync = () => {}
  before.move = () => {}
  rmSync(cwd, { recursive: true })
})

const at = (path: string): string => join(cwd, path)
const lintFix = (...paths: string[]): Promise<Run> =>
  runAnywhere(['lint', '--fix', ...(paths.length > 0 ? paths : ['.'])], { cwd })
/** The text of each file; a folder is null. */
const files = (): Record<string, string | null> =>
  Object.fromEntries(readdirSync(cwd).map((name) => [name, statSync(at(name)).isFile() ? readFileSync(at(name), 'utf8') : null]))
const failure = (code: string): Error => Object.assign(new Error(code), { code })

/** Calls back the n-th time. */
function nth(n: number, callback: () => void): () => void {
  let times = 0
  return () => {
    if (++times === n) callback()
  }
}

describe('nothing is written, and why', () => {
  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EIO', 'the disk reports an error'],
  ])('when a text does not get to the disk: %s', async (code, reason) => {
    before.sync = nth(2, () => {
      throw failure(code)
    })
    const { status, stderr } = await lintFix()
    expect([status, stderr]).toEqual([2, `openchoreo-planes: nothing was written: b.yaml: ${reason}\n`])
    expect(files()).toEqual(old)
  })

  test('when a file cannot be replaced: those before get back their text and their times', async () => {
    utimesSync(at('a.yaml'), 1000, 1000)
    before.move = nth(3, () => {
      throw failure('EPERM')
    })
    const { status, stderr } = await lintFix()
    expect([status, stderr]).toEqual([2, 'openchoreo-planes: nothing was written: c.yaml: permission denied\n'])
    expect(files()).toEqual(old)
    expect(statSync(at('a.yaml')).mtimeMs).toBe(1_000_000)
  })

  test('when a file changes after it was checked: that text stays', async () => {
    before.sync = nth(3, () => writeFileSync(at('b.yaml'), 'theirs: 1\n'))
    const { status, stderr } = await lintFix()
    expect([status, stderr]).toEqual([
      2,
      'openchoreo-planes: nothing was written: b.yaml: it has changed since it was read; try again\n',
    ])
    expect(files()).toEqual({ ...old, 'b.yaml': 'theirs: 1\n' })
  })

  test('when a file vanishes: it stays away', async () => {
    before.sync = nth(3, () => rmSync(at('b.yaml')))
    const { status, stderr } = await lintFix()
    expect(status).toBe(2)
    expect(stderr).toContain('openchoreo-planes: nothing was written: b.yaml: it has been deleted since it was read\n')
    expect(files()).toEqual({ 'a.yaml': old['a.yaml'], 'c.yaml': old['c.yaml'] })
  })

  test('when a new file is there all of a sudden; folders that were made for others go', async () => {
    before.sync = nth(3, () => writeFileSync(at('out/b.yaml'), 'theirs: 1\n'))
    for (const [name, text] of Object.entries(fixed)) writeFileSync(at(name), text)
    mkdirSync(at('deep'))
    writeFileSync(at('deep/d.yaml'), environment('d'))
    mkdirSync(at('out'))
    const { status, stderr } = await runAnywhere(['migrate', '.', '--output', 'out'], { cwd })
    expect([status, stderr]).toEqual([
      2,
      'openchoreo-planes: nothing was written: out/b.yaml: it has been created in the meantime; try again\n',
    ])
    expect(readdirSync(at('out'))).toEqual(['b.yaml'])
    expect(readFileSync(at('out/b.yaml'), 'utf8')).toBe('theirs: 1\n')
  })

  test.each([
    ['a directory', (path: string) => mkdirSync(path), 'x: it is a directory'],
    ['a pipe', (path: string) => spawnSync('mkfifo', [path]), 'x: it is not a regular file'],
    ['a broken link', (path: string) => symlinkSync('gone', path), 'x: it is a symbolic link to a file that does not exist'],
  ])('when the place of a file is taken by %s', async (_, make, message) => {
    make(at('x'))
    const kind = lstatSync(at('x')).mode
    expect(await runAnywhere(['schema', '--output', 'x'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: `openchoreo-planes: nothing was written: ${message}\n`,
    })
    expect(lstatSync(at('x')).mode).toBe(kind)
  })

  test('when a part of its path is a file', async () => {
    const { status, stderr } = await runAnywhere(['schema', '--output', 'a.yaml/x.json'], { cwd })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^openchoreo-planes: nothing was written: a\.yaml\/x\.json: (?:a part of this path is no directory|there is a file of this name already)\n$/,
      ),
    ])
  })
})

test('how many files are written is reported where they cannot get back what they had', async () => {
  before.move = (target) => {
    if (basename(target) === 'c.yaml') before.move = () => {}
    if (basename(target) !== 'c.yaml') return
    before.sync = () => {
      throw failure('ENOSPC')
    }
    throw failure('EPERM')
  }
  const { status, stderr } = await lintFix()
  expect([status, stderr]).toEqual([2, 'openchoreo-planes: 2 of 3 files were written: c.yaml: permission denied\n'])
  expect(files()).toEqual({ ...fixed, 'c.yaml': old['c.yaml'] })
})

describe('a signal', () => {
  test.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s before the first file has changed ends the run with status %d and nothing written',
    async (signal, expected) => {
      before.sync = nth(2, () => process.kill(process.pid, signal))
      const listeners = process.listenerCount(signal)
      expect(await lintFix()).toEqual({
        status: expected,
        stdout: '',
        stderr: `openchoreo-planes: nothing was written: interrupted by ${signal}\n`,
      })
      expect(files()).toEqual(old)
      expect(process.listenerCount(signal)).toBe(listeners)
    },
  )

  test('after it lets the last files be written, and then ends the run', async () => {
    before.move = nth(2, () => process.kill(process.pid, 'SIGINT'))
    expect(await lintFix()).toEqual({
      status: 130,
      stdout: '',
      stderr: '3 findings fixed in 3 files\nopenchoreo-planes: interrupted by SIGINT after everything was written\n',
    })
    expect(files()).toEqual(fixed)
  })
})

describe('what a killed run left', () => {
  const gone = spawnSync(process.execPath, ['--version']).pid
  const leave = (pid: number, folder = '.'): string => {
    const staging = at(`${folder}/.openchoreo-planes-${pid}-Ab3xyZ`)
    mkdirSync(staging, { recursive: true })
    writeFileSync(join(staging, '.gitignore'), '*\n')
    writeFileSync(join(staging, '0'), 'a: 1\n')
    return staging
  }

  test('is removed by the next run that writes there, also where no file changes any more', async () => {
    for (const [name, text] of Object.entries(fixed)) writeFileSync(at(name), text)
    // The second is of a process that had the number that this one has.
    const left = [leave(gone), leave(process.pid)]
    expect(await lintFix()).toMatchObject({ status: 0, stderr: '0 findings fixed in 0 files\n' })
    expect(left.filter((path) => existsSync(path))).toEqual([])
    expect(files()).toEqual(fixed)
  })

  test('is removed from where a linked file is, and from the folder of an output', async () => {
    const left = [leave(gone, 'elsewhere'), leave(gone, 'out/elsewhere')]
    for (const name of Object.keys(old)) rmSync(at(name))
    writeFileSync(at('elsewhere/real.yaml'), old['a.yaml'] ?? '')
    symlinkSync('elsewhere/real.yaml', at('link.yaml'))
    expect((await lintFix('link.yaml')).status).toBe(0)
    expect((await runAnywhere(['migrate', 'link.yaml', '--output', 'out'], { cwd })).status).toBe(0)
    expect(left.filter((path) => existsSync(path))).toEqual([])
  })

  test('stays while its process runs, unless it is days old: then the process is another', async () => {
    const mine = leave(process.ppid)
    await lintFix()
    expect(existsSync(mine)).toBe(true)
    utimesSync(mine, 1000, 1000)
    await lintFix()
    expect(existsSync(mine)).toBe(false)
  })

  test('is nothing to lint, and nothing that git lists', async () => {
    writeFileSync(join(leave(process.ppid), 'x.yaml'), 'kind: [\n')
    expect((await lintFix()).stdout).toMatch(/^Checked 3 planes in 3 files/)
    spawnSync('git', ['init', '--quiet'], { cwd })
    const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd, encoding: 'utf8' })
    expect(stdout).toBe('?? a.yaml\n?? b.yaml\n?? c.yaml\n')
  })
})

describe('a file that is replaced', () => {
  test('keeps its mode, and its owner where we may give it away', async () => {
    chmodSync(at('a.yaml'), 0o640)
    const isRoot = process.getuid?.() === 0
    if (isRoot) chownSync(at('a.yaml'), 65534, 65534)
    const { uid, gid } = statSync(at('a.yaml'))
    expect((await lintFix()).status).toBe(0)
    const { mode, uid: newUid, gid: newGid } = statSync(at('a.yaml'))
    expect([mode & 0o7777, newUid, newGid]).toEqual([0o640, uid, gid])
    expect(files()).toEqual(fixed)
  })

  test('was never readable by more people than before: it is staged where only its owner may look', async () => {
    let seen: number[] = []
    before.sync = () => {
      seen = readdirSync(cwd).flatMap((name) => (name.startsWith('.openchoreo-planes-') ? [statSync(at(name)).mode & 0o777] : []))
    }
    await lintFix('a.yaml')
    expect(seen).toEqual([0o700])
  })

  test('may have the longest name that there is', async () => {
    const name = `${'n'.repeat(250)}.yaml`
    writeFileSync(at(name), old['a.yaml'] ?? '')
    expect((await lintFix(name)).status).toBe(0)
    expect(readFileSync(at(name), 'utf8')).toBe(fixed['a.yaml'])
  })

  test('leaves others alone: neither their text nor their times change', async () => {
    writeFileSync(at('a.yaml'), fixed['a.yaml'] ?? '')
    linkSync(at('a.yaml'), at('hard.yaml'))
    const { mtimeMs, ino } = statSync(at('a.yaml'))
    expect((await lintFix()).status).toBe(0)
    expect([statSync(at('a.yaml')).mtimeMs, statSync(at('a.yaml')).ino]).toEqual([mtimeMs, ino])
  })
})

test('migrate --output leaves a file alone that says the same already', async () => {
  for (const [name, text] of Object.entries(fixed)) writeFileSync(at(name), text)
  const again = (): Promise<Run> => runAnywhere(['migrate', 'a.yaml', 'b.yaml', '--output', 'out'], { cwd })
  expect((await again()).stderr).toContain('2 files written')
  rmSync(at('out/b.yaml'))
  utimesSync(at('out/a.yaml'), 1000, 1000)
  expect((await again()).stderr).toContain('1 file written')
  expect(statSync(at('out/a.yaml')).mtimeMs).toBe(1_000_000)
  expect(readFileSync(at('out/b.yaml'), 'utf8')).toBe(fixed['b.yaml'])
})
