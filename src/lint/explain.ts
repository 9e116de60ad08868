/** What each code means, why, and how to fix it: for `explain` and for docs/issues.md. */
import { contractExamples } from './contract-examples.ts'
import { contractSources } from './contract-sources.ts'
import { crossResourceRules } from './cross-resource-rules.ts'
import { type ContractCode, type Severity, severityOf } from './finding.ts'
import { lint } from './lint.ts'
import type { CrossResourceRule, Rule } from './rule.ts'
import { rules } from './rules/index.ts'
import { type Link, linksTo } from './sources.ts'

export interface Explanation {
  readonly code: string
  readonly severity: Severity
  /** What is wrong, and what to do. */
  readonly what: string
  /** Why, in one sentence. */
  readonly why: string
  /** What the rule rests on; none for codes that are about this program alone. */
  readonly sources: readonly Link[]
  /** The option that it is only reported with. */
  readonly option?: '--at' | '--complete'
  /** Whether `lint --fix` fixes it, always or only if that is safe. */
  readonly fixed?: 'always' | 'if that is safe'
  readonly example?: Rule['example']
}

/** Codes of the contract and of the YAML reader: what is wrong and what to do, and why. */
const CONTRACT: Readonly<Record<ContractCode, readonly [what: string, why: string]>> = {
  'yaml-syntax': [
    'Invalid YAML. Fix it at the reported position.',
    'kubectl rejects the file; lint reads YAML the way kubectl does.',
  ],
  'duplicate-key': [
    'Duplicate key. Keep one of them.',
    'kubectl silently uses the last one, so a value that you see may not be the one that takes effect.',
  ],
  'missing-field': ['Required field is missing. Add it.', 'The CRD of the release or the reference documentation requires it.'],
  'unknown-field': [
    'Unknown field: the kind has no such field in this release. Use the suggested one, or remove it.',
    'kubectl rejects unknown fields; for other clients the API server silently drops them.',
  ],
  'misplaced-fields': [
    'Fields of spec are one level too high, next to an empty or missing spec. Indent them below spec.',
    'kubectl rejects them as unknown fields; for other clients the API server silently drops them, and the plane has no spec.',
  ],
  'wrong-type': [
    'A value has the wrong type. Use a value of the expected type; quotes turn a number into a string.',
    'The CRD of the release declares the type of each field.',
  ],
  'null-value': ['A field is null. Set a value or remove the field.', 'The API server drops null values before it validates.'],
  'value-from': [
    'Both a secret reference and an inline value are set, or neither. Set exactly one of them.',
    'With both, the inline value takes precedence; with neither, the plane is skipped.',
  ],
  'missing-secret-namespace': [
    'A cluster-scoped plane refers to a secret without its namespace. Add it.',
    'A cluster-scoped resource has no namespace of its own to look in.',
  ],
  'namespace-not-allowed': [
    'A cluster-scoped plane has a namespace. Remove it, or use the namespace-scoped kind.',
    'The API server silently drops it.',
  ],
  'namespaced-observability-plane': [
    'A cluster-scoped plane refers to a namespace-scoped observability plane. Refer to a ClusterObservabilityPlane.',
    'A validation rule of the CRD: there is no namespace to look it up in.',
  ],
  'unknown-kind': [
    'Unknown kind: the release has no such kind. Use the suggested one.',
    'Kinds were added and removed between releases; see docs/releases.md.',
  ],
  'wrong-api-version': ['The apiVersion is not OpenChoreo’s. Use openchoreo.dev/v1alpha1.', 'It is the same in every release.'],
  'unknown-value': ['Unsupported value. Use one of the allowed values.', 'The CRD of the release lists them.'],
  'invalid-plane-id': [
    'Invalid planeID: only lowercase letters, digits and hyphens are allowed. Change it here and in the Helm values of the agent.',
    'The cluster agent is identified by it.',
  ],
  'invalid-name': [
    'Invalid name: it must be a lowercase RFC 1123 subdomain. Use lowercase letters, digits, hyphens and dots.',
    'The API server validates the metadata of every resource.',
  ],
  'invalid-label': [
    'Invalid label or annotation. Change its key or value.',
    'The API server validates the metadata of every resource.',
  ],
  'invalid-format': [
    'A string does not have the required format. Change it.',
    'The API server validates it, or the control plane could not resolve it.',
  ],
  'too-long': ['Value is too long. Shorten it.', 'The API server limits characters, and bytes of annotations.'],
  'not-an-integer': ['A number has a fraction. Use an integer.', 'The CRD of the release requires an integer.'],
  'out-of-range': ['A number is out of range. Use one within the limits.', 'The CRD of the release declares them.'],
  'invalid-date-time': [
    'Invalid date and time. Use RFC 3339, such as 2026-01-02T03:04:05Z.',
    'The API server accepts no other format.',
  ],
  'immutable-field': [
    'An update changes an immutable field. Keep the value, or recreate the resource.',
    'A validation rule of the CRD.',
  ],
  'too-many-issues': [
    'There are more issues than a result can contain. Fix the ones that are listed, then run it again.',
    'A result contains at most 10,000 issues, so that no input can fill the memory with them.',
  ],
  unreadable: [
    'A file cannot be read: check its path and its permissions. In a program, part of an object cannot be read or is circular: pass plain data.',
    'What cannot be read was not checked.',
  ],
}

