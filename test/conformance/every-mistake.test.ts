/**
 * Every mistake in one go, and no noise. The server stops at its first stage with errors; where it says what all stages find, both lists of
 * places must agree.
 */
import { describe, test } from 'vitest'
import { isAbout, isMisspelling, ours, tellsAll, theirs } from './blame.ts'
import { unexplained } from './defaults.ts'
import { expectNone, kindOf, recorded } from './judge.ts'
import { allowance } from './stricter.ts'

for (const { title, file, judged } of recorded) {
  const complete = judged.filter(
    ({ one, result }) => !result.ok && !one.accepted && kindOf(one.manifest) === file.kind && tellsAll(one.stage, one.errors),
  )

  describe(title, () => {
    test(`no issue is about a place that the API server finds right, but for the list (${complete.length})`, () => {
      expectNone(complete, ({ one, issues }) => {
        const all = [...one.errors, ...one.next]
        const noise = issues.filter((issue) => !allowance(issue, file.kind) && !all.some(([field]) => isAbout(issue, field)))
        return noise.length > 0 ? [`ours: ${ours(noise)}; theirs: ${theirs(all)}`] : []
      })
    })

    test(`each place that the API server blames has an issue, but a missing field that a misspelt one explains (${complete.length})`, () => {
      expectNone(complete, ({ one, issues }) => {
        const all = unexplained({ ...one, stage: 'validate', errors: [...one.errors, ...one.next] })
        const missed = all.filter((blame) => !issues.some((issue) => isAbout(issue, blame[0]) || isMisspelling(issue, blame)))
        return missed.length > 0 ? [`theirs: ${theirs(missed)}; ours: ${ours(issues)}`] : []
      })
    })
  })
}
