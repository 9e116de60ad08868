/** Help and usage errors come from the table of commands. */
import { describe, expect, test } from 'vitest'
import { type CommandName, type CommandSpec, commands } from '../../src/cli/table.ts'
import { run } from './io.ts'

// The table has no other keys.
const names = Object.keys(commands) as CommandName[]

test('help lists every command with its arguments', async () => {
  const { status, stdout } = await run(['help'])
  expect(status).toBe(0)
  for (const [name, spec] of Object.entries<CommandSpec>(commands))
    expect(stdout).toContain(`openchoreo-planes ${name}${spec.arguments && ` ${spec.arguments}`}`)
  expect(await run(['--help'])).toEqual({ status, stdout, stderr: '' })
  expect(await run(['-h'])).toEqual({ status, stdout, stderr: '' })
  expect(await run([])).toEqual({ status: 2, stdout, stderr: '' })
})

describe.each(names)('%s', (name) => {
  test('has the same help by three ways, and it names every option and its default', async () => {
    const { status, stdout } = await run(['help', name])
    expect(status).toBe(0)
    const spec: CommandSpec = commands[name]
    for (const [option, { default: value }] of Object.entries(spec.options)) {
      expect(stdout).toContain(`--${option}`)
      if (value !== undefined) expect(stdout.replace(/\s+/g, ' ')).toContain(`(default: ${value})`)
    }
    expect(await run([name, '--help'])).toEqual({ status, stdout, stderr: '' })
    expect(await run([name, '-h'])).toEqual({ status, stdout, stderr: '' })
  })

  test('names the nearest option where one is misspelt', async () => {
    const options = Object.keys((commands[name] as CommandSpec).options)
    for (const option of options) {
      const { status, stderr } = await run([name, `--${option}x=1`])
      expect([status, stderr]).toEqual([2, expect.stringContaining(`unknown option --${option}x; did you mean --${option}?`)])
    }
    expect(await run([name, '-z'])).toMatchObject({ status: 2, stderr: expect.stringContaining('unknown option -z') })
  })
})

test('the help says that the release is detected where none is named', async () => {
  expect((await run(['help', 'lint'])).stdout).toContain('(default: detected)')
})

test.each(['--version', '-V', '-v', 'version'])('%s prints the version', async (option) => {
  expect(await run([option])).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
})

test.each([
  [['lnit'], 'unknown command lnit; did you mean lint?'],
  [['--relase'], 'unknown option --relase'],
  [['help', 'migrat'], 'unknown command migrat; did you mean migrate?'],
  [['lint', '--release'], '--release'],
  [['lint', '--quiet=yes'], '--quiet'],
])('%j is wrong usage', async (argv, message) => {
  expect(await run(argv)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) })
})
