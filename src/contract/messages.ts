/** The sentence for each code: it says what is wrong and what to write instead, not where, and never quotes a value that could be a secret. */
import type { Code, Issue } from './issue.ts'

type IssueWith<C extends Code> = Extract<Issue, { code: C }>

/** One function for each code; a code without a sentence does not compile. */
const MESSAGES: { readonly [C in Code]: (issue: Omit<IssueWith<C>, 'message'>) => string } = {
  'missing-field': () => 'required field is missing.',
  'unknown-field': ({ suggestion, knownIn }) =>
    `unknown field${knownIn === undefined ? '' : ` (exists in ${knownIn})`}: ${
      suggestion === undefined ? 'remove it.' : `use ${suggestion} instead.`
    }`,
  'wrong-type': ({ expected, found }) => `must be ${withArticle(expected)}, not ${withArticle(found)}.`,
  'null-value': () => 'must not be null: set a value or remove the field.',
  'value-from': ({ found, branches }) =>
    found === 'both'
      ? `must set exactly one of ${branches.join(' and ')}, not both.`
      : `must set exactly one of ${branches.join(' and ')}.`,
  'missing-secret-namespace': () =>
    'required field is missing: a cluster-scoped plane has no namespace of its own, so set that of the secret.',
  'namespace-not-allowed': () => 'must not be set on a cluster-scoped kind: remove it.',
  'namespaced-observability-plane': () =>
    'must be ClusterObservabilityPlane: a cluster-scoped plane cannot refer to a namespace-scoped ObservabilityPlane.',
  'unknown-kind': asAllowed,
  'wrong-api-version': asAllowed,
  'unknown-value': asAllowed,
  'invalid-plane-id': asRuled,
  'invalid-name': asRuled,
  'invalid-label': asRuled,
  'invalid-format': asRuled,
  'too-long': ({ limit, unit }) => `must be no more than ${limit} ${unit}.`,
  'not-an-integer': () => 'must be an integer.',
  'out-of-range': ({ minimum, maximum }) =>
    // Beyond 2^53 JavaScript cannot print the limit exactly.
    maximum < 2 ** 53
      ? `must be between ${minimum} and ${maximum}, inclusive.`
      : minimum === 0
        ? 'must be greater than or equal to 0.'
        : 'must be a 64-bit integer.',
  'invalid-date-time': () => 'must be an RFC 3339 date and time such as 2026-01-02T03:04:05Z.',
  'immutable-field': () => 'field is immutable: keep the old value, or delete and recreate the resource.',
  unreadable: () => 'cannot be read: it throws, is circular or is inherited; pass plain data.',
  'too-many-issues': ({ omitted }) => `has ${omitted} more ${omitted === 1 ? 'issue that is' : 'issues that are'} not listed.`,
}

function asAllowed({ allowed, suggestion }: { readonly allowed: readonly string[]; readonly suggestion?: string }): string {
  const choice = allowed.length < 2 ? allowed.join('') : `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`
  return `must be ${choice}${suggestion === undefined || allowed.length < 2 ? '.' : `; did you mean ${suggestion}?`}`
}

function asRuled({ rule }: { readonly rule: string }): string {
  return `must be ${rule}.`
}

/** The sentence for an issue. */
export function messageOf(issue: Omit<Issue, 'message'>): string {
  // The record has a function for the issue of each code; TypeScript cannot relate the two through an index.
  return (MESSAGES[issue.code] as (issue: Omit<Issue, 'message'>) => string)(issue)
}

/**
 * An issue in one line: its field and its sentence, such as `spec.gateway: required field is missing.`
 *
 * @param issue What a validator returned.
 * @returns One line. Line breaks and control characters in field names are escaped.
 * @example
 * import { formatIssue } from 'openchoreo-planes'
 *
 * formatIssue({ field: 'spec', message: 'required field is missing.' }) // => 'spec: required field is missing.'
 */
export function formatIssue(issue: Pick<Issue, 'field' | 'message'>): string {
  return `${issue.field === '' ? 'document' : issue.field}: ${issue.message}`.replace(/[\p{Cc}\u2028\u2029]/gu, escaped)
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

const withArticle = (type: string): string => (type === 'undefined' ? type : `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`)
