import { expect, test } from 'vitest'
import { withoutEnd } from '../../src/base/without-end.ts'

test('only what is at the end is taken away', () => {
  expect(withoutEnd('/a//b///', '/')).toBe('/a//b')
  expect(withoutEnd('a\r\n\n', '\r\n')).toBe('a')
  expect(withoutEnd('\\\\', '\\')).toBe('')
  expect(withoutEnd('', '/')).toBe('')
})
