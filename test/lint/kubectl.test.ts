/** Every recorded answer of kubectl's YAML reader. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readManifests } from '../../src/lint/read.ts'

interface Recorded {
  readonly name: string
  readonly yaml: string
  readonly json?: unknown
  readonly error?: string
  readonly strictError?: string
}

const recorded: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('../conformance/yaml/kubectl.json', import.meta.url), 'utf8'),
)

describe('a document is read as kubectl reads it', () => {
  test.each(recorded)('$name', ({ yaml, json, error, strictError }) => {
    const [document] = readManifests(yaml).documents
    const codes = document?.issues.map(({ code }) => code)
    if (error !== undefined) expect(codes).toEqual(['yaml-syntax'])
    else {
      expect(document?.value ?? null).toEqual(json)
      expect(new Set(codes)).toEqual(new Set(strictError === undefined ? [] : ['duplicate-key']))
    }
  })

  test('there are answers', () => {
    expect(recorded.length).toBeGreaterThan(100)
  })
})
