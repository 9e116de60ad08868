/** Where the validators and the API server say different things, beyond the documented list. */

import { valueAt } from '../../../src/base/pointer.ts'
import type { Code, Issue, Result } from '../../../src/contract/issue.ts'
import { isAbout, isMisspelling, related, tellsAll } from '../../conformance/blame.ts'
import type { Blame } from '../../conformance/cases.ts'
import { unexplained } from '../../conformance/defaults.ts'
import type { Line } from '../../conformance/lines.ts'
import { allowance } from '../../conformance/stricter.ts'
import type { Answer, Cause } from '../ask.ts'
import type { Op, Texts } from './questions.ts'
import { textAsRead } from './values.ts'

/** What is different: the class says how, and at which places, without the line, the kind and the names that a user gave. */
export interface Disagreement {
  readonly class: string
  readonly ours: readonly string[]
  readonly server: readonly string[]
}

/** One question with what the validators say about it. */
export interface Asked {
  readonly op: Op
  readonly result: Result<unknown>
  /** What the validators saw. */
  readonly manifest: unknown
  readonly old: unknown
  /** The requests: what they saw, the same with our defaults written out, and what was written. */
  readonly asRead: Texts
  readonly asDefaulted: () => Texts
  readonly asWritten: Texts
}

/** What the validators of a line say. Numbers are JavaScript's for them, so the server is asked about those too. */
export function validated(line: Line, op: Op, texts: Texts): Asked {
  const manifest: unknown = JSON.parse(texts.manifest)
  const old: unknown = texts.old === undefined ? undefined : JSON.parse(texts.old)
  const result = op === 'update' ? line.validateUpdate(old, manifest) : line.validatePlane(manifest)
  const asRead = { manifest: textAsRead(manifest), old: old === undefined ? undefined : textAsRead(old) }
  const asDefaulted = (): Texts => ({ ...asRead, manifest: textAsRead(line.withDefaults(manifest)) })
  return { op, result, manifest, old, asRead, asDefaulted, asWritten: texts }
}

/** Which other request has to be asked before the verdicts can be compared. */
export function furtherRequest(asked: Asked, answer: Answer): Texts | undefined {
  const { result, asRead, asDefaulted, asWritten } = asked
  if (answer.accepted === true) return undefined
  if (result.ok || leftOf(asked, answer).length === 0) return asDefaulted()
  return asWritten.manifest === asRead.manifest && asWritten.old === asRead.old ? undefined : asWritten
}

/** What the server complains about, apart from what withDefaults writes. */
function leftOf({ manifest }: Asked, { stage = 'validate', errors = [] }: Answer): readonly Blame[] {
  return unexplained({ stage, manifest, errors: errors.map(blameOf) })
}

/** The disagreements about one question, of which there may be several. `further`: the answer to the further request. */
export function disagreements(asked: Asked, answer: Answer, further: Answer | undefined): Disagreement[] {
  const { result, manifest, op } = asked
  const { stage = 'validate', errors = [], next = [] } = answer
  const isAccepted = answer.accepted === true || further?.accepted === true
  const issues = result.ok ? [] : result.issues
  const described = (way: string, places: readonly string[]): Disagreement[] =>
    [...new Set(places)].map((place) => ({
      class: `${op}: ${way} ${place}`,
      ours: issues.map(({ code, path }) => `${path} ${code}`),
      server: [...errors, ...next].map(({ field, type }) => `${field}: ${type}`),
    }))
  if (result.ok) {
    return isAccepted ? [] : described('accepted, but the server refuses', (further?.errors ?? errors).map(placeOfCause))
  }
  const kind = valueAt(manifest, '/kind')
  const outside = issues.filter((issue) => !allowance(issue, kind))
  if (isAccepted) return described('refused, but the server accepts', outside.map(placeOfIssue))
  const left = leftOf(asked, answer)
  // With the defaults it refuses something else.
  if (left.length === 0) return []
  if (!issues.some((issue) => left.some((blame) => related(issue.field, blame[0]) || isDerived(issue, blame)))) {
    const places = [issues.map(placeOfIssue), errors.map(placeOfCause)].map((all) => [...new Set(all)].sort().join())
    return described('both refuse, at other places:', [places.join(' | ')])
  }
  const all = [...errors, ...next].map(blameOf)
  if (!tellsAll(stage, all)) return []
  const noise = outside.filter(
    (issue) =>
      !all.some(([field]) => isAbout(issue, field) || isSameItem(issue, field)) &&
      !isHidden(issue, answer) &&
      !isRenamed(issue, issues),
  )
  const missed = unexplained({ stage: 'validate', manifest, errors: all }).filter(
    (blame) =>
      !issues.some(
        (issue) =>
          isAbout(issue, blame[0]) || isSameItem(issue, blame[0]) || isMisspelling(issue, blame) || isDerived(issue, blame),
      ),
  )
  return [
    ...described('both refuse, but the server not for', noise.map(placeOfIssue)),
    ...described(
      'both refuse, but we not for',
      missed.map(([field, type]) => placeOfCause({ field, type })),
    ),
  ]
}

/** The server counts owners that are the same once, and leaves managed fields out that it cannot read. */
function isSameItem({ field }: Issue, blamed: string): boolean {
  return /^metadata\.(ownerReferences|managedFields)/.test(field) && generally(field) === generally(blamed)
}

/** The server leaves the rules of the CRD out where other things are wrong, and says so. */
function isHidden({ code, path }: Issue, { note }: Answer): boolean {
  return note !== undefined && RULED.includes(code) && path.startsWith('/spec')
}

const RULED: readonly Code[] = ['immutable-field', 'wrong-type', 'unknown-value', 'namespaced-observability-plane']

/** What is taken from another name or namespace than before makes a spec a changed one, in which missing fields are reported. */
function isRenamed({ code }: Issue, issues: readonly Issue[]): boolean {
  return code === 'missing-field' && issues.some(({ path }) => path === '/metadata/name' || path === '/metadata/namespace')
}

/** Where there is no name, a planeID that could be taken from one is not missed as well. */
function isDerived({ path }: Issue, [field]: Blame): boolean {
  return field === 'spec.planeID' && (path === '/metadata' || path === '/metadata/name')
}

const blameOf = ({ field, type }: Cause): Blame => [field, type]

function placeOfIssue({ code, path }: Issue): string {
  const known = code === 'unknown-field' ? path.replace(/[^/]*$/, '*') : path
  return `${generally(known.replaceAll('/', '.').slice(1))} ${code}`
}

function placeOfCause({ field, type }: Cause): string {
  const known = type === 'Unknown field' ? field.replace(/[^.]*$/, '*') : field
  return `${generally(known)} ${type}`
}

/** A field without the keys of maps and the indices of lists. */
function generally(field: string): string {
  return field
    .replace(/^(metadata\.(?:labels|annotations)).*/su, '$1')
    .replace(/(fieldsV1).*/su, '$1')
    .replace(/\[\d+\]|\.\d+(?=\.|$)/g, '[]')
}
