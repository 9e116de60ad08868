import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installedByGo } from '../../scripts/go.ts'

const root = join(import.meta.dirname, '../..')
const workflows = readdirSync(join(root, '.github/workflows')).map((file) => join('.github/workflows', file))

test('the workflows are right', () => {
  const { status, stdout, stderr } = spawnSync(installedByGo('actionlint'), workflows, { cwd: root, encoding: 'utf8' })
  expect({ status, output: stdout + stderr }).toEqual({ status: 0, output: '' })
})

test.each(workflows)('%s runs only scripts that package.json has', (workflow) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const used = [...readFileSync(join(root, workflow), 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
  expect(used.filter((name) => !(name in scripts))).toEqual([])
})
