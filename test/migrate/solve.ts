/** Answers whatever a migration needs, as a user would. */

import { certificate } from '../../src/lint/rules/examples.ts'
import { migrate } from '../../src/migrate/index.ts'
import type { Answers, Migrated, Need } from '../../src/migrate/migration.ts'
import type { Line } from '../../src/releases/lines.ts'

export { certificate }

/** The migration with every need answered, and the answers. */
export function solve(input: unknown, from: Line, to: Line): { migrated: Migrated; answers: Answers } {
  const answers: Record<string, unknown> = {}
  // What the target refuses is only known when the rest is answered.
  for (let round = 0; round < 4; round++) {
    const migration = migrate(input, { from, to, answers })
    if (migration.ok) return { migrated: migration, answers }
    const refused = migration.refused.filter(({ code }) => code !== 'invalid-answer')
    if (refused.length > 0) throw new Error(JSON.stringify(refused))
    for (const refusal of migration.refused) {
      if (refusal.code === 'invalid-answer') answers[refusal.key] = { host: 'apps.example.com', port: 443, listenerName: 'https' }
    }
    for (const need of migration.needs) answers[need.key] = answerTo(need)
  }
  throw new Error(`there is no end of needs: ${JSON.stringify(migrate(input, { from, to, answers }).needs)}`)
}

function answerTo({ code, field }: Need): unknown {
  if (code === 'agent-ca' || code === 'value-or-reference') return { value: certificate }
  if (code === 'secret-key') return 'tls.key'
  if (code === 'https-listener') return true
  return field.endsWith('.port') ? 443 : 'a-name'
}
