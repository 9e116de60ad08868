import { expect, test } from 'vitest'
import { type Line, lineOfRelease, newestLine } from '../../src/releases/lines.ts'
import { createSetReleases } from '../../src/repository/set-releases.ts'

test('a file in many sets is validated once for each line, and is not read again', () => {
  const asked: Line[] = []
  const base = {
    fits: (line: Line) => {
      asked.push(line)
      return true
    },
    issues: () => 0,
  }
  const old = { fits: (line: Line) => line === lineOfRelease('v0.16'), issues: () => 0 }
  const sets = Array.from({ length: 100 }, (_, at) => `overlays/${at}`)
  const { vote, decide } = createSetReleases()
  vote(0, { sets: ['overlays/0', ...sets.slice(1)] }, [base])
  for (const [at, set] of sets.entries()) vote(at + 1, { sets: [set] }, [old])
  const reread: number[] = []
  const { detected } = decide((number) => {
    reread.push(number)
    return []
  })
  expect(reread).toEqual([])
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked).toContain(newestLine)
  expect(sets.map((set) => detected.get(set))).toEqual(
    sets.map(() => expect.objectContaining({ release: 'v0.16', reason: 'every-manifest', fitting: 2 })),
  )
})
