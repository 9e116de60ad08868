import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from './io.ts'

const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-fix-'))
afterAll(() => rmSync(cwd, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), text)
}

const head = (kind: string, name: string): string =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: acme }\nspec:\n`
const agent = (reference: string): string => `  clusterAgent: { clientCA: { ${reference}: { name: ca, key: ca.crt } } }\n`
const hosts = '  gateway: { publicVirtualHost: apps.example.com, organizationVirtualHost: apps.example.org }\n'

test('--fix changes a base only as every set that it is in asks for, whatever release each is of', async () => {
  const base = `${head('ObservabilityPlane', 'logs')}  observerURL: https://observer.example.com\n  unknown: true\n${agent('secretRef')}`
  for (const folder of ['one', 'both']) {
    write(`${folder}/base/kustomization.yaml`, 'resources: [plane.yaml]\n')
    write(`${folder}/base/plane.yaml`, base)
    write(`${folder}/a-new/kustomization.yaml`, 'resources: [../base, plane.yaml]\n')
    write(`${folder}/a-new/plane.yaml`, head('DataPlane', 'eu') + agent('secretKeyRef'))
  }
  write('both/b-old/kustomization.yaml', 'resources: [../base, plane.yaml]\n')
  write('both/b-old/plane.yaml', head('DataPlane', 'eu') + agent('secretRef') + hosts)
  for (const folder of ['one', 'both']) await run(['lint', '--fix', folder], { cwd })
  expect(readFileSync(join(cwd, 'one/base/plane.yaml'), 'utf8')).toBe(base.replace('secretRef', 'secretKeyRef'))
  expect(readFileSync(join(cwd, 'both/base/plane.yaml'), 'utf8')).toBe(base)
})
