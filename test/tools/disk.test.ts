/** The command on a disk that is full. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-disk-'))
const command = join(folder, 'cli.cjs')
const disk = join(folder, 'disk')

beforeAll(async () => {
  mkdirSync(disk)
  const entryPoints = [join(import.meta.dirname, '../../src/cli/bin.ts')]
  await build({ entryPoints, outfile: command, bundle: true, platform: 'node', format: 'cjs' })
})

afterAll(() => rmSync(folder, { recursive: true }))

// A file takes a page of 4 kB there: 40 fit, and 40 more do not. Only this process and its children see it.
const script = `
  mount -t tmpfs -o size=256k tmpfs "$1" && cd "$1" || exit 99
  for name in $(seq 10 49); do printf '%s\\n' 'apiVersion: openchoreo.dev/v1alpha1' 'kind: Environment' "metadata: { name: e$name }" spec: \\
    '  dataPlaneRef: { kind: DataPlane, name: prod }' '  isProduction:' > $name.yaml; done
  "$2" "$3" lint --fix . >/dev/null
  echo "status $?; $(grep -l isProduction *.yaml | wc -l) old; $(ls -A | wc -l) in all"`

test('keeps every file as it was, leaves nothing else there, and reports it', () => {
  const { stdout, stderr } = spawnSync(
    'unshare',
    ['--map-root-user', '--mount', 'bash', '-c', script, 'bash', disk, process.execPath, command],
    { encoding: 'utf8' },
  )
  expect([stdout, stderr]).toEqual([
    'status 2; 40 old; 40 in all\n',
    expect.stringMatching(/^openchoreo-planes: nothing was written: \d\d\.yaml: the disk is full\n$/),
  ])
})
