/** The validations of a ValidatingAdmissionPolicy for each kind of a line: from the schemas, and from the conditions of lint rules. */
import { groupBy } from '../../src/base/group-by.ts'
import { fieldOf } from '../../src/base/pointer.ts'
import type { Issue } from '../../src/contract/issue.ts'
import { formatIssue, messageOf } from '../../src/contract/messages.ts'
import type { Condition, Forbidden, ListenerCondition, RuleCondition, StringCondition } from '../../src/lint/condition.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'
import type { PolicyRules, Validation, Variable } from '../../src/policy/documents.ts'
import { optionalHostsIn } from '../../src/releases/documented.ts'
import { holdsIn } from '../../src/releases/kinds.ts'
import { contractLines } from '../../src/releases/lines.ts'
import { celOf, type Entry, isIn, listOf, literal, placeOf, someOf, valueIn } from './cel.ts'
import { fieldAt, propertiesOf, resolve } from './model.ts'
import type { Line, Schema } from './read.ts'

/** By kind. */
export function policiesOf(line: Line): Record<string, PolicyRules> {
  return Object.fromEntries(line.kinds.map((kind) => [kind, policyOf(line, kind)]))
}

function policyOf(line: Line, kind: string): PolicyRules {
  const root = line.schema(`${kind}.json`)
  const variables = new Map<string, Variable>()
  const own = ownLineOf(line)
  // Warnings that are only advice do not belong in a cluster.
  const asked: readonly Rule[] = rules.filter((rule: Rule) => rule.severity === 'error' && holdsIn(rule, own))
  const known = (path: string): boolean => fieldAt(line, root, path) !== undefined
  const validations = [
    ...contractOf(line, root, ''),
    ...asked.flatMap((rule) =>
      (rule.conditions?.(own) ?? [])
        .filter((visible) => !('kinds' in visible) || visible.kinds?.some((each) => each === kind) !== false)
        .flatMap((visible) => validationsOf(rule, visible, known, variables)),
    ),
  ]
  return { variables: [...variables.values()], validations }
}

function ownLineOf({ name }: Line): (typeof contractLines)[number] {
  const own = contractLines.find((each) => each === name)
  if (own === undefined) throw new Error(`${name} is no line`)
  return own
}

/** What the contract requires and the API server of the line does not. */
function contractOf(line: Line, given: Schema, path: string): Validation[] {
  const { schema } = resolve(line, given)
  // A ValueFrom: its branches are the fields that exclude each other.
  const branches = (schema.oneOf ?? []).flatMap(({ required = [] }) => required)
  if (branches.length > 0) return [valueFrom(path, branches), ...propertiesOf(schema).flatMap(below)]
  const documented = (schema['x-required-by-documents'] ?? []) as readonly string[]
  // What the control plane does without is only a warning of lint.
  const optional = optionalHostsIn(ownLineOf(line))
  const demanded = documented.filter((name) => !optional.includes(`${path}/${name}`))
  return [...demanded.map((name) => required(path, name, schema)), ...propertiesOf(schema).flatMap(below)]

  function below([name, field]: [string, Schema]): Validation[] {
    // The server writes the status, and validates metadata before.
    return path === '' && name !== 'spec' ? [] : contractOf(line, field, `${path}/${name}`)
  }
}

function valueFrom(path: string, branches: readonly string[]): Validation {
  const [first = '', second = ''] = branches.map((branch) => placeOf(`${path}/${branch}`).present)
  const message = (found: 'both' | 'neither'): string => policyMessage({ code: 'value-from', path, found, branches })
  return {
    expression: unlessUnchanged(path, `!${placeOf(path).present} || ${first} != ${second}`),
    messageExpression: `${first} ? ${literal(message('both'))} : ${literal(message('neither'))}`,
  }
}

function required(path: string, name: string, schema: Schema): Validation {
  const field = schema.properties?.[name]
  const own = typeof field === 'object' ? field['x-missing-code'] : undefined
  const code = own === 'missing-secret-namespace' ? own : 'missing-field'
  const place = `${path}/${name}`
  const message = policyMessage({ code, path: place })
  if (path === '') return { expression: `oldObject != null && !has(oldObject.${name}) ||\nhas(object.${name})`, message }
  return { expression: unlessUnchanged(path, `!${placeOf(path).present} || ${placeOf(place).present}`), message }
}

