/** Run on line N with the CRDs of line N+1, `npm run follow` finds exactly what line N+1 changed. `npm run test:follow` runs this. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Change, compareKinds } from '../../scripts/follow/compare.ts'
import { deliberate } from '../../scripts/follow/deliberate.ts'
import { type Followed, follow, unexpressed } from '../../scripts/follow/follow.ts'
import { type KindNode, shapeOf } from '../../scripts/follow/node.ts'
import { projectKind } from '../../scripts/follow/project.ts'
import { readCrds } from '../../scripts/follow/read-crds.ts'
import { movesIn } from '../../scripts/follow/step.ts'
import { lower } from '../../scripts/generate/lower.ts'
import { type Line, lines, releases } from '../../scripts/generate/read.ts'
import { renamedKinds } from '../../scripts/generate/renamed.ts'
import { typesModule } from '../../scripts/generate/types.ts'
import { validatorsModule } from '../../scripts/generate/validators.ts'
import { steps } from '../../src/migrate/steps/index.ts'

const schemas = join(import.meta.dirname, '../../schemas')
const crds = process.env['CRDS_DIR'] ?? ''

/** A line and the one after it. */
const boundaries = lines
  .slice(1)
  .map((after, at) => [`${lines[at]?.name} to ${after.name}`, { before: lines[at] ?? after, after }] as const)

/** Files that the CRDs change and we did not, since another file took their place. */
const replacedFiles: Readonly<Record<string, readonly string[]>> = {
  // Environments refer to the gateway of the data plane from here on.
  'v0.14 to v0.15': ['EnvironmentGateway'],
}

test.each(lines.map((line) => [line.name, line] as const))('line %s says what its CRDs say', (_, line) => {
  expect(unexpressed(line, crdsOf(line))).toEqual([])
})

test('each deliberate difference is needed by a CRD', () => {
  for (const entry of deliberate) {
    const others = deliberate.filter((other) => other !== entry)
    const differing = lines.filter((line) => differences(line, others).length > 0)
    expect(differing.map(({ name }) => name)).not.toEqual([])
  }
})

describe.each(boundaries)('%s', (title, { before, after }) => {
  const followed = follow({ base: before, releases }, { name: after.name, kinds: crdsOf(after) })

  test('the changes that are found are those between the two lines', () => {
    const between = compareKinds(projectAll(before), projectAll(after))
    expect(between.length).toBeGreaterThan(0)
    expect(followed.changes.map(comparable)).toEqual(expect.arrayContaining(between.map(comparable)))
    expect(followed.changes.length).toBe(between.length)
  })

  test('of the files that the line before had, those are written that we changed', () => {
    const isKnown = (file: string): boolean =>
      lines.slice(0, lines.indexOf(after)).some(({ name }) => existsSync(join(schemas, name, file)))
    const ours = readdirSync(join(schemas, after.name)).filter(isKnown)
    const theirs = [...followed.schemas.keys()].map((name) => `${name}.json`).filter(isKnown)
    const replaced = replacedFiles[title] ?? []
    expect(theirs.filter((file) => !replaced.includes(file.slice(0, -'.json'.length)))).toEqual(ours.sort())
    expect(theirs).toEqual(expect.arrayContaining(replaced.map((name) => `${name}.json`)))
  })

  test('the written schemas say what the CRDs say, and the generator accepts them', async () => {
    const written = lineOf(followed, before, after)
    expect(unexpressed(written, crdsOf(after))).toEqual([])
    for (const name of followed.schemas.keys()) expect(() => lower(written, `${name}.json`)).not.toThrow()
    expect(validatorsModule(written)).toContain('export {')
    expect(await typesModule(written)).toContain(`export interface ${written.kinds[0]} `)
  })

  test('the kinds, their ends and their renames are those of releases.json', () => {
    const kinds = new Map(followed.releases.kinds.map((entry) => [entry.kind, entry]))
    for (const { kind, since, until } of releases.kinds) {
      if (since === after.name) expect(kinds.get(kind)).toMatchObject({ kind })
      if (until === before.name) expect(kinds.get(kind)?.until).toBe(before.name)
    }
    const renames = followed.changes.flatMap((change) =>
      change.change === 'kind-removed' && change.renamed !== undefined ? [[change.kind, change.renamed]] : [],
    )
    const known = before.kinds.filter((kind) => !after.kinds.includes(kind) && after.kinds.includes(renamedKinds[kind] ?? ''))
    expect(renames).toEqual(known.map((kind) => [kind, renamedKinds[kind]]))
  })

  test('the kinds that a step is needed for are those that our step moves', () => {
    const ours = steps.find(({ to }) => to === after.name)?.kinds ?? {}
    expect([...movesIn(followed.changes).keys()].sort()).toEqual(Object.keys(ours).sort())
    expect(followed.step === undefined).toBe(Object.keys(ours).length === 0)
  })
})

function crdsOf({ name }: Line): KindNode[] {
  return readCrds(join(crds, `${name}.0`))
}

function projectAll(line: Line): KindNode[] {
  return line.kinds.map((kind) => projectKind(line, kind))
}

function differences(line: Line, entries: typeof deliberate): Change[] {
  return compareKinds(
    line.kinds.map((kind) => projectKind(line, kind, entries)),
    crdsOf(line),
  )
}

/** Descriptions are not compared. */
function comparable(change: Change): unknown {
  return 'node' in change && change.node ? { ...change, node: shapeOf(change.node) } : change
}

function lineOf({ schemas: files }: Followed, before: Line, after: Line): Line {
  return { ...after, schema: (file) => files.get(file.slice(0, -'.json'.length)) ?? before.schema(file) }
}
