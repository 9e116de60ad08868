/** Fills the placeholders of migrated resources, and validates the result against the target. */

import { fieldOf, keysOf, parentOf, stringAt } from '../base/pointer.ts'
import type { Issue } from '../contract/issue.ts'
import { lineOfRelease, type Release } from '../releases/lines.ts'
import { inlineCAPlaces } from '../releases/places.ts'
import type { Acceptance } from './acceptance.ts'
import { type Answer, matchAnswers, splitLeft } from './answers.ts'
import { howOf, type NeedCode } from './messages.ts'
import type { Answers, DraftResource, IgnoredAnswer, Need, Refusal } from './migration.ts'
import { nameOf } from './name.ts'
import { fillPlaceholders, type Path, type Placeholder, pointerOf } from './placeholder.ts'
import { withValue } from './with-value.ts'

/** A resource of a set, filled in as far as there are answers, and what it still needs. */
export interface Resolved {
  readonly resource: DraftResource
  readonly needs: readonly Need[]
}

export interface ResolveOptions {
  readonly to: Release
  readonly answers: Answers
  readonly others: readonly DraftResource[]
  readonly acceptance: Acceptance
  /** Those that are of the target already: the API server accepts them. */
  readonly unchanged: ReadonlySet<DraftResource>
}

/** Resolves the needs of a set: answers may be for any of its resources, and are not unknown if one of those `others` has the field. Results are in the order of the resources. */
export function resolveNeeds(
  resources: readonly DraftResource[],
  { to, answers, others, acceptance: { issuesOfMoved }, unchanged }: ResolveOptions,
): { settled: readonly Resolved[]; refused: readonly Refusal[]; ignored: readonly IgnoredAnswer[] } {
  const issuesOf: IssuesOf = (resource) => (unchanged.has(resource) ? [] : issuesOfMoved(resource, to))
  const gaps = resources.map((resource) => placeholdersIn(resource, to))
  const first = matchAnswers(answers, unique(gaps.flat()))
  const judged = resources.map((resource, at) => {
    const own = gaps[at] ?? []
    return check(own.length > 0 ? filled(resource, first.given) : resource, own, first.given, to, issuesOf)
  })

  const rest = Object.fromEntries(first.left.map((key) => [key, answers[key]]))
  const second = matchAnswers(rest, unique(judged.flatMap(({ needs }) => needs)))
  const settled = judged.map((one) => (second.given.size > 0 ? checkAgain(one, second.given, issuesOf) : one))

  const needs = unique(settled.flatMap(({ needs }) => needs))
  const { refused: unknown, ignored } = splitLeft(second.left, needs, [...settled.map(({ resource }) => resource), ...others])
  const refused = [...first.refused, ...second.refused, ...settled.flatMap(({ refused }) => refused), ...unknown]
  return { settled, refused, ignored }
}

interface Checked extends Resolved {
  readonly refused: readonly Refusal[]
}

type IssuesOf = (resource: DraftResource) => readonly Issue[]
type Given = ReadonlyMap<string, Answer>

function placeholdersIn(resource: DraftResource, to: Release): Need[] {
  const needs: Need[] = []
  fillPlaceholders(resource, ({ code }, way) => {
    needs.push(needOf(resource, pointerOf(way), code, to))
  })
  return needs
}

function needOf(resource: DraftResource, path: string, code: NeedCode, to: Release, rule = ''): Need {
  const name = nameOf(resource)
  const field = fieldOf(path)
  return {
    key: `${name}#${field}`,
    code,
    resource: name,
    field,
    path,
    how: howOf(code, { kind: stringAt(resource, '/kind'), line: lineOfRelease(to), rule }),
  }
}

/** A CA that is no good is asked for as a whole: a reference to a secret will do as well. */
function needOfIssue(resource: DraftResource, { path, message }: Issue, to: Release): Need {
  const isCA = inlineCAPlaces(lineOfRelease(to)).includes(path)
  if (!isCA) return needOf(resource, path, 'refused-value', to, message)
  return needOf(resource, parentOf(path), 'agent-ca', to, message)
}

function filled(resource: DraftResource, given: Given): DraftResource {
  const name = nameOf(resource)
  const fill = ({ code, proposal }: Placeholder, way: Path | undefined): unknown => {
    const answer = given.get(`${name}#${fieldOf(pointerOf(way))}`)
    if (!answer || (answer.value === true && proposal !== undefined)) return proposal
    return answer.value === false && code === 'https-listener' ? undefined : answer.value
  }
  // A resource is not a placeholder, so the result is a resource.
  return fillPlaceholders(resource, fill) as DraftResource
}

/** What is needed: placeholders without an answer, and values elsewhere that the target rejects. */
function check(resource: DraftResource, gaps: readonly Need[], given: Given, to: Release, issuesOf: IssuesOf): Checked {
  const open = gaps.filter(({ key }) => !given.has(key))
  const answered = gaps.filter(({ key }) => given.has(key))
  const issues = issuesOf(resource).filter((issue) => !open.some(({ path }) => isAtOrUnder(issue.path, path)))
  const { refused, others } = splitIssues(issues, answered, given)
  return {
    resource,
    needs: [...open, ...others.map((issue) => needOfIssue(resource, issue, to))],
    refused,
  }
}

/** The same with the answers for what the target rejected. */
function checkAgain({ resource, needs, refused }: Checked, given: Given, issuesOf: IssuesOf): Checked {
  const answered = needs.filter(({ key }) => given.has(key))
  if (answered.length === 0) return { resource, needs, refused }
  const next = answered.reduce((value, { key, path }) => withValue(value, keysOf(path), given.get(key)?.value), resource)
  const blamed = splitIssues(issuesOf(next), answered, given)
  return { resource: next, needs: needs.filter(({ key }) => !given.has(key)), refused: [...refused, ...blamed.refused] }
}

/** Separates issues in answers from others. */
function splitIssues(issues: readonly Issue[], answered: readonly Need[], given: Given): { refused: Refusal[]; others: Issue[] } {
  const others = issues.filter((issue) => !answered.some(({ path }) => isAtOrUnder(issue.path, path)))
  const refused = answered.flatMap(({ key, path }): Refusal[] => {
    const own = issues.filter((issue) => isAtOrUnder(issue.path, path))
    const answer = given.get(key)
    if (own.length === 0 || !answer) return []
    return [{ code: 'invalid-answer', message: `the answer to ${answer.key} is not accepted`, key: answer.key, issues: own }]
  })
  return { refused, others }
}

function unique(needs: readonly Need[]): Need[] {
  return [...new Map(needs.map((need) => [need.key, need])).values()]
}

const isAtOrUnder = (path: string, parent: string): boolean => path === parent || path.startsWith(`${parent}/`)
