import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fragmentOf, LONGEST_SHARED, sharedFrom } from '../../playground/link.ts'
import { releases } from '../../src/releases/lines.ts'

const packed = (text: string): string => `#${deflateRawSync(text).toString('base64url')}`

test('what is in a link comes back, whatever the text', async () => {
  const shared = fc.record({
    text: fc.string({ unit: 'grapheme' }),
    release: fc.option(fc.constantFrom(...releases), { nil: undefined }),
    to: fc.constantFrom(...releases),
  })
  await fc.assert(
    fc.asyncProperty(shared, async (given) => {
      const fragment = (await fragmentOf(given)) ?? ''
      expect(fragment).toMatch(/^#[\w-]+$/)
      expect(await sharedFrom(fragment)).toEqual(given)
    }),
  )
})

test('a text that is too long is in no link', async () => {
  const text = 'a'.repeat(LONGEST_SHARED + 1)
  expect(await fragmentOf({ text, release: undefined, to: 'v1.2' })).toBeUndefined()
  expect(await fragmentOf({ text: text.slice(1), release: undefined, to: 'v1.2' })).toMatch(/^#[\w-]+$/)
})

test.each([
  ['nothing', '#'],
  ['no base64', '#%%%'],
  ['nothing compressed', '#AAAA'],
  ['no JSON', packed('text')],
  ['a link that was cut', packed(JSON.stringify({ text: 'a: b', to: 'v1.2' })).slice(0, 12)],
  ['another shape', packed('{"text":1}')],
  ['null', packed('null')],
  ['a bomb', packed(JSON.stringify({ text: 'a'.repeat(50_000_000), to: 'v1.2' }))],
])('%s is no link', async (_, fragment) => {
  expect(await sharedFrom(fragment)).toBeUndefined()
})

test('releases that there are not are left to the page', async () => {
  expect(await sharedFrom(packed(JSON.stringify({ text: 'a', release: 'v9', to: '__proto__' })))).toEqual({
    text: 'a',
    release: undefined,
    to: 'v0.16',
  })
})
