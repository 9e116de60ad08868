import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'

const plane = `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata:
  name: example
spec:
  clusterAgent:
    clientCA:
      secretRef:
        name: agent-ca
        key: ca.crt
  gateway:
    publicVirtualHost: https://apps.example.com
    organizationVirtualHost: HTTPS://internal.example.com
`
const found = (text: string): string[] =>
  lint([{ path: 'x.yaml', text }]).map(({ code, range }) => `${range.start.line}:${range.start.column} ${code}`)
const above = (comment: string): string => plane.replace('    publicVirtualHost', `    ${comment}\n    publicVirtualHost`)

test('a comment with a reason suppresses a code on the next line, and on no other', () => {
  expect(found(plane)).toEqual(['12:24 invalid-virtual-host', '13:30 invalid-virtual-host'])
  expect(found(above('# openchoreo-planes-disable-next-line invalid-virtual-host -- a proxy takes it off'))).toEqual([
    '14:30 invalid-virtual-host',
  ])
})

test('before the first key it suppresses a code in the whole document, and in no other', () => {
  const silenced = `# openchoreo-planes-disable invalid-virtual-host -- a proxy takes it off\n${plane}`
  expect(found(silenced)).toEqual([])
  expect(found(`${silenced}---\n${plane.replace('name: example', 'name: another').replace('apps.', 'dev.')}`)).toEqual([
    '27:24 invalid-virtual-host',
    '28:30 invalid-virtual-host',
  ])
})

test('without a reason it suppresses nothing, and is reported', () => {
  expect(found(above('# openchoreo-planes-disable-next-line invalid-virtual-host'))).toEqual([
    '12:5 suppression-without-reason',
    '13:24 invalid-virtual-host',
    '14:30 invalid-virtual-host',
  ])
})

test('without a finding it is reported', () => {
  expect(found(above('# openchoreo-planes-disable-next-line inline-ca -- no'))).toEqual([
    '12:5 unused-suppression',
    '13:24 invalid-virtual-host',
    '14:30 invalid-virtual-host',
  ])
})

test('within a text, or in a document that is not ours, it is no comment', () => {
  const text = plane.replace(
    '  name: example',
    '  name: example\n  annotations:\n    a: |\n      # openchoreo-planes-disable-next-line x -- y\n      b',
  )
  expect(found(text)).toHaveLength(2)
  expect(found('# openchoreo-planes-disable x -- y\nkind: ConfigMap\n')).toEqual([])
})

test('between two texts of several lines it is a comment', () => {
  const text = (key: string): string => `    ${key}: |\n      # openchoreo-planes-disable-next-line x -- y\n      b\n`
  const annotations = `  annotations:\n${text('a')}    # openchoreo-planes-disable-next-line x -- y\n${text('b')}`
  expect(found(plane.replace('spec:', `${annotations}spec:`))).toEqual([
    '9:5 unused-suppression',
    '20:24 invalid-virtual-host',
    '21:30 invalid-virtual-host',
  ])
})
