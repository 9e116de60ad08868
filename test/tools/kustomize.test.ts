/** What Kustomize prints is what gets to a control plane: `lint --fix` must not change it where nothing was wrong. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { installedByGo } from '../../scripts/go.ts'
import { run } from '../cli/io.ts'

const fixtures = join(import.meta.dirname, '../repositories')
const temporary = mkdtempSync(join(tmpdir(), 'openchoreo-planes-kustomize-'))
afterAll(() => rmSync(temporary, { recursive: true }))

const repositories = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && foldersIn(join(fixtures, entry.name)).length > 0)
  .map(({ name }) => name)

test('there are repositories with Kustomizations', () => {
  expect(repositories).toEqual(expect.arrayContaining(['flux', 'kustomize', 'kustomize-v0.16']))
})

describe.each(repositories)('%s', (name) => {
  const release = name === 'kustomize-v0.16' ? 'v0.16' : 'v1.2'

  test.each(['lint --fix .', `lint --fix --release ${release} .`])(
    'every Kustomization builds the same before and after %s',
    async (command) => {
      const folder = mkdtempSync(join(temporary, 'repository-'))
      cpSync(join(fixtures, name), folder, { recursive: true })
      execFileSync('git', ['init', '--quiet'], { cwd: folder })
      const folders = foldersIn(folder)
      const before = folders.map((one) => build(folder, one))
      const { stderr } = await run(command.split(' '), { cwd: folder })
      expect(stderr).not.toContain('fault of this program')
      expect(folders.map((one) => build(folder, one))).toEqual(before)
      // Otherwise nothing would have been tested.
      if (name === 'kustomize')
        expect(readFileSync(join(folder, 'sandbox/environment.yaml'), 'utf8')).not.toContain('isProduction')
    },
  )
})

function build(root: string, folder: string): string {
  const { status, stdout, stderr } = spawnSync(installedByGo('kustomize'), ['build', folder], { cwd: root, encoding: 'utf8' })
  expect([folder, status, stderr.replaceAll(/^# Warning: .*\n/gm, '')]).toEqual([folder, 0, ''])
  expect(stdout).toContain('openchoreo.dev')
  return stdout
}

/** The folders with a Kustomization. */
function foldersIn(root: string): string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    /^kustomization\.ya?ml$/.test(name),
  )
  return files.map(({ parentPath }) => parentPath.slice(root.length + 1) || '.')
}
