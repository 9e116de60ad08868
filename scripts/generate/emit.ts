/**
 * Writes a lowered schema as JavaScript, one function for each object, with the code generator of ajv.
 *
 * ajv's own frame around a validator (an options object for each call, paths built on valid input too, errors in module state)
 * makes it twice as slow, so only its code generator is used. A function takes a value and returns its issues, or null.
 */
import { _, type Code, CodeGen, Name, regexpCode, stringify, ValueScope } from 'ajv/dist/compile/codegen/index.js'
import type { Constants } from './constants.ts'
import type { Closed, Field, Integer, List, Node, TextMap } from './lower.ts'

/** What a function needs in addition to its own node. */
export interface Surroundings {
  readonly constants: Constants
  /** The function that validates a part. */
  readonly functionOf: (file: string) => Name
  /** Where fields of this object are known that it does not have. */
  readonly elsewhere: Readonly<Record<string, string>>
}

/** A function that validates one object: `function name(x)` returns its issues, or null. */
export function emitFunction(name: Name, node: Closed | TextMap, around: Surroundings): string {
  const gen = new CodeGen(new ValueScope({ scope: {} }), { lines: true })
  const emitter: Emitter = { gen, ...around }
  const input = new Name('x')
  gen.func(name, _`${input}`, false, () => {
    gen.if(isNoObject(input), _`return notAnObject(${input})`)
    const issues = gen.let('issues', _`null`)
    if (node.is === 'map') {
      emitMap(emitter, node, input, issues)
      gen.return(_`asWhole(${issues})`)
    } else emitClosed(emitter, node, input, issues)
  })
  return gen.toString()
}

interface Emitter extends Surroundings {
  readonly gen: CodeGen
}

/** The value that is validated, where its issues go, and its key there. */
interface Place {
  readonly value: Name
  readonly issues: Name
  readonly key: Code
}

/** One pass over the keys: each field is checked where it is, so issues come in the order of the input. */
function emitClosed(emitter: Emitter, node: Closed, input: Name, issues: Name): void {
  const { gen } = emitter
  const required = node.fields.filter((field) => field.required)
  const present = required.length > 0 ? gen.let('present', 0) : undefined
  gen.forIn('key', input, (key) => {
    const value = gen.const('value', _`${input}[${key}]`)
    gen.if(_`${value} === undefined`, _`continue`)
    node.fields.forEach((field, index) => {
      const isField = _`${key} === ${field.name}`
      if (index === 0) gen.if(isField)
      else gen.elseIf(isField)
      emitField(emitter, field, { value, issues, key, present })
    })
    const unknown = (): void => void gen.assign(issues, _`addIssue(${issues}, ${key}, "unknown-field")`)
    if (node.fields.length === 0) return unknown()
    gen.else()
    unknown()
    gen.endIf()
  })
  if (node.exactlyOne) {
    const [a, b] = node.exactlyOne
    const branches = emitter.constants.name('branches', _`[${a}, ${b}]`)
    gen.if(_`(${input}.${new Name(a)} == null) === (${input}.${new Name(b)} == null)`, () =>
      gen.assign(issues, _`notExactlyOne(${issues}, ${input}, ${branches})`),
    )
  }
  if (node.nameOrGenerateName) {
    const name = node.fields.find((field) => field.name === 'name')?.node
    const names = patternConstant(emitter.constants, (name?.is === 'text' && name.pattern) || '')
    gen.if(_`!${input}.name`, () => gen.assign(issues, _`nameless(${issues}, ${input}, ${names})`))
  }
  for (const [name, minimum] of Object.entries(node.storedMinimum ?? {})) {
    const range = emitter.constants.name('rule', stringify({ minimum, maximum: 2 ** 63 }))
    const stored = _`${input}.${new Name(name)}`
    gen.if(
      _`typeof ${stored} === "number" && ${stored} < ${minimum} && ${input}.uid && typeof ${input}.uid === "string" && isInt64(${stored})`,
      () => gen.assign(issues, _`badInteger(${issues}, ${name}, ${stored}, ${range})`),
    )
  }
  if (node.noEventOwner) {
    const rule = _`{ rule: "an owner that is no Event" }`
    gen.if(_`${input}.kind === "Event" && (${input}.apiVersion === "v1" || ${input}.apiVersion === "/v1")`, () =>
      gen.assign(issues, _`addIssue(${issues}, null, "invalid-format", ${rule})`),
    )
  }
  if (node.unlessDerived) emitUnlessDerived(emitter, node.unlessDerived, input, issues)
  // An object of another prototype may inherit its fields; they would not be sent.
  const all = present ? _` && ${present} === ${required.length}` : _``
  gen.if(_`${issues} === null && Object.getPrototypeOf(${input}) === objectPrototype${all}`, _`return null`)
  gen.return(_`finishObject(${issues}, ${input}, ${fieldsConstant(emitter, node)})`)
}

