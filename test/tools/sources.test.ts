/** The lines of CRDs that rules rest on are about the field that they name. `npm run test:follow` runs this. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contractSources } from '../../src/lint/contract-sources.ts'
import { crossResourceRules } from '../../src/lint/cross-resource-rules.ts'
import { rules } from '../../src/lint/rules/index.ts'
import type { Source } from '../../src/lint/sources.ts'

const crds = process.env['CRDS_DIR'] ?? ''
const sources: readonly Source[] = [
  ...[...rules, ...crossResourceRules].flatMap((rule): readonly Source[] => rule.sources),
  ...Object.values(contractSources).flat(),
]

test('the cited lines of a CRD are about the field', () => {
  const cited = sources.flatMap((source) => ('crd' in source ? [source] : []))
  expect(cited.length).toBeGreaterThan(20)
  for (const { tag, crd, field, lines } of cited) {
    const [first = 0, last = first] = lines.split('-').map(Number)
    const text = readFileSync(join(crds, tag, `${crd}.yaml`), 'utf8').split('\n')
    const key = /^(?:\w+\.)*([\w-]+)/.exec(field)?.[1]
    expect({ tag, crd, lines, text: text.slice(first - 1, last).join('\n') }).toEqual({
      ...{ tag, crd, lines },
      text: expect.stringMatching(new RegExp(`^ *${key}:`, 'm')),
    })
  }
})
