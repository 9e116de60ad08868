/** The comments of what is exported are complete: TypeDoc and editors show them. */
import { expect, test } from 'vitest'
import { exportedFunctions, exportedOptions } from './exported.ts'

const functions = exportedFunctions()

test('there are functions and options to look at', () => {
  const names = functions.map(({ id }) => id.split(': ')[1])
  expect(names).toEqual(expect.arrayContaining(['validateDataPlane', 'lint', 'migrate', 'resolveTopology', 'isRelease']))
  expect(exportedOptions().map(({ id }) => id.split(': ')[1])).toEqual(
    expect.arrayContaining(['LintOptions.release', 'MigrateOptions.to', 'TopologyOptions.release']),
  )
})

test('every exported function has a description, an example and says what it returns', () => {
  const incomplete = functions.flatMap(({ id, description, tags }) => {
    const missing = ['example', 'returns'].filter((tag) => !tags.some(({ name, text }) => name === tag && text.length > 3))
    return [...missing, ...(description === '' ? ['description'] : [])].map((what) => `${id} has no ${what}`)
  })
  expect(incomplete).toEqual([])
})

test('every parameter of an exported function is described, and no other', () => {
  for (const { id, parameters, tags } of functions) {
    const described = tags.flatMap(({ name, text }) => (name === 'param' ? [/^(\w+) +\S/.exec(text)?.[1]] : []))
    expect({ id, described }).toEqual({ id, described: parameters })
  }
})

test('every option is described, with its default', () => {
  const incomplete = exportedOptions().filter(
    ({ description, tags }) => description === '' || !tags.some(({ name, text }) => name === 'default' && text !== ''),
  )
  expect(incomplete.map(({ id }) => id)).toEqual([])
})