/** Every code that lint can report, those of the contract first. */
export function explanations(): Explanation[] {
  return [
    ...Object.entries(CONTRACT).map(([code, [what, why]]) => ofContract(code as ContractCode, what, why)),
    ...rules.map(ofRule),
    ...crossResourceRules.map(ofRule),
    {
      code: 'suppression-without-reason',
      severity: 'warning',
      what: 'Suppression without a reason. Write `# openchoreo-planes-disable-next-line CODE -- reason`.',
      why: 'Later readers need to know why the finding does not apply here.',
      sources: [],
    },
    {
      code: 'unused-suppression',
      severity: 'warning',
      what: 'Unused suppression. Remove it.',
      why: 'It would hide the next finding at that place.',
      sources: [],
    },
    {
      code: 'unresolved-todo',
      severity: 'warning',
      what: 'A comment of `migrate --draft` names a field whose value is still missing. Set it, and remove the comment.',
      why: 'Until then the draft is not what the plane needs, even where the API server accepts it.',
      sources: [],
    },
    {
      code: 'rule-failed',
      severity: 'error',
      what: 'A rule failed on a resource. Please report it, with the manifest.',
      why: 'It is a bug in this program; the other rules were still applied.',
      sources: [],
    },
  ]
}

function ofContract(code: ContractCode, what: string, why: string): Explanation {
  const example = Object.hasOwn(contractExamples, code) ? contractExamples[code as keyof typeof contractExamples] : undefined
  const sources = Object.hasOwn(contractSources, code) ? contractSources[code as keyof typeof contractSources] : undefined
  const fixed = FIXED[code]
  return {
    ...{ code, severity: severityOf(code), what, why },
    sources: sources ? linksTo(sources) : [],
    ...(fixed && { fixed }),
    ...(example && { example }),
  }
}

const FIXED: Readonly<Partial<Record<ContractCode, Explanation['fixed']>>> = {
  'null-value': 'always',
  'namespace-not-allowed': 'always',
  'unknown-field': 'if that is safe',
  'wrong-type': 'if that is safe',
}

/** Explains a rule by what it reports for its own wrong example. */
function ofRule(rule: Rule | CrossResourceRule): Explanation {
  const { code, severity, reason, sources, example } = rule
  const { release, at, wrong } = example
  const [finding] = lint([{ path: code, text: wrong }], {
    release,
    complete: 'among' in rule && rule.among === 'all',
    ...(at && { at }),
  })
  const what = finding === undefined ? '' : `${finding.field}: ${finding.message}`
  const asksFor = at ? '--at' : 'among' in rule && rule.among === 'all' ? '--complete' : undefined
  return {
    ...{ code, severity, what, example },
    why: reason,
    sources: linksTo(sources),
    ...(asksFor && { option: asksFor }),
    ...('fix' in rule && { fixed: 'always' as const }),
  }
}
