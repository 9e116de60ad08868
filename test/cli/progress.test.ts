import { expect, test } from 'vitest'
import { createProgress } from '../../src/cli/progress.ts'

/** What is written while files take some milliseconds each. */
function written(files: number, milliseconds: number, watched = true): string {
  let text = ''
  let now = 0
  const write = (part: string): void => {
    text += part
  }
  const progress = createProgress({ progress: write, watched }, () => now)
  for (let left = files; left > 0; left--) {
    now += milliseconds
    progress.step()
  }
  progress.end()
  return text
}

test('a long run shows how many files are done, and clears the line at the end', () => {
  const start = String.fromCharCode(27)
  expect(written(800, 1)).toBe(`\r512 files\r624 files\r736 files\r${start}[K`)
})

test('a short run, and one without a terminal, shows nothing', () => {
  expect(written(400, 1)).toBe('')
  expect(written(5000, 1, false)).toBe('')
})
