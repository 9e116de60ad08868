/** The cases of a new line: those of the line before, and cases about the fields that the line changes. */
import { type Change, compareKinds } from '../../../scripts/follow/compare.ts'
import { allFields, type Field, type KindNode } from '../../../scripts/follow/node.ts'
import { sourceSchema } from '../../conformance/lines.ts'
import { casesOf } from './answers.ts'
import { baseNamed, baseNames } from './bases.ts'
import { type Bases, fieldCases } from './field-cases.ts'
import type { CaseText, RecordedText } from './text.ts'

export interface Lines {
  readonly before: string
  readonly line: string
  readonly crdsBefore: readonly KindNode[]
  readonly crds: readonly KindNode[]
  /** The kinds that were renamed: their new names, by the old ones. */
  readonly renamed: Readonly<Record<string, string>>
}

/** The file of a kind in a new line. */
export interface Derived {
  readonly file: RecordedText
  /** False where the kind did not change: then the file is that of the line before, for one line more. */
  readonly isNew: boolean
  /** Cases of the line before that cannot be made any more, since their place is gone. */
  readonly dropped: readonly string[]
}

/** A file for each kind of the line. */
export function derive(lines: Lines, files: readonly RecordedText[]): Derived[] {
  return lines.crds.map((after) => {
    const { kind } = after
    const before =
      lines.crdsBefore.find((one) => one.kind === kind) ?? lines.crdsBefore.find((one) => lines.renamed[one.kind] === kind)
    const file = before && files.find((one) => one.kind === before.kind && one.lines.includes(lines.before))
    if (!before || !file) return freshFile(lines, after, files)
    const changes = compareKinds([{ ...before, kind }], [after])
    if (before.kind === kind && changes.length === 0) {
      return { file: { ...file, lines: [...file.lines, lines.line] }, isNew: false, dropped: [] }
    }
    return changedFile(lines, file, after, changes)
  })
}

function changedFile({ line }: Lines, file: RecordedText, after: KindNode, changes: readonly Change[]): Derived {
  const { kind } = after
  const rename = (text: string): string => text.replaceAll(`"${file.kind}"`, `"${kind}"`)
  const schema = sourceSchema(line, kind)
  const bases = file.bases.map(([name, json]) => [name, baseNamed(name, schema, after.root, JSON.parse(rename(json)))] as const)
  const printed = bases.map(([name, value]) => [name, JSON.stringify(value)] as const)
  const renamed = file.cases.map(({ id, request }) => ({ id, request: rename(request), answer: '' }))
  const next: RecordedText = { kind, line, lines: [line], bases: printed, cases: [] }
  const kept = renamed.filter((one) => canBeMade(next, one))
  const changed = new Set(
    changes.flatMap((change) => ('field' in change && change.change !== 'field-removed' ? [change.field] : [])),
  )
  const fields = allFields('', after.root).filter(({ path }) => changed.has(path))
  const ids = new Set(kept.map(({ id }) => id))
  return {
    file: { ...next, cases: [...kept, ...casesAbout(fields, bases).filter(({ id }) => !ids.has(id))] },
    isNew: true,
    dropped: renamed.filter((one) => !kept.includes(one)).map(({ id }) => id),
  }
}

/** A kind that the line before does not have: what another kind is asked outside spec and status, and all of its own fields. */
function freshFile({ line, before, crdsBefore }: Lines, after: KindNode, files: readonly RecordedText[]): Derived {
  const { kind, scope } = after
  const recorded = files.filter((file) => file.lines.includes(before))
  const model = recorded.find((file) => crdsBefore.some((one) => one.kind === file.kind && one.scope === scope)) ?? recorded[0]
  if (!model) throw new Error(`${before} is not recorded`)
  const rename = (text: string): string => text.replaceAll(`"${model.kind}"`, `"${kind}"`)
  const schema = sourceSchema(line, kind)
  const formerOf = (name: string): unknown => {
    const [, json = '{}'] = model.bases.find(([one]) => one === name) ?? model.bases.find(([one]) => one.startsWith('full')) ?? []
    const { spec: _, status: __, ...rest } = JSON.parse(rename(json))
    if (scope === 'Cluster') delete rest.metadata?.namespace
    return rest
  }
  const bases = baseNames(schema).map((name) => [name, baseNamed(name, schema, after.root, formerOf(name))] as const)
  const next: RecordedText = {
    kind,
    line,
    lines: [line],
    bases: bases.map(([name, value]) => [name, JSON.stringify(value)] as const),
    cases: [],
  }
  const kept = model.cases
    .filter(({ request }) => !/"\/(spec|status)\b/.test(request))
    .map(({ id, request }) => ({ id, request: rename(request), answer: '' }))
    .filter((one) => canBeMade(next, one))
  return { file: { ...next, cases: [...kept, ...casesAbout(allFields('', after.root), bases)] }, isNew: true, dropped: [] }
}

/** Each field once: those inside another one come with it. */
function casesAbout(fields: readonly Field[], bases: Bases): CaseText[] {
  const outer = fields.filter(({ path }) => !fields.some((other) => other.path !== path && isInside(path, other.path)))
  return outer.flatMap((field) => fieldCases(field, bases))
}

const isInside = (path: string, outer: string): boolean => path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`)

/** Whether a case still fits its base. */
function canBeMade(file: RecordedText, one: CaseText): boolean {
  try {
    return casesOf({ ...file, cases: [one] }).length === 1
  } catch {
    return false
  }
}
