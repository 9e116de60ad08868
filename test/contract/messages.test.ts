/** The sentences of issues whose words depend on their details, and an issue in one line. */
import { expect, test } from 'vitest'
import { formatIssue, messageOf } from '../../src/contract/messages.ts'

/** The sentence of an issue with these details. */
const sentence = (details: object): string =>
  messageOf({ path: '/spec/a', field: 'spec.a', ...details } as Parameters<typeof messageOf>[0])

test.each([
  [{ code: 'unknown-field' }, 'unknown field: remove it.'],
  [{ code: 'unknown-field', suggestion: 'port' }, 'unknown field: use port instead.'],
  [{ code: 'unknown-field', knownIn: 'Environment' }, 'unknown field (exists in Environment): remove it.'],
  [{ code: 'unknown-field', knownIn: 'v1.0', suggestion: 'port' }, 'unknown field (exists in v1.0): use port instead.'],
  [{ code: 'wrong-type', expected: 'object', found: 'string' }, 'must be an object, not a string.'],
  [{ code: 'wrong-type', expected: 'string', found: 'undefined' }, 'must be a string, not undefined.'],
  [{ code: 'wrong-type', expected: 'integer', found: 'array' }, 'must be an integer, not an array.'],
  [
    { code: 'value-from', found: 'both', branches: ['value', 'secretRef'] },
    'must set exactly one of value and secretRef, not both.',
  ],
  [{ code: 'value-from', found: 'neither', branches: ['value', 'secretRef'] }, 'must set exactly one of value and secretRef.'],
  [{ code: 'unknown-kind', allowed: ['A', 'B', 'C'] }, 'must be A, B or C.'],
  [{ code: 'unknown-value', allowed: ['A', 'B'], suggestion: 'B' }, 'must be A or B; did you mean B?'],
  [{ code: 'wrong-api-version', allowed: ['A'], suggestion: 'A' }, 'must be A.'],
  [{ code: 'invalid-format', rule: 'an even number' }, 'must be an even number.'],
  [{ code: 'too-long', limit: 63, unit: 'characters' }, 'must be no more than 63 characters.'],
  [{ code: 'out-of-range', minimum: 1, maximum: 65_535 }, 'must be between 1 and 65535, inclusive.'],
  [{ code: 'out-of-range', minimum: 0, maximum: 2 ** 63 }, 'must be greater than or equal to 0.'],
  [{ code: 'out-of-range', minimum: -(2 ** 63), maximum: 2 ** 63 }, 'must be a 64-bit integer.'],
  [{ code: 'too-many-issues', omitted: 1 }, 'has 1 more issue that is not listed.'],
  [{ code: 'too-many-issues', omitted: 2 }, 'has 2 more issues that are not listed.'],
])('%j: %s', (details, expected) => {
  expect(sentence(details)).toBe(expected)
})

test('an issue is one line: its field, or the document, and its sentence', () => {
  expect(formatIssue({ field: 'spec.a', message: 'must be an integer.' })).toBe('spec.a: must be an integer.')
  expect(formatIssue({ field: '', message: 'must be an object.' })).toBe('document: must be an object.')
})

test('line breaks and control characters in the name of a field are escaped', () => {
  const field = 'spec.a\nb\rc\td\u001be\u009bf\u2028g\u2029h'
  expect(formatIssue({ field, message: 'x' })).toBe('spec.a\\u000ab\\u000dc\\u0009d\\u001be\\u009bf\\u2028g\\u2029h: x')
})
