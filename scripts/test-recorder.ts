/** `npm run test:recorder`: gofmt, go vet and go test of the Go programs in test/oracle. It needs Go; where that is missing, it prints so, with exit status 2. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const oracle = join(import.meta.dirname, '../test/oracle')
const programs = ['recorder', 'pem/reader']

const checks: readonly { readonly name: string; readonly command: readonly [string, ...string[]] }[] = [
  { name: 'gofmt', command: ['gofmt', '-l', '.'] },
  { name: 'go vet', command: ['go', 'vet', './...'] },
  { name: 'go test', command: ['go', 'test', './...'] },
]

if (spawnSync('go', ['version']).status === 0) {
  const runs = programs.flatMap((folder) => checks.map((check) => ({ ...check, folder })))
  const failed = runs.filter(({ name, folder, command: [program, ...args] }) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: join(oracle, folder), encoding: 'utf8' })
    // gofmt lists the files that it would change.
    const passed = status === 0 && !(name === 'gofmt' && stdout !== '')
    console.log(`--- ${name} in ${folder}: ${passed ? 'ok' : 'FAILED'}\n${stdout}${stderr}`.trimEnd())
    return !passed
  })
  console.log(`${runs.length - failed.length} passed, ${failed.length} failed, 0 skipped`)
  process.exitCode = failed.length > 0 ? 1 : 0
} else {
  console.error('missing: go (https://go.dev/dl); not run: gofmt, go vet and go test of the programs in test/oracle')
  console.log('0 passed, 0 failed, 0 skipped')
  process.exitCode = 2
}
