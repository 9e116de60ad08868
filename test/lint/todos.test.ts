/** Comments of drafts about answers that are still missing. */
import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { migrateFiles } from '../../src/migrate/files.ts'

const todos = (text: string): string[] =>
  lint([{ path: 'a.yaml', text }], { release: 'v1.2' })
    .filter(({ code }) => code === 'unresolved-todo')
    .map(({ field, severity, range: { start, end } }) => `${start.line}:${start.column}-${end.column} ${severity} ${field}`)

const environment = `apiVersion: openchoreo.dev/v1alpha1
kind: Environment
metadata:
  name: dev # TODO spec.b: at the end of a line
  annotations:
    a: |
      # TODO spec.c: inside of a string
spec:
  # TODO spec.gateway.ingress.external.https: true or false
  isProduction: false
  # TODO: clean up
  # TODO somebody: spec
`

test('a comment of a draft is found at its place; one in a string, and those of others, are not', () => {
  expect(todos(environment)).toEqual(['9:3-60 warning spec.gateway.ingress.external.https'])
  expect(todos(environment.replaceAll('\n', '\r\n'))).toEqual(todos(environment))
  expect(todos(environment.replace('openchoreo.dev/v1alpha1', 'v1').replace('Environment', 'ConfigMap'))).toEqual([])
})

test('a suppression silences it', () => {
  const comment = '  # openchoreo-planes-disable-next-line unresolved-todo -- next week\n'
  expect(todos(environment.replace('  # TODO spec.g', `${comment}  # TODO spec.g`))).toEqual([])
})

test('each open question of a draft is one, until it is answered', () => {
  const text = `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata: { name: eu, namespace: acme }
spec:
  clusterAgent:
    clientCA:
      secretRef: { name: ca, key: ca.crt }
  gateway:
    publicVirtualHost: a.example.com
    organizationVirtualHost: b.example.com
`
  const { files } = migrateFiles([{ path: 'a.yaml', text }], { from: 'v0.16', to: 'v1.2' })
  const needs = files.flatMap(({ planes }) => planes.flatMap(({ migration }) => migration.needs))
  const found = todos(files[0]?.after ?? '')
  expect(needs.length).toBe(2)
  expect(found.map((line) => line.split(' ').at(-1)).sort()).toEqual(needs.map(({ field }) => field).sort())
  expect(todos((files[0]?.after ?? '').replaceAll(/^ *# TODO .*\n/gm, ''))).toEqual([])
})
