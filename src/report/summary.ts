/** The last line of a run: what was looked at and found. */
import { count } from '../base/count.ts'
import type { CheckedRelease } from '../lint/checked-releases.ts'
import type { LintReport } from '../lint/linter.ts'
import type { ReleaseSource } from '../repository/context.ts'
import { countBySeverity } from './count-by-severity.ts'

/** Says so too if nothing was checked. */
export function summaryLine({ findings, files, planes, filesWithPlanes, releases }: LintReport): string {
  const { errors, warnings } = countBySeverity(findings)
  if (planes === 0 && findings.length === 0) return `No OpenChoreo plane found in ${count(files, 'file')}; nothing was checked`
  const checked = `Checked ${count(planes, 'plane')} in ${count(filesWithPlanes.length, 'file')}${againstReleases(releases)}`
  return `${checked}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`
}

/** What was checked against a release that nobody named; undefined where there is none. */
export function detectedReleases({ releases }: Pick<LintReport, 'releases'>): string | undefined {
  const detected = releases.filter(({ from }) => from === 'detected')
  if (detected.length === 0) return undefined
  const each = detected.map(({ release, planes }) => `${count(planes, 'plane')} against ${release}`)
  return `Checked ${each.join(', ')}${DECIDED_BY.detected}`
}

/** ` against v1.2 (detected; ...)`; nothing where no plane was checked. */
function againstReleases(releases: readonly CheckedRelease[]): string {
  const each = releases.map(({ release, from, planes }) => {
    const number = releases.length > 1 ? `${planes} ` : ''
    return `${number}against ${release}${DECIDED_BY[from]}`
  })
  return each.length === 0 ? '' : `${each.length > 1 ? ', ' : ' '}${each.join(', ')}`
}

/** What decided a release, as people would look for it. */
export const DECIDED_BY: Readonly<Record<ReleaseSource, string>> = {
  option: '',
  environment: ' (OPENCHOREO_RELEASE)',
  configuration: ' (configuration)',
  detected: ' (detected; set "release" in .openchoreo-planes.yaml)',
}

/** What was left out, and what to do about it. */
export function notes({ templates, skipped, clusters }: LintReport): string[] {
  const lines: string[] = []
  if (templates.length > 0)
    lines.push(
      `${count(templates.length, 'file')} with templates skipped (${listed(templates)}): lint the rendered output instead, as with helm template . | openchoreo-planes lint -`,
    )
  if (skipped.length > 0) lines.push(`${count(skipped.length, 'file')} skipped, not YAML and not OpenChoreo: ${listed(skipped)}`)
  if (clusters.length > 0)
    lines.push(
      `${count(clusters.length, 'folder')} taken for clusters of their own (${listed(clusters)}): name them in "sets" of .openchoreo-planes.yaml`,
    )
  return lines
}

const listed = (paths: readonly string[]): string =>
  paths.length > 3 ? `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more` : paths.join(', ')
