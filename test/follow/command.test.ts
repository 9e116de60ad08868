/** `npm run follow`: what it writes, what it prints, and how it says what is wrong. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Outcome, run } from '../../scripts/follow/command.ts'

const root = join(import.meta.dirname, '../..')
const crds = join(import.meta.dirname, 'fixtures/crds')
const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-follow-'))
const schemas = join(folder, 'schemas')
const steps = join(folder, 'steps')

beforeEach(() => {
  rmSync(folder, { recursive: true })
  cpSync(join(import.meta.dirname, 'fixtures/schemas'), schemas, { recursive: true })
  cpSync(join(root, 'src/migrate/steps/index.ts'), join(steps, 'index.ts'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('it writes schemas, releases.json and the step, and then nothing is left to write', () => {
  const { status, stdout } = follow(join(crds, 'v1.1.0'))
  expect(status).toBe(0)
  expect(stdout).toContain('v1.1 compared with line v1.0\n')
  expect(stdout).toContain('\nDecisions that are left\n  1. What happens to resources of a removed kind?')
  expect(stdout).toContain('\nKinds in the folder that were not compared (--kind NAME adds one)\n  Project\n')
  expect(readdirSync(join(schemas, 'v1.1')).length).toBe(8)
  expect(readdirSync(steps)).toEqual(['index.ts', 'v1.1.ts'])
  expect(readFileSync(join(steps, 'index.ts'), 'utf8')).toMatch(/, v11\]\n$/)
  const again = follow(join(crds, 'v1.1.0'), '--release', 'v1.2')
  expect(again.stdout).toContain(
    `\nCachePlane\n  spec: CEL rules none -> ["self.size < 8 || self.mode == 'safe'"]\n\nFiles written\n`,
  )
})

test('a schema is written in the format of the sources, and a 64-bit limit is written out', () => {
  follow(join(crds, 'v1.1.0'))
  const written = readFileSync(join(schemas, 'v1.1/CachePlaneStatus.json'), 'utf8')
  const before = readFileSync(join(schemas, 'v1.0/CachePlaneStatus.json'), 'utf8')
  const added = `    },
    "message": {
      "type": "string",
      "description": "TODO: describe message of CachePlaneStatus in your own words."
    }
  }
}
`
  expect(written).toBe(before.replace('    }\n  }\n}\n', added))
  expect(written).toContain('"maximum": 9223372036854775807\n')
})

test('with --dry-run nothing is written, and --format json says it all', () => {
  const before = readFileSync(join(schemas, 'releases.json'), 'utf8')
  const { status, stdout } = follow(join(crds, 'v1.1.0'), '--dry-run', '--format', 'json')
  expect(status).toBe(0)
  const report = JSON.parse(stdout)
  expect(report).toMatchObject({ release: 'v1.1', line: 'v1.1', base: 'v1.0', otherKinds: ['Project'] })
  expect(report.changes.length).toBe(15)
  expect(report.files.length).toBe(11)
  expect(readdirSync(schemas)).toEqual(['releases.json', 'v1.0'])
  expect(readFileSync(join(schemas, 'releases.json'), 'utf8')).toBe(before)
})

test('what is wrong with the arguments is reported, with exit status 2', () => {
  writeFileSync(join(folder, 'file'), '')
  const complaints = [
    [[], 'which CRDs? Write: npm run follow -- FOLDER (--help lists the options)'],
    [[join(folder, 'none')], `${join(folder, 'none')} is not a folder`],
    [[crds], `${crds} has no CRD of openchoreo.dev; name one of its folders: v1.0.0, v1.1.0`],
    [[join(crds, 'v1.0.0'), 'more'], 'one folder at a time: more'],
    [[join(crds, 'v1.0.0')], 'v1.0 is not newer than v1.0, the last in releases.json: add --dry-run to compare'],
    [[join(crds, 'v1.1.0'), '--release', 'next'], '--release next: use a name such as v1.3'],
    [[join(crds, 'v1.1.0'), '--base', 'v9.9'], '--base v9.9: no such line; use one of v1.0'],
    [[join(crds, 'v1.1.0'), '--format', 'xml'], '--format xml: use text or json'],
    [[join(crds, 'v1.1.0'), '--bse', 'v1.0'], "Unknown option '--bse'"],
    [[join(crds, 'v1.1.0'), '--schemas', crds], `--schemas ${crds} has no releases.json`],
  ] as const
  for (const [args, complaint] of complaints) {
    expect(follow(...args)).toEqual({ status: 2, stdout: '', stderr: `follow: ${complaint}\n` })
  }
})

test('npm run follow prints help', () => {
  const script = join(root, 'scripts/follow.ts')
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), script, '--help'], {
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^Usage: npm run follow -- FOLDER \[options\]\n/)
})

test('a file that is no YAML is named', () => {
  writeFileSync(join(folder, 'broken.yaml'), 'a: [')
  const { status, stderr } = follow(folder, '--release', 'v1.1')
  expect(status).toBe(2)
  expect(stderr).toMatch(/^follow: \S+broken\.yaml: Flow sequence/)
})

function follow(...args: readonly string[]): Outcome {
  return run(args.includes('--schemas') ? args : ['--schemas', schemas, '--steps', steps, ...args])
}