type PolicyIssue = Issue extends infer I ? (I extends Issue ? Omit<I, 'field' | 'message'> : never) : never

/** `CODE: FIELD: SENTENCE`, as lint prints it. */
function policyMessage(found: PolicyIssue): string {
  const issue = { ...found, field: fieldOf(found.path) }
  return `${issue.code}: ${formatIssue({ field: issue.field, message: messageOf(issue) })}`
}

function validationsOf(
  rule: Rule,
  visible: RuleCondition,
  known: (path: string) => boolean,
  variables: Map<string, Variable>,
): Validation[] {
  const sentence = (detail?: string): string => rule.message({ path: '', ...(detail !== undefined && { detail }) })
  if ('listeners' in visible) {
    const listeners = visible.listeners.filter(({ port }) => known(port))
    return listeners.length > 0 ? [ports(rule.code, listeners, sentence, variables)] : []
  }
  if ('numbers' in visible)
    return visible.numbers.filter(known).map((path) => {
      const { present, or } = placeOf(path)
      const value = or(String(visible.minimum))
      const within = `${value} >= ${visible.minimum} && ${value} <= ${visible.maximum}`
      return {
        expression: unlessUnchanged(path, `!${present} || ${within}`),
        message: `${rule.code}: ${fieldOf(path)}: ${sentence()}`,
      }
    })
  if ('objects' in visible) return visible.objects.filter(known).map((path) => oneOf(rule.code, path, visible.oneOf, sentence))
  const places = visible.strings.filter(known)
  return [
    ...(places.length > 0 ? [texts(rule.code, places, visible, sentence, variables)] : []),
    ...(visible.lists ?? []).filter(known).map((path) => list(rule.code, path, visible.forbidden, sentence)),
  ]
}

type Sentence = (detail?: string) => string

/** An object needs at least one of some fields. */
function oneOf(code: string, path: string, names: readonly string[], sentence: Sentence): Validation {
  const some = names.map((name) => placeOf(`${path}/${name}`).present).join(' || ')
  const message = `${code}: ${fieldOf(path)}: ${sentence()}`
  return { expression: unlessUnchanged(path, `!${placeOf(path).present} || ${some}`), message }
}

/** One list of all invalid strings, each with its field: a validation for each field would be many times as long. */
function texts(
  code: string,
  places: readonly string[],
  visible: StringCondition,
  sentence: Sentence,
  variables: Map<string, Variable>,
): Validation {
  const seen = visible.forbidden.flatMap(({ when, detail }) => {
    const condition = (text: string): string | undefined => celOf(when, text)
    return condition('') === undefined ? [] : [{ condition, words: literal(`: ${sentence(detail)}`) }]
  })
  const name = newName(code, variables)
  const wrong = seen.map(({ condition }) => condition('text[1]')).join(' ||\n  ')
  const entries = places.map((path): Entry => {
    const field = literal(fieldOf(path))
    return { path, of: (value) => `(${unchanged(path)} ? [] : [[${field}, string(${value})]])` }
  })
  variables.set(name, { name, expression: `${listOf(entries)}.filter(text,\n  ${wrong})` })
  const first = `variables.${name}[0]`
  const chain = seen.slice(0, -1).map(({ condition, words }) => `${condition(`${first}[1]`)} ? ${words} :`)
  const words = [...chain, seen.at(-1)?.words ?? ''].join('\n')
  const quick = quickTest(visible)
  const suspects = quick && someOf(places.map((path) => ({ path, of: (value) => quick(`string(${value})`) })))
  return {
    expression: `${suspects === undefined ? '' : `!${suspects} ||\n`}size(variables.${name}) == 0`,
    messageExpression: `${literal(`${code}: `)} + ${first}[0] + ${chain.length > 0 ? `(\n${words})` : words}`,
  }
}

/** A rule with several conditions has a variable for each. */
function newName(code: string, variables: ReadonlyMap<string, Variable>): string {
  const name = code.replaceAll('-', '_')
  for (let number = 2, next = name; ; next = `${name}_${number++}`) if (!variables.has(next)) return next
}

