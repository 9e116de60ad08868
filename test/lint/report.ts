/** A whole run over texts in memory. */
import type { LintFile } from '../../src/lint/check-file.ts'
import { createLinter, type LinterOptions, type LintReport } from '../../src/lint/linter.ts'
import { redactedLines } from '../../src/report/redacted-lines.ts'

export function reportOn(files: readonly LintFile[], options: LinterOptions = {}): LintReport {
  const linter = createLinter({ linesOf: redactedLines, ...options })
  for (const [number, file] of files.entries()) linter.add(file, number)
  return linter.finish((number) => files[number]?.text ?? '')
}
