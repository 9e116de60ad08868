import { createContext, Script } from 'node:vm'
import type { Pattern } from '../../scripts/regular-expressions/constant.ts'
import { isRecord } from '../../src/base/record.ts'
import { attacksOn, attackText } from './attacks.ts'
import { growth, MOST_TIMES } from './growth.ts'

/** The first attack on which a pattern takes more than linear time; undefined where there is none. */
export function slowAttackOn(pattern: Pattern, length?: number, deadline = 30_000): string | undefined {
  const context = createContext({ pattern: new RegExp(pattern.source, pattern.flags) })
  // In a context of its own, since that can be stopped. All matches of a global pattern, as our code looks for them.
  const searchIn = (text: string) => () => {
    context['text'] = text
    SEARCH.runInContext(context, { timeout: deadline })
  }
  for (const attack of attacksOn(pattern)) {
    const times = timesOrEndless(() => growth((length) => searchIn(attackText(attack, length)), length))
    if (times > MOST_TIMES) return `/${pattern.source}/${pattern.flags} takes ${times} times as long on ${JSON.stringify(attack)}`
  }
  return undefined
}

const SEARCH = new Script("text.replace(pattern, '')")

function timesOrEndless(times: () => number): number {
  try {
    return times()
  } catch (error) {
    if (isRecord(error) && error['code'] === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return Number.POSITIVE_INFINITY
    throw error
  }
}
