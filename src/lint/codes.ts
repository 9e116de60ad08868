/** Every code that lint reports, and what a configuration may do to it. */
import type { Codes } from '../repository/config.ts'
import { crossResourceRules } from './cross-resource-rules.ts'
import { type ContractCode, contractCodes, type Finding } from './finding.ts'
import { type RuleCode, rules } from './rules/index.ts'

/** The codes of the contract can be lowered and never be off; all others can be off too. */
export const codes: Codes = {
  ...Object.fromEntries(contractCodes.map((code) => [code, 'contract'])),
  ...Object.fromEntries([...rules, ...crossResourceRules].map(({ code }) => [code, 'rule'])),
  ...({
    'rule-failed': 'rule',
    'suppression-without-reason': 'rule',
    'unused-suppression': 'rule',
    'unresolved-todo': 'rule',
  } satisfies Record<Exclude<Finding['code'], ContractCode | RuleCode>, 'rule'>),
}
