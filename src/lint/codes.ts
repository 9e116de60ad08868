/** Every code that lint reports, and what may be done to it in a configuration. */
import type { Codes } from '../repository/config.ts'
import { type ContractCode, contractCodes, type Finding } from './finding.ts'
import { crossResourceRules, rules } from './rules/index.ts'

/** The codes of the contract, which can be lowered and never be off, and those of rules. */
export const codes: Codes = Object.fromEntries([
  ...contractCodes.map((code) => [code, 'contract'] as const),
  ...[...rules, ...crossResourceRules].map(({ code }) => [code, 'rule'] as const),
  ...OTHERS.map((code) => [code, 'rule'] as const),
])
