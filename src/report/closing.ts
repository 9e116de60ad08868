/** The last line of a run: what was looked at and found. */
import { count } from '../count.ts'
import type { LintReport } from '../lint/linter.ts'
import { tallyOf } from './tally.ts'

/** That nothing was checked is said too. */
export function closingLine({ findings, files, planes, filesWithPlanes }: LintReport): string {
  const { errors, warnings } = tallyOf(findings)
  const looked = `${count(files, 'file')}, ${filesWithPlanes.length} with OpenChoreo planes`
  if (planes === 0 && findings.length === 0) return `${looked}: no plane found, nothing was checked`
  return `${looked}: ${count(planes, 'plane')} checked; ${count(errors, 'error')}, ${count(warnings, 'warning')}`
}

/** What was left out, and what to do about it. */
export function notes({ templates, passedOver }: LintReport): string[] {
  const lines: string[] = []
  if (templates.length > 0)
    lines.push(
      `${count(templates.length, 'file')} with Helm templates skipped (${listed(templates)}): lint what they become, as in helm template . | openchoreo-planes lint -`,
    )
  if (passedOver.length > 0)
    lines.push(`${count(passedOver.length, 'file')} passed over, neither YAML nor of OpenChoreo: ${listed(passedOver)}`)
  return lines
}

const listed = (paths: readonly string[]): string =>
  paths.length > 3 ? `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more` : paths.join(', ')
