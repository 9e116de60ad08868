/** The last line of a run: what was looked at and found. */
import { count } from '../base/count.ts'
import type { LintReport } from '../lint/linter.ts'
import { countBySeverity } from './count-by-severity.ts'

/** Says so too if nothing was checked. */
export function summaryLine({ findings, files, planes, filesWithPlanes }: LintReport): string {
  const { errors, warnings } = countBySeverity(findings)
  const looked = `${count(files, 'file')}, ${filesWithPlanes.length} with OpenChoreo planes`
  if (planes === 0 && findings.length === 0) return `${looked}: no plane found; nothing was checked`
  return `${looked}: ${count(planes, 'plane')} checked; ${count(errors, 'error')}, ${count(warnings, 'warning')}`
}

/** What was left out, and what to do about it. */
export function notes({ templates, skipped }: LintReport): string[] {
  const lines: string[] = []
  if (templates.length > 0)
    lines.push(
      `${count(templates.length, 'file')} with Helm templates skipped (${listed(templates)}): lint the rendered output instead: helm template . | openchoreo-planes lint -`,
    )
  if (skipped.length > 0) lines.push(`${count(skipped.length, 'file')} skipped, not YAML and not OpenChoreo: ${listed(skipped)}`)
  return lines
}

const listed = (paths: readonly string[]): string =>
  paths.length > 3 ? `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more` : paths.join(', ')
