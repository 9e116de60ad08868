import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import ts from 'typescript'
import { expect, inject, test } from 'vitest'
import config from '../vitest.config.ts'
import { seedFrom } from './print-seed.ts'

test('properties draw from the seed that the run has printed', () => {
  expect(fc.readConfigureGlobal().seed).toBe(inject('seed'))
  const drawn = () => fc.sample(fc.string(), 20)
  expect(drawn()).toEqual(drawn())
})

test.each([
  ['1', 1],
  ['-7', -7],
  ['2147483647', 2147483647],
])('FC_SEED=%s is the seed %i', (given, seed) => {
  expect(seedFrom(given)).toBe(seed)
})

test('without FC_SEED the seed is an integer from the clock', () => {
  const seed = seedFrom(undefined)
  expect(Number.isInteger(seed)).toBe(true)
  expect(Math.abs(Date.now() - seed) % 2 ** 31).toBeLessThan(60_000)
  expect(Number.isInteger(seedFrom(''))).toBe(true)
})

test.each(['x', '1.5', '1e3', ' 1', '99999999999'])('FC_SEED=%s is refused', (given) => {
  expect(() => seedFrom(given)).toThrow(`FC_SEED must be an integer; it is "${given}"`)
})

const folder = import.meta.dirname
const asserting = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  .filter(({ name, text }) => assertsProperties(name, text))

test('no property has a seed of its own', () => {
  expect(asserting.length).toBeGreaterThan(8)
  expect(asserting.filter(({ name, text }) => hasSeed(name, text)).map(({ name }) => name)).toEqual([])
})

test('properties are only in tests of the project that prints its seed', () => {
  const setUp = (config.test?.projects ?? []).flatMap((project) =>
    typeof project === 'object' && 'test' in project && project.test?.setupFiles === 'test/seed.ts' ? [project.test.name] : [],
  )
  expect(setUp).toEqual(['unit'])
  const elsewhere = asserting.filter(({ name }) => !name.endsWith('.test.ts') || /^(package|tools)\//.test(name))
  expect(elsewhere.map(({ name }) => name)).toEqual([])
})

test.each([
  ['given', 'fc.assert(property, { seed: 1, numRuns: 2 })', true],
  ['from a variable', 'const seed = 1; fc.assert(property, { seed })', true],
  ['in options made elsewhere', 'const options = { "seed": 1 }; fc.assert(property, options)', true],
  ['given to a sample', 'fc.sample(strings, { seed: 7 }); fc.assert(property)', false],
  ['not given', 'fc.assert(property, { numRuns: 2 })', false],
])('a seed %s is recognized', (_, text, expected) => {
  expect(assertsProperties('a.ts', text)).toBe(true)
  expect(hasSeed('a.ts', text)).toBe(expected)
})

test.each([
  ["import { assert } from 'fast-check'", true],
  ["import { assert as holds } from 'fast-check'", true],
  ["import fc from 'fast-check'; fc.check(property)", true],
  ["import fc from 'fast-check'; fc.sample(strings, 3)", false],
  ["import type { Arbitrary } from 'fast-check'", false],
])('whether a file asserts properties: %s', (text, expected) => {
  expect(assertsProperties('a.ts', text)).toBe(expected)
})

/** Whether a file runs properties, by way of `fc.assert`, `fc.check` or a named import of them. */
function assertsProperties(name: string, text: string): boolean {
  return nodesOf(name, text).some((node) => {
    if (ts.isPropertyAccessExpression(node)) return /^fc\.(assert|check)$/.test(node.getText())
    return ts.isImportSpecifier(node) && importsFastCheck(node) && /^(assert|check)$/.test((node.propertyName ?? node.name).text)
  })
}

function importsFastCheck(node: ts.ImportSpecifier): boolean {
  return node.parent.parent.parent.moduleSpecifier.getText().slice(1, -1) === 'fast-check'
}

/** Whether an object has the field `seed`, other than as an argument of `fc.sample`. */
function hasSeed(name: string, text: string): boolean {
  return nodesOf(name, text).some(
    (node) =>
      (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) &&
      node.name.getText().replace(/^['"]|['"]$/g, '') === 'seed' &&
      !(ts.isCallExpression(node.parent.parent) && node.parent.parent.expression.getText() === 'fc.sample'),
  )
}

function nodesOf(name: string, text: string): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true))
  return nodes
}
