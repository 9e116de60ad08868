import { expect, test } from 'vitest'
import { placeIn } from '../../playground/place.ts'

/** The place of the mark in a text. */
function placeAt(marked: string): ReturnType<typeof placeIn> {
  const before = marked.slice(0, marked.indexOf('|')).split('\n')
  return placeIn(marked.replace('|', '').split('\n'), before.length - 1, before.at(-1)?.length ?? 0)
}

const plane = 'apiVersion: openchoreo.dev/v1alpha1\nkind: DataPlane\nmetadata:\n  name: a\nspec:\n'

test.each<[string, string, Partial<ReturnType<typeof placeIn>>]>([
  ['an empty text', '|', { kind: undefined, path: [], key: undefined, siblings: [], indent: 0 }],
  ['a key of the resource', `${plane}|`, { kind: 'DataPlane', path: [], siblings: ['spec', 'metadata', 'kind', 'apiVersion'] }],
  ['a key of spec', `${plane}  pl|`, { path: ['spec'], key: undefined, indent: 2, siblings: [] }],
  ['an empty line in spec', `${plane}  |\n  planeID: a`, { path: ['spec'], siblings: ['planeID'] }],
  ['a value', `${plane}  planeID: a|`, { path: ['spec'], key: 'planeID' }],
  [
    'a deeper map',
    `${plane}  clusterAgent:\n    clientCA:\n      # here\n\n      secretRef:\n        na|\n        key: ca.crt`,
    { path: ['spec', 'clusterAgent', 'clientCA', 'secretRef'], siblings: ['key'] },
  ],
  ['behind a deeper map', `${plane}  clusterAgent:\n    clientCA: {}\n  |`, { path: ['spec'], siblings: ['clusterAgent'] }],
  ['an item of a list', `${plane}  imagePullSecretRefs:\n  - a|`, { path: ['spec', 'imagePullSecretRefs', '*'] }],
  [
    'a map in a list',
    'kind: DataPlane\nmetadata:\n  ownerReferences:\n    - name: a\n      u|\n    - name: b',
    { path: ['metadata', 'ownerReferences', '*'], siblings: ['name'] },
  ],
  [
    'a resource of a List',
    'kind: List\nitems:\n- kind: Environment\n  spec:\n    |\n- kind: DataPlane',
    { kind: 'Environment', path: ['spec'], siblings: [] },
  ],
  [
    'the next resource of a List',
    'kind: List\nitems:\n  - kind: Environment\n    spec: {}\n  - kind: DataPlane\n    spec:\n      |',
    { kind: 'DataPlane', path: ['spec'] },
  ],
  ['another document', `${plane}---\nkind: Environment\nspec:\n  |`, { kind: 'Environment', path: ['spec'], siblings: [] }],
  ['the first document of two', `kind: DataPlane\n|\n---\nkind: Environment`, { kind: 'DataPlane', siblings: ['kind'] }],
  ['keys in quotes', '"kind": "DataPlane"\n\'spec\':\n  |', { kind: 'DataPlane', path: ['spec'] }],
  ['a value with a colon and a comment', 'kind: DataPlane # it is: one\nspec:\n  |', { kind: 'DataPlane', path: ['spec'] }],
])('%s', (_, marked, expected) => {
  expect(placeAt(marked)).toMatchObject(expected)
})
