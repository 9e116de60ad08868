/** PEM as Go reads it: its recorded answers, and properties. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certificatesIn } from '../../src/base/pem.ts'
import { certificate } from '../../src/lint/rules/examples.ts'
import recorded from '../conformance/pem.json' with { type: 'json' }
import { pemTexts } from '../oracle/pem/texts.ts'

const isRead = (text: string): boolean => [...certificatesIn(text)].length > 0

test('the recorded texts are those that Go is asked about, each once', () => {
  expect(recorded.map(({ name, text }) => ({ name, text }))).toEqual(pemTexts())
  expect(new Set(recorded.map(({ text }) => text)).size).toBe(recorded.length)
})

test('Go reads some of them and not others', () => {
  expect(recorded.filter(({ accepted }) => accepted).length).toBeGreaterThan(60)
  expect(recorded.filter(({ accepted }) => !accepted).length).toBeGreaterThan(60)
})

test.each(recorded)('$name: $accepted', ({ text, accepted }) => {
  expect(isRead(text)).toBe(accepted)
})

test('what is around a certificate, on lines of its own and without a block, does not matter', () => {
  const around = fc.string().filter((text) => !text.includes('-----'))
  fc.assert(fc.property(around, around, (before, after) => isRead(`${before}\n${certificate}\n${after}`)))
})

test('no string makes it throw', () => {
  const part = fc.constantFrom('-----BEGIN ', '-----', '\n', '\n-----END ', 'CERTIFICATE', 'MIIB', ':', ' ', '=', certificate)
  fc.assert(fc.property(fc.array(part), (parts) => typeof isRead(parts.join('')) === 'boolean'))
})
