/** The installed command as a process: what no test inside of one can see. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'

const consumer = inject('consumer')
const command = join(consumer, 'node_modules/.bin/openchoreo-planes')
const folder = join(consumer, 'process')
const bad = 'apiVersion: openchoreo.dev/v1alpha1\nkind: Environment\nmetadata:\n  name: a\nspec:\n  dataPlaneref: a\n'

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(join(folder, 'bad.yaml'), bad)
})

/** A line of a shell; `lint` is the command. */
function shell(line: string, env: NodeJS.ProcessEnv = {}): { status: number | null; stdout: string; stderr: string } {
  const script = `lint() { "${command}" lint "$@"; }\n${line}`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...env },
    // What hangs is ended; a slow machine is not.
    timeout: 150_000,
  })
  return { status, stdout, stderr }
}

describe('streams', () => {
  test('a reader that closes the pipe ends the run silently, with its status', () => {
    writeFileSync(
      join(folder, 'many.yaml'),
      Array.from({ length: 3000 }, (_, at) => bad.replace('name: a', `name: a${at}`)).join('---\n'),
    )
    const { stdout, stderr } = shell('lint many.yaml | head -n 1; echo "status $PIPESTATUS"')
    expect([stdout, stderr]).toEqual([expect.stringMatching(/^many\.yaml:6:3.*\nstatus 1\n$/), ''])
    rmSync(join(folder, 'many.yaml'))
  })

  test('closed standard input is empty, which is an error unless it is expected', () => {
    expect(shell('lint - <&-')).toMatchObject({ status: 2, stderr: expect.stringContaining('standard input is empty') })
    const nothing = 'No OpenChoreo plane found in 1 file; nothing was checked\n'
    expect(shell('lint - --allow-empty <&-')).toEqual({ status: 0, stdout: nothing, stderr: '' })
    expect(shell('lint - --allow-empty --fail-if-none <&-')).toEqual({ status: 1, stdout: nothing, stderr: '' })
  })

  test('closed output changes no status', () => {
    expect(shell('lint bad.yaml >&-')).toMatchObject({ status: 1, stderr: '' })
    expect(shell('lint nowhere 2>&-')).toMatchObject({ status: 2 })
  })

  test('what another command prints is read, as standard input and as a file', () => {
    expect(shell('cat bad.yaml | lint -')).toMatchObject({ status: 1, stdout: expect.stringContaining('<stdin>:6:3') })
    expect(shell('lint <(cat bad.yaml)')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(':6:3  error  unknown-field'),
    })
    expect(shell('cat bad.yaml | lint /dev/stdin')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('/dev/stdin:6:3'),
    })
  })

  test('colours only where a terminal is, or they are asked for', () => {
    const start = String.fromCharCode(27)
    expect(shell('lint bad.yaml').stdout).not.toContain(start)
    expect(shell('lint bad.yaml', { FORCE_COLOR: '1' }).stdout).toContain(`${start}[31merror`)
    expect(shell('lint bad.yaml', { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain(start)
    // script(1) gives it a terminal.
    const terminal = `script --quiet --return --command '"${command}" lint bad.yaml' /dev/null`
    expect(shell(terminal).stdout).toContain(`${start}[31merror`)
    expect(shell(terminal, { NO_COLOR: '1' }).stdout).not.toContain(start)
  })
})

test.each([
  ['lint --relase x', 'unknown option --relase; did you mean --release?'],
  ['default', 'default needs files or directories'],
  ['migrate', 'migrate needs files or directories'],
  ['migrate . --to v9', '--to: unknown release "v9"; write one of v0.3 to '],
  ['explain null-valu', 'unknown code null-valu; did you mean null-value?'],
  ['lnit', 'unknown command lnit; did you mean lint?'],
])('%s is wrong usage, also where the command is loaded later', (line, message) => {
  const { status, stdout, stderr } = spawnSync(command, line.split(' '), { cwd: folder, encoding: 'utf8' })
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    expect.stringMatching(/^openchoreo-planes: .*\nRun "openchoreo-planes help[a-z ]*" for usage\.\n$/),
  ])
  expect(stderr).toContain(message)
})

test('what was found and may not be read is a note, and the rest is linted', () => {
  mkdirSync(join(folder, 'closed'))
  writeFileSync(join(folder, 'closed.yaml'), bad)
  writeFileSync(join(folder, 'closed/bad.yaml'), bad)
  chmodSync(join(folder, 'closed.yaml'), 0)
  chmodSync(join(folder, 'closed'), 0)
  // root may read everything, and others not what a test of root makes.
  chmodSync(join(consumer, '..'), 0o755)
  const options = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(consumer, 'node_modules/openchoreo-planes/dist/cli.cjs'), 'lint', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
      ...options,
    },
  )
  chmodSync(join(folder, 'closed'), 0o700)
  expect([status, stderr]).toEqual([1, 'skipped closed: permission denied\nskipped closed.yaml: permission denied\n'])
  expect(stdout).toContain('bad.yaml:6:3  error  unknown-field')
  for (const file of ['closed', 'closed.yaml']) rmSync(join(folder, file), { recursive: true })
})

test('50 MB in one line are read, and the finding is shown in part', () => {
  const path = join(folder, 'wide.yaml')
  writeFileSync(path, `${bad}  note: "${'x'.repeat(50e6)}"\n`)
  const { status, stdout } = shell('lint wide.yaml')
  rmSync(path)
  expect(status).toBe(1)
  expect(stdout).toContain('wide.yaml:7:3  error  unknown-field  spec.note')
  expect(stdout.length).toBeLessThan(2000)
}, 180_000)

describe('files that the command reads are in the package', () => {
  test.each([['schema'], ['policy', '--release', 'v1.2']])('for %s %s %s', (...argv) => {
    const { status, stdout, stderr } = spawnSync(command, argv, { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.length).toBeGreaterThan(10_000)
  })
})
