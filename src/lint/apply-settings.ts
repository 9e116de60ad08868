/** Gives findings the severity that a configuration sets. */
import type { Settings } from '../repository/settings.ts'
import type { Finding } from './finding.ts'

/**
 * The findings of a file with the severities of its settings; those whose code is off are left out.
 *
 * Called after comments have suppressed findings: a comment about a code that is off is then still in use.
 */
export function applySettings(findings: readonly Finding[], { rules }: Pick<Settings, 'rules'>): Finding[] {
  const changed: Finding[] = []
  for (const finding of findings) {
    const level = Object.hasOwn(rules, finding.code) ? rules[finding.code] : undefined
    if (level === undefined || level === finding.severity) changed.push(finding)
    else if (level !== 'off') changed.push({ ...finding, severity: level })
  }
  return changed
}