function emitField(
  emitter: Emitter,
  { node, required, nullable }: Field,
  { present, ...place }: Place & { readonly present: Name | undefined },
): void {
  const { gen } = emitter
  const { value } = place
  const check = (): void => {
    if (required) gen.code(_`${present}++`)
    emit(emitter, node, place)
  }
  // A null in a required field is the same as none: the API server drops it first.
  if (required || nullable) gen.if(_`${value} !== null`, check)
  else check()
}

type Emit<N extends Node> = (emitter: Emitter, node: N, place: Place) => void

/** How each kind of node is checked. */
const EMIT: { readonly [K in Node['is']]: Emit<Extract<Node, { is: K }>> } = {
  text: (emitter, { pattern, minLength, maxLength, code, rule }, place) => {
    const { constants } = emitter
    const { value, issues, key } = place
    const notText = _`typeof ${value} !== "string"`
    const broken: Code[] = []
    if (minLength !== undefined) broken.push(_`${value}.length < ${minLength}`)
    if (maxLength !== undefined) broken.push(_`exceedsLength(${value}, ${maxLength})`)
    if (pattern !== undefined) broken.push(_`!${patternConstant(constants, pattern)}.test(${value})`)
    if (broken.length === 0) return blame(emitter, place, notText, _`wrong(${issues}, ${key}, ${value}, "string")`)
    const textRule = constants.name('rule', stringify({ ...unless(code, 'invalid-format'), rule, maxLength }))
    blame(emitter, place, anyOf(notText, ...broken), _`badText(${issues}, ${key}, ${value}, ${textRule})`)
  },
  choice: (emitter, { allowed, code, codes }, place) => {
    const { value, issues, key } = place
    const other = allowed.map((one) => _`${value} !== ${one}`).reduce((all, one) => _`${all} && ${one}`)
    const choiceRule = emitter.constants.name('rule', stringify({ ...unless(code, 'unknown-value'), allowed, codes }))
    blame(emitter, place, other, _`notAllowed(${issues}, ${key}, ${value}, ${choiceRule})`)
  },
  integer: (emitter, node, place) => {
    const { value, issues, key } = place
    const range = emitter.constants.name('rule', stringify({ minimum: node.minimum, maximum: node.maximum }))
    blame(emitter, place, outOfRange(value, node), _`badInteger(${issues}, ${key}, ${value}, ${range})`)
  },
  boolean: (emitter, _node, place) => {
    const { value, issues, key } = place
    blame(emitter, place, _`typeof ${value} !== "boolean"`, _`wrong(${issues}, ${key}, ${value}, "boolean")`)
  },
  tree: (emitter, _node, place) => {
    const { value, issues, key } = place
    blame(emitter, place, isNoObject(value), _`wrong(${issues}, ${key}, ${value}, "object")`)
  },
  never: ({ gen }, { code }, { issues, key }) => {
    gen.assign(issues, _`addIssue(${issues}, ${key}, ${code})`)
  },
  part: (emitter, { file }, place) => {
    const inner = _`${emitter.functionOf(file)}(${place.value})`
    emitter.gen.assign(place.issues, _`within(${place.issues}, ${inner}, ${place.key})`)
  },
  list: emitList,
  map: needsOwnFile,
  closed: needsOwnFile,
}

/** Emits the check of one value. */
function emit(emitter: Emitter, node: Node, place: Place): void {
  // The record has a function for each kind of node; TypeScript cannot follow the pair through an index.
  const emitNode = EMIT[node.is] as Emit<Node>
  emitNode(emitter, node, place)
}

function needsOwnFile(): never {
  throw new Error('an object within an object needs a file, and so a function, of its own')
}

function blame({ gen }: Emitter, { issues }: Place, condition: Code, call: Code): void {
  gen.if(condition, () => gen.assign(issues, call))
}

const anyOf = (...conditions: Code[]): Code => conditions.reduce((all, one) => _`${all} || ${one}`)

const isNoObject = (value: Code): Code => _`isNoObject(${value})`

/** A code, unless it is the one that the runtime takes where none is given. */
const unless = (code: string, usual: string): { code?: string } => (code === usual ? {} : { code })

