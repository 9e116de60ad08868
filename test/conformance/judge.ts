/**
 * What the generated validators say to every recorded case, next to what the API server answered.
 */
import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { Issue, Result } from '../../src/contract/issue.ts'
import { isObject } from '../places.ts'
import { type Blame, type Case, type CaseFile, caseFiles } from './cases.ts'
import { unexplained } from './defaults.ts'
import { generatedLines, type Line } from './lines.ts'

/** One case and what this package says to it. */
export interface Judged {
  readonly one: Case
  readonly issues: readonly Issue[]
  readonly result: Result<unknown>
  /** What the server complains of, apart from what withDefaults writes. Empty: it accepts. */
  readonly left: readonly Blame[]
}

/** A recorded file on one of its lines. */
export interface Recorded {
  readonly title: string
  readonly line: Line
  readonly file: CaseFile
  readonly judged: readonly Judged[]
  /**
   * Cases that contain a manifest of another kind, on other lines than the one that was asked: the other kind may have changed in between,
   * so the server's answer says nothing there.
   */
  readonly foreign: readonly Judged[]
}

export const files = caseFiles()
export const lines = await generatedLines()

const kinds = new Set(files.map(({ kind }) => kind))

/** Every line with generated code, and every file that applies to it. */
export const recorded: readonly Recorded[] = lines.flatMap((line) =>
  files.filter((file) => file.lines.includes(line.name)).map((file) => judge(line, file)),
)

function judge(line: Line, file: CaseFile): Recorded {
  const all = file.cases.filter((one) => !generatesItsName(one)).map((one) => judgeCase(line, one))
  const isForeign = ({ one }: Judged): boolean => {
    const kind = kindOf(one.manifest)
    return kind !== file.kind && kinds.has(String(kind)) && line.name !== file.line
  }
  return {
    title: `${line.name} ${file.kind}, ${file.cases.length} cases`,
    line,
    file,
    judged: all.filter((one) => !isForeign(one)),
    foreign: all.filter(isForeign),
  }
}

function judgeCase({ validatePlane, validateUpdate }: Line, one: Case): Judged {
  const result = one.op === 'update' ? validateUpdate(one.old, one.manifest) : validatePlane(one.manifest)
  return { one, result, issues: result.ok ? [] : result.issues, left: one.accepted ? [] : unexplained(one) }
}

/** A stored object has a name, so the server misses it there; here a manifest may have generateName in its stead. */
function generatesItsName({ op, manifest, errors }: Case): boolean {
  const unnamed = !valueAt(manifest, ['metadata', 'name']) && Boolean(valueAt(manifest, ['metadata', 'generateName']))
  return op === 'schema' && unnamed && errors.length === 1 && isDeepStrictEqual(errors[0], ['metadata.name', 'Required value'])
}

export function kindOf(manifest: unknown): unknown {
  return valueAt(manifest, ['kind'])
}

/** What an own path of names leads to. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value)
}

/** Fails with the number of faults and the first twenty. */
export function expectNone<T extends Judged>(all: readonly T[], faultsOf: (judged: T) => readonly string[]): void {
  const faults = all.flatMap((judged) => faultsOf(judged).map((fault) => `${judged.one.id}: ${fault}`.slice(0, 600)))
  expect({ faults: faults.length, first: faults.slice(0, 20) }).toEqual({ faults: 0, first: [] })
}
