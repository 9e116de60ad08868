/** `npm run test:recorder`: gofmt, go vet and go test of test/oracle/recorder. It needs Go; where that is missing, it prints so, with exit status 2. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../test/oracle/recorder')

const checks: readonly { readonly name: string; readonly command: readonly [string, ...string[]] }[] = [
  { name: 'gofmt', command: ['gofmt', '-l', '.'] },
  { name: 'go vet', command: ['go', 'vet', './...'] },
  { name: 'go test', command: ['go', 'test', './...'] },
]

if (spawnSync('go', ['version']).status === 0) {
  const failed = checks.filter(({ name, command: [program, ...args] }) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
    // gofmt lists the files that it would change.
    const passed = status === 0 && !(name === 'gofmt' && stdout !== '')
    console.log(`--- ${name}: ${passed ? 'ok' : 'FAILED'}\n${stdout}${stderr}`.trimEnd())
    return !passed
  })
  console.log(`${checks.length - failed.length} passed, ${failed.length} failed, 0 skipped`)
  process.exitCode = failed.length > 0 ? 1 : 0
} else {
  console.error('missing: go (https://go.dev/dl); not run: gofmt, go vet and go test of test/oracle/recorder')
  console.log('0 passed, 0 failed, 0 skipped')
  process.exitCode = 2
}