/** Groups that capture cost time, and nobody reads what they capture. */
const withoutCaptures = (pattern: string): string =>
  pattern.replace(/(^|[^\\])\((?!\?)/g, '$1(?:').replace(/(^|[^\\])\((?!\?)/g, '$1(?:')

const patternConstant = (constants: Constants, pattern: string): Name =>
  constants.name('pattern', regexpCode(new RegExp(withoutCaptures(pattern))))

function outOfRange(value: Name, { minimum, maximum }: Integer): Code {
  // `| 0` alone recognizes an int32; it would run a foreign valueOf, so the type comes first.
  if (minimum === -(2 ** 31) && maximum === 2 ** 31 - 1) return _`typeof ${value} !== "number" || (${value} | 0) !== ${value}`
  if (minimum === -(2 ** 63) && maximum === 2 ** 63) return _`!isInt64(${value})`
  return _`!Number.isInteger(${value}) || ${value} < ${minimum} || ${value} > ${maximum}`
}

function emitMap({ gen, constants }: Emitter, { key, value, maxTotalBytes }: TextMap, map: Name, issues: Name): void {
  gen.forIn('key', map, (name) => {
    const entry = gen.const('entry', _`${map}[${name}]`)
    const keyPattern = patternConstant(constants, key.pattern ?? '')
    const keyRule = constants.name('rule', stringify({ ...unless(key.code, 'invalid-format'), rule: key.rule }))
    gen.if(_`!${keyPattern}.test(${name})`, () => gen.assign(issues, _`badKey(${issues}, ${map}, ${name}, ${keyRule})`))
    let condition = _`typeof ${entry} !== "string"`
    if (value.maxLength !== undefined) condition = _`${condition} || exceedsLength(${entry}, ${value.maxLength})`
    if (value.pattern !== undefined) {
      condition = _`${condition} || !${patternConstant(constants, value.pattern)}.test(${entry})`
    }
    const rule = constants.name(
      'rule',
      stringify({ ...unless(value.code, 'invalid-format'), rule: value.rule, maxLength: value.maxLength }),
    )
    gen.if(condition, () => gen.assign(issues, _`badEntry(${issues}, ${map}, ${name}, ${rule})`))
  })
  if (maxTotalBytes !== undefined) {
    gen.if(_`tooManyBytes(${map}, ${maxTotalBytes})`, () =>
      gen.assign(issues, _`addIssue(${issues}, null, "too-long", { limit: ${maxTotalBytes}, unit: "bytes" })`),
    )
  }
}

function emitList(emitter: Emitter, node: List, { value, issues, key }: Place): void {
  const { gen } = emitter
  gen.if(
    _`!Array.isArray(${value})`,
    () => gen.assign(issues, _`wrong(${issues}, ${key}, ${value}, "array")`),
    () => {
      const inner = gen.let('inner', _`null`)
      const list = gen.const('list', value)
      const index = gen.name('index')
      gen.for(_`let ${index} = 0; ${index} < ${list}.length; ${index}++`, () => {
        const item = gen.const('item', _`${list}[${index}]`)
        emit(emitter, node.item, { value: item, issues: inner, key: index })
      })
      if (node.uniqueBy !== undefined) {
        gen.if(_`${list}.length > 1`, () =>
          gen.assign(
            inner,
            _`repeated(${inner}, ${list}, ${node.uniqueBy as string}, ${`a ${node.uniqueBy} that no other item has`})`,
          ),
        )
      }
      if (node.notTogether) {
        const [a, b] = node.notTogether
        gen.if(_`${list}.length > 1 && ${list}.includes(${a}) && ${list}.includes(${b})`, () =>
          gen.assign(inner, _`addIssue(${inner}, null, "invalid-format", { rule: ${`${a} or ${b}, not both`} })`),
        )
      }
      if (node.oneController) {
        gen.if(_`${list}.length > 1 && manyControllers(${list})`, () =>
          gen.assign(inner, _`addIssue(${inner}, null, "invalid-format", { rule: "one owner at most with controller: true" })`),
        )
      }
      gen.assign(issues, _`within(${issues}, ${inner}, ${key})`)
    },
  )
}

function emitUnlessDerived(
  { gen, constants }: Emitter,
  { field, pattern }: { field: string; pattern: string },
  input: Name,
  issues: Name,
): void {
  const spec = gen.const('spec', _`${input}.spec`)
  const source = _`${input}.metadata.name`
  const regexp = patternConstant(constants, pattern)
  gen.if(
    _`!${isNoObject(spec)} && !${isNoObject(_`${input}.metadata`)} && ${spec}.${new Name(field)} == null && !(typeof ${source} === "string" && ${regexp}.test(${source}))`,
    () => gen.assign(issues, _`underived(${issues}, ${field})`),
  )
}

function fieldsConstant({ constants, elsewhere }: Emitter, { fields, replaced }: Closed): Name {
  const required = fields.filter((field) => field.required)
  const codes = Object.fromEntries(
    required.filter(({ missingCode }) => missingCode !== undefined).map(({ name, missingCode }) => [name, missingCode]),
  )
  const names = (list: readonly Field[]): string[] => list.map(({ name }) => name)
  const rest = Object.entries({ required: names(required), codes, replaced, elsewhere })
  const filled = rest.filter(([, value]) => Object.keys(value ?? {}).length > 0)
  return constants.name('fields', stringify({ known: names(fields), ...Object.fromEntries(filled) }))
}
