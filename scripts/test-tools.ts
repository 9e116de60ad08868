/**
 * Runs the tests that need more than Node: those whose tool is there. What is missing is printed, with exit status 2.
 * With `--install` missing tools are installed first, where a command for it is known.
 */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installedByGo } from './go.ts'

interface Tool {
  readonly name: string
  /** What a person has to provide. */
  readonly needs: string
  /** A command that succeeds when the tool is there. */
  readonly detect: readonly [string, ...string[]]
  readonly install?: readonly [string, ...string[]]
  /** The files of its tests. */
  readonly tests: readonly string[]
}

const actionlint = installedByGo('actionlint')
const kustomize = installedByGo('kustomize')

const tools: readonly Tool[] = [
  {
    name: 'git',
    needs: 'git, and a checkout with a commit',
    detect: ['git', 'rev-parse', '--verify', 'HEAD'],
    tests: ['test/tools/clone.test.ts', 'test/tools/image.test.ts'],
  },
  {
    name: 'pre-commit',
    needs: 'pip install pre-commit, and a checkout with a commit',
    detect: ['pre-commit', '--version'],
    install: ['pip', 'install', '--quiet', 'pre-commit'],
    tests: ['test/tools/pre-commit.test.ts'],
  },
  {
    name: 'junit-10.xsd',
    needs: 'pip, and a network: scripts/fetch-junit-schema.sh takes it out of the sources of pytest',
    detect: ['test', '-f', 'node_modules/.cache/junit-10.xsd'],
    install: ['bash', 'scripts/fetch-junit-schema.sh'],
    tests: ['test/tools/junit.test.ts'],
  },
  {
    name: 'actionlint',
    needs: 'go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.7, and bash',
    detect: [actionlint, '-version'],
    install: ['go', 'install', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.7'],
    tests: ['test/tools/action.test.ts', 'test/tools/workflows.test.ts'],
  },
  {
    name: 'kustomize',
    needs: 'go install sigs.k8s.io/kustomize/kustomize/v5@v5.8.1, what kubectl kustomize is built of, and git',
    detect: [kustomize, 'version'],
    install: ['go', 'install', 'sigs.k8s.io/kustomize/kustomize/v5@v5.8.1'],
    tests: ['test/tools/kustomize.test.ts'],
  },
  {
    name: 'unshare',
    needs: 'Linux, and the right to mount in a namespace of its own',
    detect: ['unshare', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'],
    tests: ['test/tools/disk.test.ts'],
  },
  {
    name: 'chromium',
    needs: 'apt-get install chromium',
    detect: ['/usr/bin/chromium', '--version'],
    install: [
      'bash',
      '-c',
      'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends chromium',
    ],
    tests: ['test/tools/graph-page.test.ts', 'test/tools/pictures.test.ts', 'test/tools/playground.test.ts'],
  },
]

const root = join(import.meta.dirname, '..')

if (process.argv.includes('--install')) {
  for (const { detect, install } of tools)
    if (install && !succeeds(detect)) spawnSync(...commandOf(install), { cwd: root, stdio: 'inherit' })
}

const missing = tools.filter(({ detect }) => !succeeds(detect))
for (const { name, needs, tests } of missing) console.error(`missing: ${name} (${needs}); not run: ${tests.join(', ')}`)

const tests = tools.filter((tool) => !missing.includes(tool)).flatMap((tool) => tool.tests)
const passed = tests.length === 0 ? nothingRun() : runTests(tests)
process.exitCode = passed ? (missing.length > 0 ? 2 : 0) : 1

function nothingRun(): boolean {
  console.log('0 passed, 0 failed, 0 skipped')
  return true
}

function runTests(files: readonly string[]): boolean {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'tools', ...files], { cwd: root, stdio: 'inherit' })
  return run.status === 0
}

function succeeds(command: Tool['detect']): boolean {
  return spawnSync(...commandOf(command), { cwd: root, stdio: 'ignore' }).status === 0
}

function commandOf([program, ...args]: Tool['detect']): [string, string[]] {
  return [program, args]
}
