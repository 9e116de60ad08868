/**
 * Input that no manifest would be: always a result, never a throw, never a hang, and nothing is changed.
 */
import { describe, expect, test } from 'vitest'
import {
  assertDataPlane,
  isDataPlane,
  ValidationError,
  validateDataPlane,
  validatePlane,
  validateUpdate,
  withDefaults,
} from '../../generated/v0.15/index.ts'
import { codesAt, dataPlane, issuesOf } from '../manifests.ts'

const gateway = { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com' }

class Plane {}

describe('values that are no object', () => {
  test.each([
    ['undefined', undefined, 'wrong-type'],
    ['null', null, 'null-value'],
    ['a boolean', true, 'wrong-type'],
    ['a number', 5, 'wrong-type'],
    ['no number', Number.NaN, 'wrong-type'],
    ['a text', 'DataPlane', 'wrong-type'],
    ['a bigint', 10n, 'wrong-type'],
    ['a symbol', Symbol('x'), 'wrong-type'],
    ['a function', () => 0, 'wrong-type'],
    ['a class', Plane, 'wrong-type'],
    ['a list', [dataPlane()], 'wrong-type'],
  ])('%s is one issue about the document', (_, input, code) => {
    expect(codesAt(validateDataPlane(input))).toEqual({ '': code })
    expect(codesAt(validatePlane(input))).toEqual({ '': code })
    expect(isDataPlane(input)).toBe(false)
    expect(() => assertDataPlane(input)).toThrow(ValidationError)
  })

  test.each([
    ['a date', new Date()],
    ['a map', new Map(Object.entries(dataPlane()))],
    ['a set', new Set([1])],
    ['a regular expression', /x/],
    ['an instance', new Plane()],
    ['a promise', Promise.resolve(dataPlane())],
    ['a typed array', new Uint8Array(0)],
    ['an error', new Error('x')],
  ])('%s is an object without fields', (_, input) => {
    const missing = {
      '/apiVersion': 'missing-field',
      '/kind': 'missing-field',
      '/metadata': 'missing-field',
      '/spec': 'missing-field',
    }
    expect(codesAt(validateDataPlane(input))).toEqual(missing)
    expect(codesAt(validatePlane(input))).toEqual({ '/apiVersion': 'missing-field', '/kind': 'missing-field' })
  })
})

describe('values that JSON does not have, in known fields', () => {
  test.each([
    ['a bigint', 10n, 'bigint'],
    ['a symbol', Symbol('x'), 'symbol'],
    ['a function', () => 'prod', 'function'],
    ['a boxed text', Object('prod'), 'object'],
    ['a date', new Date(0), 'object'],
    ['no number', Number.NaN, 'number'],
  ])('%s is of a wrong type', (_, planeID, found) => {
    expect(issuesOf(validateDataPlane(dataPlane({ planeID })))).toMatchObject([
      { code: 'wrong-type', path: '/spec/planeID', found },
    ])
  })

  test.each([
    [Number.NaN, 'wrong-type'],
    [Number.POSITIVE_INFINITY, 'out-of-range'],
    [Number.NEGATIVE_INFINITY, 'out-of-range'],
    [2 ** 31, 'out-of-range'],
    [Number.MIN_VALUE, 'not-an-integer'],
    [80n, 'wrong-type'],
    [Object(80), 'wrong-type'],
  ])('%s is no port', (publicHTTPPort, code) => {
    const plane = dataPlane({ gateway: { ...gateway, publicHTTPPort } })
    expect(codesAt(validateDataPlane(plane))).toEqual({ '/spec/gateway/publicHTTPPort': code })
  })

  test('minus zero is a port like zero', () => {
    expect(codesAt(validateDataPlane(dataPlane({ gateway: { ...gateway, publicHTTPPort: -0 } })))).toEqual({})
  })

  test('a valueOf or toString is not run', () => {
    const ran = () => {
      throw new Error('ran')
    }
    const fake = { valueOf: ran, toString: ran, [Symbol.toPrimitive]: ran, toJSON: ran }
    const plane = dataPlane({ planeID: fake, gateway: { ...gateway, publicHTTPPort: fake } })
    expect(codesAt(validateDataPlane(plane))).toEqual({
      '/spec/planeID': 'wrong-type',
      '/spec/gateway/publicHTTPPort': 'wrong-type',
    })
  })

  test('a hole in a list is an item that is missing', () => {
    expect(codesAt(validateDataPlane(dataPlane({ imagePullSecretRefs: new Array(2) })))).toEqual({
      '/spec/imagePullSecretRefs/0': 'wrong-type',
      '/spec/imagePullSecretRefs/1': 'wrong-type',
    })
  })

  test('what only looks like a list is an object', () => {
    const issues = issuesOf(validateDataPlane(dataPlane({ imagePullSecretRefs: { length: 1, 0: 'a' } })))
    expect(issues).toMatchObject([{ code: 'wrong-type', expected: 'array', found: 'object' }])
  })
})

describe('own, inherited and hidden fields', () => {
  test('a field whose value is undefined is not there, as in JSON', () => {
    expect(codesAt(validateDataPlane(dataPlane({ planeID: undefined, other: undefined })))).toEqual({})
    expect(codesAt(validateDataPlane(dataPlane({ gateway: undefined })))).toEqual({ '/spec/gateway': 'missing-field' })
  })

  test('an object without a prototype, of a class, or frozen is checked by its own fields', () => {
    expect(codesAt(validateDataPlane(Object.assign(Object.create(null), dataPlane())))).toEqual({})
    expect(codesAt(validateDataPlane(Object.assign(new Plane(), dataPlane())))).toEqual({})
    expect(codesAt(validateDataPlane(Object.freeze(dataPlane())))).toEqual({})
  })

  test('inherited fields would not be sent, and do not count', () => {
    expect(Object.keys(codesAt(validateDataPlane(Object.create(dataPlane()))))).toEqual([
      '/apiVersion',
      '/kind',
      '/metadata',
      '/spec',
    ])
    const inherited = { '/spec/clusterAgent': 'unreadable', '/spec/gateway': 'unreadable' }
    expect(codesAt(validateDataPlane({ ...dataPlane(), spec: Object.create(dataPlane().spec) }))).toEqual(inherited)
  })

  test('a getter of a class is inherited too', () => {
    class Spec {
      readonly clusterAgent = { clientCA: { value: 'x' } }
      get gateway(): unknown {
        return gateway
      }
    }
    expect(codesAt(validateDataPlane({ ...dataPlane(), spec: new Spec() }))).toEqual({ '/spec/gateway': 'unreadable' })
  })

  test('an own getter that returns a value is read', () => {
    const spec = Object.defineProperty(dataPlane().spec, 'planeID', { enumerable: true, get: () => 'Prod' })
    expect(codesAt(validateDataPlane({ ...dataPlane(), spec }))).toEqual({ '/spec/planeID': 'invalid-plane-id' })
  })

  test('a field that is not enumerable would not be sent, and does not count', () => {
    const spec = Object.defineProperty(dataPlane({ gateway: undefined }).spec, 'gateway', { value: gateway, enumerable: false })
    expect(Object.keys(codesAt(validateDataPlane({ ...dataPlane(), spec })))).toEqual(['/spec/gateway'])
  })

  test('symbols as keys are not sent, and not checked', () => {
    expect(codesAt(validateDataPlane({ ...dataPlane(), [Symbol('x')]: 1 }))).toEqual({})
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'length', ''])(
    'an own %j is an unknown field',
    (name) => {
      const spec = Object.defineProperty(dataPlane().spec, name, { value: { planeID: 'a' }, enumerable: true })
      expect(codesAt(validateDataPlane({ ...dataPlane(), spec }))).toEqual({ [`/spec/${name}`]: 'unknown-field' })
      expect(Reflect.get({}, 'planeID')).toBeUndefined()
    },
  )

  test('__proto__ is no label key, constructor is one', () => {
    const labels = JSON.parse('{"__proto__": "a", "constructor": "b"}')
    expect(codesAt(validateDataPlane(dataPlane({}, { labels })))).toEqual({ '/metadata/labels/__proto__': 'invalid-label' })
  })

  test('__proto__ is no kind', () => {
    for (const kind of ['__proto__', 'constructor', 'toString']) {
      expect(codesAt(validatePlane({ ...dataPlane(), kind }))).toEqual({ '/kind': 'unknown-kind' })
    }
  })
})

describe('what cannot be read', () => {
  const throwing = () => {
    throw new Error('secret')
  }
  const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'set', 'defineProperty', 'isExtensible']
  const proxy = () => new Proxy({}, Object.fromEntries(traps.map((trap) => [trap, throwing])))
  const revoked = () => {
    const { proxy: dead, revoke } = Proxy.revocable({}, {})
    revoke()
    return dead
  }

  test('a getter that throws is reported without its error', () => {
    const open = Object.defineProperty({ ...gateway }, 'publicVirtualHost', { enumerable: true, get: throwing })
    const result = validateDataPlane(dataPlane({ gateway: open }))
    expect(codesAt(result)).toEqual({ '/spec/gateway/publicVirtualHost': 'unreadable' })
    expect(JSON.stringify(issuesOf(result))).not.toContain('secret')
  })

  test.each([
    ['a proxy that throws in every trap', proxy],
    ['a revoked proxy', revoked],
  ])('%s is unreadable, at the top and within', (_, make) => {
    expect(codesAt(validateDataPlane(make()))).toEqual({ '': 'unreadable' })
    expect(codesAt(validatePlane(make()))).toEqual({ '': 'unreadable' })
    expect(isDataPlane(make())).toBe(false)
    expect(codesAt(validateDataPlane(dataPlane({ gateway: make() })))).toEqual({ '/spec/gateway': 'unreadable' })
    expect(codesAt(validateDataPlane(dataPlane({}, { labels: make() })))).toEqual({ '/metadata/labels': 'unreadable' })
    expect(codesAt(validateDataPlane(dataPlane({ imagePullSecretRefs: [make()] })))).toEqual({
      '/spec/imagePullSecretRefs/0': 'unreadable',
    })
  })

  test.each(traps)('a proxy that throws in %s only gives a result', (trap) => {
    const spec = new Proxy(dataPlane().spec, { [trap]: throwing })
    expect(typeof validateDataPlane({ ...dataPlane(), spec }).ok).toBe('boolean')
  })

  test('a proxy that only forwards is what it forwards to', () => {
    expect(codesAt(validateDataPlane(new Proxy(dataPlane(), {})))).toEqual({})
  })

  test('a circular object is reported once, at the place that refers back', () => {
    const spec: Record<string, unknown> = { ...dataPlane().spec }
    const plane = { ...dataPlane(), spec }
    spec['gateway'] = plane
    expect(codesAt(validateDataPlane(plane))).toEqual({ '/spec/gateway': 'unreadable' })
    const list: unknown[] = []
    list.push(list)
    expect(codesAt(validateDataPlane(dataPlane({ imagePullSecretRefs: list })))).toEqual({
      '/spec/imagePullSecretRefs/0': 'unreadable',
    })
  })

  test('an object in two places is not circular', () => {
    const status = { agentConnection: { connected: true, connectedAgents: 1 } }
    const twice = { name: 'a' }
    const plane = { ...dataPlane({ secretStoreRef: twice, observabilityPlaneRef: twice }), status }
    expect(codesAt(validateDataPlane(plane))).toEqual({})
  })

  test('an update from or to something unreadable is rejected', () => {
    for (const bad of [proxy(), revoked(), null, undefined, 5, Symbol('x')]) {
      expect(validateUpdate(bad, dataPlane()).ok).toBe(false)
      expect(validateUpdate(dataPlane(), bad).ok).toBe(false)
      expect(validateUpdate(bad, bad).ok).toBe(false)
    }
  })
})

test('an assertion throws one error with every issue and a message of twenty', () => {
  const bad = dataPlane(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`field${index}`, 1])))
  const error = thrown(() => assertDataPlane(bad))
  if (!(error instanceof ValidationError)) throw new Error('no ValidationError')
  expect(error.issues.length).toBe(30)
  expect(error.message.split('\n').length).toBe(21)
  expect(error.message).toMatch(/^spec\.field0: unknown field: remove it\.\n/)
  expect(error.message).toMatch(/\nand 10 more$/)
})

test('withDefaults returns anything but a plane unchanged', () => {
  // The type asks for a plane; JavaScript callers pass anything.
  for (const input of [null, undefined, 5, 'x', []]) expect(withDefaults(input as never)).toEqual(input)
})

function thrown(action: () => void): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  return undefined
}
