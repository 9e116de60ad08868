/** Questions to the validators and to the API server: manifests of every line and kind with something done to them. */
import fc from 'fast-check'
import { kindsOf } from '../../../generated/releases.ts'
import { valueAt } from '../../../src/base/pointer.ts'
import { contractLines } from '../../../src/releases/lines.ts'
import { arbitraryOf } from '../../arbitrary.ts'
import { type CaseFile, caseFiles, copy, put } from '../../conformance/cases.ts'
import { sourceSchema } from '../../conformance/lines.ts'
import type { Draw } from '../../fuzz/texts.ts'
import { isObject } from '../../places.ts'
import { type Base, edited, editOf, type Material, materialOf } from './edits.ts'
import { type Edit, pick } from './metadata.ts'
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
    const live = material.bases.filter(({ manifest }) => valueAt(manifest, '/metadata/uid') !== undefined)
    const base = pick(draw, op === 'schema' || (op === 'update' && draw(2) === 0) ? live : material.bases)
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
  const old = op === 'update' ? stored(storable(edited(base.manifest, before)), STORED) : undefined
  const start = op === 'update' && onto ? edited(base.manifest, before) : base.manifest
  const manifest = edited(start, edits)
  return {
    manifest: textOf(op === 'schema' ? stored(inFourDigits(manifest), { uid: STORED.uid, name: 'example' }) : manifest),
    old: old === undefined ? undefined : textOf(old),
  }
}

/** What every stored object has. */
const STORED = {
  uid: '00000000-0000-4000-8000-000000000001',
  resourceVersion: '1',
  creationTimestamp: '2000-01-01T00:00:00Z',
}

/** An object with these fields in its metadata, where it has none of its own. */
function stored(manifest: unknown, fields: Readonly<Record<string, string>>): unknown {
  const metadata = valueAt(manifest, '/metadata')
  if (!isObject(metadata)) return manifest
  const absent = Object.entries(fields).filter(([name]) => typeof metadata[name] !== 'string' || metadata[name] === '')
  return absent.reduce<unknown>((document, [name, value]) => put(document, `/metadata/${name}`, value), copy(manifest))
}

/** Without what is never stored: a time that cannot be read, since only the server writes it, and a generation that could not grow. */
function storable(manifest: unknown): unknown {
  const time = valueAt(manifest, '/metadata/deletionTimestamp')
  const isReadable =
    typeof time === 'string' && !Number.isNaN(Date.parse(time)) && new Date(time).toISOString().replace('.000', '') === time
  const isLarge = typeof valueAt(manifest, '/metadata/generation') === 'string'
  const wrong = [...(isReadable ? [] : ['/metadata/deletionTimestamp']), ...(isLarge ? ['/metadata/generation'] : [])]
  return edited(
    manifest,
    wrong.map((at) => ({ at, value: undefined })),
  )
}

/** Without times that the server would write in UTC, where their year has not four digits any more: it cannot read them back. */
function inFourDigits(manifest: unknown): unknown {
  const places = ['/metadata/creationTimestamp', '/metadata/deletionTimestamp']
  const far = places.filter((at) => /^(0000|9999)/.test(JSON.stringify(valueAt(manifest, at) ?? '').slice(1)))
  return edited(
    manifest,
    far.map((at) => ({ at, value: undefined })),
  )
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
