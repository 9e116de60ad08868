/** What the policy of a kind has against an object, by another way than CEL: a model for the tests. */
import { isDeepStrictEqual } from 'node:util'
import { fieldOf, valueAt } from '../../src/base/pointer.ts'
import { isRecord } from '../../src/base/record.ts'
import type { Issue } from '../../src/contract/issue.ts'
import { formatIssue } from '../../src/contract/messages.ts'
import { type Forbidden, forbiddenIn, type RuleCondition } from '../../src/lint/condition.ts'
import type { Resource, Rule } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { holdsIn } from '../../src/releases/kinds.ts'
import { type Line, lineOfRelease, planeValidatorOf, type Release, releases } from '../../src/releases/lines.ts'

/** One thing that is wrong, as a policy reports it. */
export interface Seen {
  readonly message: string
  /** The place that has to have changed in an update, or the policy lets it pass. */
  readonly holder: string
}

/** `resource`: as the API server has it: without nulls and unknown fields, and with its defaults. */
export function seenIn(resource: Resource, line: Line): Seen[] {
  return [...contractSeen(resource, line), ...asked(line).flatMap((rule) => ruleSeen(rule, resource, line))]
}

/** Rules that refuse. */
export function asked(line: Line): Rule[] {
  return rules.filter((rule: Rule) => rule.severity === 'error' && holdsIn(rule, line))
}

/** What the documents demand, and the API server does without; the control plane does not. */
const DEMANDED = /^\/spec$/

function contractSeen(resource: Resource, line: Line): Seen[] {
  const result = planeValidatorOf(releaseOf(line))(resource)
  const issues: readonly Issue[] = result.ok ? [] : result.issues
  return issues.flatMap((issue): Seen[] => {
    const message = `${issue.code}: ${formatIssue(issue)}`
    if (issue.code === 'value-from') return [{ message, holder: issue.path }]
    const isDemanded = issue.code === 'missing-field' && DEMANDED.test(issue.path)
    if (!isDemanded && issue.code !== 'missing-secret-namespace') return []
    return [{ message, holder: issue.path === '/spec' ? '/spec' : parentOf(issue.path) }]
  })
}

/** What the data of a rule say, which policies are made of. */
export function ruleSeen(rule: Rule, resource: Resource, line: Line): Seen[] {
  return (rule.conditions?.(line) ?? []).flatMap((visible) => [...hitsOf(visible, resource)].map((hit) => toldBy(rule, hit)))
}

interface SeenHit {
  readonly path: string
  readonly holder: string
  readonly detail?: string | undefined
}

function toldBy(rule: Rule, { path, holder, detail }: SeenHit): Seen {
  const message = rule.message({ path, ...(detail !== undefined && { detail }) })
  return { message: `${rule.code}: ${formatIssue({ field: fieldOf(path), message })}`, holder }
}

function* hitsOf(visible: RuleCondition, resource: Resource): Generator<SeenHit> {
  if ('listeners' in visible) {
    const there = visible.listeners.flatMap(({ protocol, gateway, port, host }) => {
      const number = valueAt(resource, port)
      return typeof number === 'number'
        ? [
            {
              protocol,
              port,
              host: valueAt(resource, host) ?? '',
              key: [...gateway.map((part) => valueAt(resource, part)), number],
            },
          ]
        : []
    })
    for (const [at, one] of there.entries()) {
      const other = there
        .slice(0, at)
        .find(
          ({ key, protocol, host }) =>
            isDeepStrictEqual(key, one.key) &&
            protocol !== one.protocol &&
            ([protocol, one.protocol].includes('http') || host === one.host),
        )
      if (other) yield { path: one.port, holder: '/spec/gateway', detail: other.protocol }
    }
    return
  }
  if ('numbers' in visible) {
    for (const path of visible.numbers) {
      const value = valueAt(resource, path)
      if (typeof value === 'number' && (value < visible.minimum || value > visible.maximum)) yield { path, holder: path }
    }
    return
  }
  if ('objects' in visible) {
    for (const path of visible.objects) {
      if (isRecord(valueAt(resource, path)) && visible.oneOf.every((name) => valueAt(resource, `${path}/${name}`) === undefined))
        yield { path, holder: path }
    }
    return
  }
  if (visible.kinds?.some((kind) => kind === resource['kind']) === false) return
  for (const path of visible.strings) {
    const fault = textFault(valueAt(resource, path), visible.forbidden)
    // The policy compares what is around a field whose name is a word of CEL.
    if (fault) yield { path, holder: path.endsWith('/namespace') ? parentOf(path) : path, detail: fault.detail }
  }
  for (const path of visible.lists ?? []) {
    const items = valueAt(resource, path)
    const at = Array.isArray(items) ? items.findIndex((item) => textFault(item, visible.forbidden)) : -1
    if (at !== -1) yield { path: `${path}/${at}`, holder: path }
  }
}

const textFault = (value: unknown, faults: readonly Forbidden[]): Forbidden | undefined =>
  typeof value === 'string'
    ? forbiddenIn(
        value,
        faults.filter(({ when }) => when.is !== 'custom'),
      )
    : undefined

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** A release of a line. */
export function releaseOf(line: Line): Release {
  const release = releases.find((each) => lineOfRelease(each) === line)
  if (release === undefined) throw new Error(`no release has the line ${line}`)
  return release
}
