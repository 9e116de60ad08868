/** Questions to the validators and to the API server: manifests of every line and kind with something done to them. */
import fc from 'fast-check'
import { kindsOf } from '../../../generated/releases.ts'
import { valueAt } from '../../../src/base/pointer.ts'
import { contractLines } from '../../../src/releases/lines.ts'
import { arbitraryOf } from '../../arbitrary.ts'
import { type CaseFile, caseFiles } from '../../conformance/cases.ts'
import { sourceSchema } from '../../conformance/lines.ts'
import type { Draw } from '../../fuzz/texts.ts'
import { type Base, edited, editOf, type Material, materialOf } from './edits.ts'
import { type Edit, pick } from './metadata.ts'
import { live, stored } from './stored.ts'
import { textOf } from './values.ts'

/** A create of an object, an update of one, or the question whether a live one, status included, is well-formed. */
export type Op = 'create' | 'schema' | 'update'

export interface Question {
  readonly line: string
  readonly kind: string
  readonly op: Op
  readonly base: Base
  /** What was done to the base to make the stored object of an update. */
  readonly before: readonly Edit[]
  /** What was done to the base, or to the stored object, to make what is asked about. */
  readonly edits: readonly Edit[]
  /** Whether the edits begin with the stored object. */
  readonly onto: boolean
}

/** The JSON of a question, with each number as it was drawn. */
export interface Texts {
  readonly manifest: string
  readonly old: string | undefined
}

/** Draws questions; the same ones for the same seed. */
export function questioner(seed: number, draw: Draw): (op: Op) => Question {
  const files = caseFiles()
  const known = new Map<string, Material>()
  return (op) => {
    const line = pick(draw, contractLines)
    const kind = pick(draw, kindsOf[line])
    const material = known.get(`${line} ${kind}`) ?? materialFor(files, line, kind, seed)
    known.set(`${line} ${kind}`, material)
    const stored = material.bases.filter(({ manifest }) => valueAt(manifest, '/metadata/uid') !== undefined)
    const base = pick(draw, op === 'schema' || (op === 'update' && draw(2) === 0) ? stored : material.bases)
    const some = (counts: readonly number[]): Edit[] =>
      Array.from({ length: pick(draw, counts) }, () => editOf(draw, base, material))
    // Conditions and managed fields are not the user's, and are checked when they are written.
    const before =
      op === 'update'
        ? some([0, 0, 0, 1, 1, 1, 2]).filter(
            ({ at }) => !/^(\/status|\/status\/conditions\b.*|\/metadata\/managedFields\b.*)$/.test(at),
          )
        : []
    return {
      line,
      kind,
      op,
      base,
      before,
      edits: some(op === 'update' ? [0, 1, 1, 1, 2, 3] : [1, 1, 1, 1, 2, 2, 3, 4]),
      onto: draw(4) > 0,
    }
  }
}

/** What a question is about. */
export function textsOf({ op, base, before, edits, onto }: Question): Texts {
  const old = op === 'update' ? stored(edited(base.manifest, before)) : undefined
  const start = op === 'update' && onto ? edited(base.manifest, before) : base.manifest
  const manifest = edited(start, edits)
  return {
    manifest: textOf(op === 'schema' ? live(manifest) : manifest),
    old: old === undefined ? undefined : textOf(old),
  }
}

const DRAWN = 24

function materialFor(files: readonly CaseFile[], line: string, kind: string, seed: number): Material {
  const root = sourceSchema(line, kind)
  const file = files.find((one) => one.kind === kind && one.lines.includes(line))
  const drawn = fc.sample(arbitraryOf(root), { seed, numRuns: DRAWN })
  return materialOf(root, [
    ...Object.entries(file?.bases ?? {}),
    ...Object.entries(file?.bases ?? {}),
    // What is drawn goes in as JSON has it.
    ...drawn.map((manifest, at): [string, unknown] => [`drawn ${at}`, JSON.parse(JSON.stringify(manifest))]),
  ])
}