/** Whether a string may be invalid, if a cheaper test exists than looking for each fault: most strings match a form that is always valid. */
function quickTest({ fastPass, forbidden }: StringCondition): ((text: string) => string) | undefined {
  const [only, ...others] = forbidden
  const condition: Condition | undefined =
    fastPass !== undefined
      ? { is: 'not', condition: fastPass }
      : others.length === 0 && only?.when.is === 'equal'
        ? only.when
        : undefined
  return condition && ((text) => celOf(condition, text) ?? 'true')
}

/** Lists can be long, and checking each item would exceed a policy's cost limit: they are only searched for a string. */
function list(code: string, path: string, faults: readonly Forbidden[], sentence: Sentence): Validation {
  const [fault] = faults
  if (faults.length !== 1 || fault?.when.is !== 'equal') throw new Error(`${path}: a list can only be searched for a string`)
  const items = placeOf(path).or('[]')
  const sought = literal(fault.when.text)
  const [before, after] = [`${code}: ${fieldOf(path)}[`, `]: ${sentence(fault.detail)}`]
  return {
    expression: unlessUnchanged(path, `!(${sought} in ${items})`),
    messageExpression: `${literal(before)} + string(${items}.indexOf(${sought})) + ${literal(after)}`,
  }
}

function ports(
  code: string,
  listeners: readonly ListenerCondition[],
  sentence: Sentence,
  variables: Map<string, Variable>,
): Validation {
  const gateways = [...groupBy([...listeners.entries()], ([, { gateway }]) => gateway.join()).values()]
  const entries = gateways.map((own): Entry => {
    // Lines without names have one gateway, with a port for each listener.
    const [
      ,
      {
        gateway: [part],
        port,
      } = NO_LISTENER,
    ] = own[0] ?? []
    const path = parentOf(part ?? port)
    return {
      path,
      of: (value) => own.map(([at, listener]) => listenerOf(at, listener, path, value)).join(' +\n'),
    }
  })
  const same =
    'other[2] == one[2] && other[1] != one[1] && other[0] == one[0] && (other[1] == "http" || one[1] == "http" || other[5] == one[5])'
  const name = code.replaceAll('-', '_')
  variables.set('listeners', { name: 'listeners', expression: listOf(entries) })
  variables.set(name, {
    name,
    expression: `variables.listeners.map(one,\n  variables.listeners.filter(other,\n    ${same} && int(other[3]) < int(one[3])).map(other, [one[4], other[1]])).filter(found, size(found) > 0)`,
  })
  const [start = '', end = ''] = sentence(MARK).split(MARK)
  const first = `variables.${name}[0][0]`
  return {
    // Which ones conflict is computed only if any do.
    expression: unlessUnchanged('/spec/gateway', `!variables.listeners.exists(one, variables.listeners.exists(other, ${same}))`),
    messageExpression: `${literal(`${code}: `)} + ${first}[0] + ${literal(`: ${start}`)} + ${first}[1] + ${literal(end)}`,
  }
}

const NO_LISTENER: ListenerCondition = { protocol: '', gateway: [], port: '', host: '' }

const parentOf = (pointer: string): string => pointer.replace(/\/[^/]*$/, '')

/** What a listener adds to the list: its gateway, protocol, port, number, field and host. `value`: that of `path`, around it and the name of its gateway. */
function listenerOf(at: number, { gateway, protocol, port, host }: ListenerCondition, path: string, value: string): string {
  const names = gateway.map((part) => `string(${valueIn(value, part.slice(path.length), '""')})`)
  const name = names.length > 0 ? names.join(' + "/" + ') : '""'
  const own = port.slice(path.length)
  const parts = [
    name,
    literal(protocol),
    `string(${valueIn(value, own, '0')})`,
    literal(String(at)),
    literal(fieldOf(port)),
    valueIn(value, host.slice(path.length), '""'),
  ]
  return `(${isIn(value, own)} ? [[${parts.join(', ')}]] : [])`
}

/** A placeholder for a value that only the cluster knows. */
const MARK = '\0'

/** An existing error that the update does not touch is accepted, as in the API server. */
function unlessUnchanged(path: string, expression: string): string {
  return `${unchanged(path)} ||\n${expression}`
}

function unchanged(path: string): string {
  return `oldObject != null && ${placeOf(path, 'oldObject').compared} == ${placeOf(path).compared}`
}
