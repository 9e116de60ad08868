import { expect, test } from 'vitest'
import { detect } from '../../playground/detect.ts'

const environment = (dataPlaneRef: string): string =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: Environment\nmetadata: { name: dev, namespace: acme }\nspec: { dataPlaneRef: ${dataPlaneRef} }\n`

test('the newest release that every plane fits, or most of them', () => {
  expect(detect(environment('{ kind: DataPlane, name: a }'), undefined)).toMatchObject({ release: 'v1.2' })
  const old = environment('a')
  const { release, note } = detect(old, undefined)
  expect(note).toBe(`fits v0.3 to ${release}`)
  expect(detect(`${old}---\n${environment('{ kind: DataPlane, name: a }')}`, undefined)).toEqual({
    release: 'v1.2',
    note: '1 of 2 planes fit v1.2',
  })
})

test('a mistake does not change the release', () => {
  const wrong = environment('{ nam: a }')
  expect(detect(wrong, 'v1.1')).toEqual({ release: 'v1.1', note: 'fits no release as it is; checked against v1.1' })
  expect(detect('', undefined)).toEqual({ release: 'v1.2', note: 'no plane yet' })
})
