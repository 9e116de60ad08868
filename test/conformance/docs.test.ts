/**
 * docs/contract.md repeats the list of what the contract refuses and the API server accepts.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stricter } from './stricter.ts'

test('docs/contract.md has each entry of the list with its reason, and no other', () => {
  const text = readFileSync(new URL('../../docs/contract.md', import.meta.url), 'utf8')
  const section = text.split(/^#+ /m).find((part) => part.startsWith('Stricter than the API server\n'))
  const [, , ...rows] = (section ?? '').split('\n').filter((line) => line.startsWith('|'))
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  expect(cells.map(([, place, code, lint, why]) => ({ place, code, lint, why }))).toEqual(
    stricter.map(({ place, code, lint, reason }) => ({ place, code, lint: lint.replaceAll('`', ''), why: reason })),
  )
})
