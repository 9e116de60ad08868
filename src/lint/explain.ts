/** What each code means, why, and what is right: for `explain` and for docs/issues.md. */
import type { Issue } from '../contract/issue.ts'
import type { ReadIssue } from '../yaml/read/read.ts'
import { contractExamples } from './contract-examples.ts'
import { type Severity, severityOf } from './finding.ts'
import { lint } from './lint.ts'
import type { CrossResourceRule, Rule } from './rule.ts'
import { crossResourceRules, rules } from './rules/index.ts'

export interface Explanation {
  readonly code: string
  readonly severity: Severity
  /** What is wrong, and what to do. */
  readonly what: string
  /** Where the rule comes from. */
  readonly why: string
  /** The option without which it is not looked for. */
  readonly option?: '--at' | '--complete'
  /** Whether `lint --fix` mends it, always or where it is certain. */
  readonly fixed?: 'always' | 'where it is certain'
  readonly example?: Rule['example']
}

type ContractCode = Issue['code'] | ReadIssue['code']

/** Codes of the contract and of reading: what is wrong and what to do, and why. */
const CONTRACT: Readonly<Record<ContractCode, readonly [what: string, why: string]>> = {
  'yaml-syntax': [
    'The document cannot be read. Mend it at the place that is named.',
    'kubectl refuses such a file, and lint reads YAML as kubectl does.',
  ],
  'duplicate-key': [
    'A key stands twice in one map. Keep one of them.',
    'kubectl takes the last one without a word, so a value that you see is not the one that counts.',
  ],
  'missing-field': ['A field that must be there is not. Add it.', 'The release’s CRD or the reference documents require it.'],
  'unknown-field': [
    'The kind has no such field in this release. Write the one that is suggested, or remove it.',
    'kubectl refuses unknown fields, and other clients have them dropped without a word.',
  ],
  'wrong-type': [
    'A value is of another type. Write one of the type that is named; quotes make a text of a number.',
    'The release’s CRD says of which type each field is.',
  ],
  'null-value': ['A field is written without a value. Remove it, or give it one.', 'The API server drops it before it looks.'],
  'value-from': [
    'A value has both a secret reference and an inline value, or neither. Set one of them.',
    'The inline value would win, and with neither the plane is skipped.',
  ],
  'missing-secret-namespace': [
    'A Cluster plane refers to a secret without saying in which namespace. Add it.',
    'A cluster-scoped resource has no namespace of its own in which to look.',
  ],
  'namespace-not-allowed': [
    'A cluster-scoped plane has a namespace. Remove it, or write the namespaced kind.',
    'The API server drops it without a word.',
  ],
  'namespaced-observability-plane': [
    'A cluster-scoped plane refers to a namespaced observability plane. Refer to a ClusterObservabilityPlane.',
    'A rule of the CRD: it could be found in no namespace.',
  ],
  'unknown-kind': [
    'The release has no such kind. Write the one that is suggested.',
    'Kinds came and went between releases: docs/releases.md.',
  ],
  'wrong-api-version': ['The apiVersion is not OpenChoreo’s. Write openchoreo.dev/v1alpha1.', 'It is the same in every release.'],
  'unknown-value': ['A value is none of those that are allowed. Write one of them.', 'The release’s CRD lists them.'],
  'invalid-plane-id': [
    'A planeID is not made of lower-case letters, digits and hyphens. Change it, also in the agent’s chart.',
    'The agent’s key is made of it.',
  ],
  'invalid-name': [
    'A name is none that Kubernetes takes. Write lower-case letters, digits and hyphens.',
    'The API server checks metadata of every resource.',
  ],
  'invalid-label': [
    'A label or annotation breaks Kubernetes’ rules. Change its key or value.',
    'The API server checks metadata of every resource.',
  ],
  'invalid-format': [
    'A text does not have the form that is named. Change it.',
    'The API server checks it, or nothing would be found by it.',
  ],
  'too-long': [
    'A text or a map is longer than its limit. Shorten it.',
    'The API server counts characters, and bytes of annotations.',
  ],
  'not-an-integer': ['A number has a fraction. Write a whole one.', 'The release’s CRD wants an integer.'],
  'out-of-range': ['A number is beyond its limits. Write one within them.', 'The release’s CRD says which they are.'],
  'invalid-date-time': [
    'A time is not written as RFC 3339 wants it. Write 2026-01-02T03:04:05Z.',
    'The API server reads no other.',
  ],
  'immutable-field': ['An update changes what may not change. Keep it, or create the resource anew.', 'A rule of the CRD.'],
  'too-many-issues': [
    'There are more issues than a result can hold. Fix the ones that are listed, then run it again.',
    'A result holds at most 10,000 issues, so that no input can fill the memory with them.',
  ],
  unreadable: [
    'A part of an object cannot be read, or contains itself. Pass plain data.',
    'Only programs can meet this, never files.',
  ],
}

/** Every code that lint can tell, those of the contract first. */
export function explanations(): Explanation[] {
  return [
    ...Object.entries(CONTRACT).map(([code, [what, why]]) => ofContract(code as ContractCode, what, why)),
    ...rules.map(ofRule),
    ...crossResourceRules.map(ofRule),
    {
      code: 'suppression-without-reason',
      severity: 'warning',
      what: 'A comment that should silence a finding gives no reason. Write `# openchoreo-planes-disable-next-line CODE -- reason`.',
      why: 'Whoever reads it later has to know why the finding is wrong here.',
    },
    {
      code: 'unused-suppression',
      severity: 'warning',
      what: 'A comment silences a finding that there is not. Remove it.',
      why: 'It would silence the next one that comes to stand there.',
    },
    {
      code: 'rule-failed',
      severity: 'error',
      what: 'A rule could not look at a resource. Please report it, with the manifest.',
      why: 'It is a fault of this program; the other rules went on.',
    },
  ]
}

function ofContract(code: ContractCode, what: string, why: string): Explanation {
  const example = Object.hasOwn(contractExamples, code) ? contractExamples[code as keyof typeof contractExamples] : undefined
  const fixed = FIXED[code]
  return { code, severity: severityOf(code), what, why, ...(fixed && { fixed }), ...(example && { example }) }
}

const FIXED: Readonly<Partial<Record<ContractCode, Explanation['fixed']>>> = {
  'null-value': 'always',
  'unknown-field': 'where it is certain',
}

/** What a rule says of its own wrong example. */
function ofRule(rule: Rule | CrossResourceRule): Explanation {
  const { code, severity, source, example } = rule
  const { release, at, wrong } = example
  const [finding] = lint([{ path: code, text: wrong }], {
    release,
    complete: 'among' in rule && rule.among === 'all',
    ...(at && { at }),
  })
  const what = finding === undefined ? '' : `${finding.field} ${finding.message}`
  const asksFor = at ? '--at' : 'among' in rule && rule.among === 'all' ? '--complete' : undefined
  return {
    ...{ code, severity, what, example },
    why: `${source.charAt(0).toUpperCase()}${source.slice(1)}.`,
    ...(asksFor && { option: asksFor }),
    ...('fix' in rule && { fixed: 'always' as const }),
  }
}
