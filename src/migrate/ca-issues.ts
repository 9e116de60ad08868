/** What the rules about an inline CA say of it. */
import { fieldOf } from '../base/pointer.ts'
import type { Issue } from '../contract/issue.ts'
import { encodedCA } from '../lint/rules/encoded-ca.ts'
import { invalidCA } from '../lint/rules/invalid-ca.ts'
import { privateKeyInCA } from '../lint/rules/private-key-in-ca.ts'
import { holdsIn } from '../releases/kinds.ts'
import type { Line } from '../releases/lines.ts'
import type { DraftResource } from './migration.ts'

/** With any of these the control plane skips the plane, or a secret is where everybody can read it. */
const RULES = [privateKeyInCA, encodedCA, invalidCA] as const

export function caIssues(resource: DraftResource, line: Line): Issue[] {
  return RULES.filter((rule) => holdsIn(rule, line)).flatMap((rule) =>
    rule.check(resource, line, {}).map((hit): Issue => {
      const message = rule.message(hit)
      return { code: 'invalid-format', path: hit.path, field: fieldOf(hit.path), rule: message, message }
    }),
  )
}
