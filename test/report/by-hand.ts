/** Small reports that are made by hand. */
import type { Finding } from '../../src/lint/finding.ts'
import type { LintReport } from '../../src/lint/linter.ts'

export const at = (line: number, column: number) => ({ line, column, offset: 0 })
export const finding = (file: string, given: Partial<Finding> = {}): Finding =>
  ({
    ...{ file, code: 'unknown-field', severity: 'error', path: '/spec/a', field: 'spec.a', message: 'unknown' },
    range: { start: at(2, 3), end: at(2, 4) },
    ...given,
    // A code and its message are not compared with each other here.
  }) as Finding

export const reportOf = (given: Partial<LintReport>): LintReport => ({
  ...{ findings: [], filesWithHidden: [], lines: new Map(), files: 0, planes: 0, filesWithPlanes: [], releases: [], fits: [] },
  ...{ templates: [], clusters: [], skipped: [] },
  ...given,
})
