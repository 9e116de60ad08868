/** Validate an object of unknown shape, and show every mistake in it. */
import { formatIssue, validateDataPlane, withDefaults } from 'openchoreo-planes'

export function describePlane(input: unknown): string {
  const result = validateDataPlane(input)
  if (!result.ok) return result.issues.map(formatIssue).join('\n')
  const { metadata, spec } = withDefaults(result.value)
  return `${metadata.name} is plane ${spec.planeID}, public on port ${spec.gateway.publicHTTPSPort}`
}
