/** The stub of the migration step into a new line, where manifests have to change. */
import type { Change, FieldChange } from './compare.ts'
import { wordsOf } from './words.ts'

/** The changes that make a manifest of the line before invalid or give it another meaning, by the kind that it has there. */
export function movesIn(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const formerly = new Map(
    changes.flatMap((change) =>
      change.change === 'kind-added' && 'renamed' in change && change.renamed !== undefined
        ? [[change.kind, change.renamed]]
        : [],
    ),
  )
  const moves = new Map<string, Change[]>()
  for (const change of changes.filter(isMove)) {
    const kind = formerly.get(change.kind) ?? change.kind
    moves.set(kind, [...(moves.get(kind) ?? []), change])
  }
  return moves
}

function isMove(change: Change): boolean {
  switch (change.change) {
    case 'kind-added':
      return false
    case 'kind-removed':
    case 'scope-changed':
    case 'api-versions-changed':
    case 'field-removed':
      return true
    case 'field-added':
      return change.required === true
    case 'field-changed':
      return narrows(change)
  }
}

/** Whether a value that fitted may no longer do so, or a default is not what it was. */
function narrows({ what = '', before, after }: FieldChange): boolean {
  const test = NARROWS[what]
  // A rule that nothing is known about narrows where it is new.
  return test ? test(before, after) : after !== undefined
}

const NARROWS: Readonly<Record<string, (before: unknown, after: unknown) => boolean>> = {
  required: (_, after) => after === true,
  default: (before) => before !== undefined,
  // It is about updates.
  immutable: () => false,
  nullable: (before) => before === true,
  enum: (before, after) => Array.isArray(after) && (!Array.isArray(before) || before.some((value) => !after.includes(value))),
  minimum: (before, after) => numberOr(after, Number.NEGATIVE_INFINITY) > numberOr(before, Number.NEGATIVE_INFINITY),
  maximum: (before, after) => numberOr(after, Number.POSITIVE_INFINITY) < numberOr(before, Number.POSITIVE_INFINITY),
  minLength: (before, after) => numberOr(after, 0) > numberOr(before, 0),
  maxLength: (before, after) => numberOr(after, Number.POSITIVE_INFINITY) < numberOr(before, Number.POSITIVE_INFINITY),
}

const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

/** A step that throws for each kind that it still has to move. */
export function stepStub(from: string, to: string, moves: ReadonlyMap<string, readonly Change[]>): string {
  const kinds = [...moves].map(
    ([kind, changes]) => `${changes.map((change) => `    // ${wordsOf(change)}\n`).join('')}    ${kind}: () => {
      throw new Error('TODO: move ${kind} from ${from} to ${to}')
    },
`,
  )
  return `import type { Step } from '../step.ts'

/** TODO: say in one sentence what changes. */
export const ${constantOf(to)}: Step<'${from}', '${to}'> = {
  from: '${from}',
  to: '${to}',
  kinds: {
${kinds.join('')}  },
}
`
}

/** steps/index.ts with the step of a line last, or undefined where it does not have the form that is known. */
export function registered(index: string, line: string): string | undefined {
  const lastImport = [...index.matchAll(/^import \{ \w+ \} from '\.\/v[\d.]+\.ts'\n/gm)].at(-1)
  const list = /(export const steps: readonly AnyStep\[\] = \[[^\]]*?),?(\s*\])/.exec(index)
  if (!lastImport || !list) return undefined
  const [whole, before = '', end = ''] = list
  const end0 = lastImport.index + lastImport[0].length
  return `${index.slice(0, end0)}import { ${constantOf(line)} } from './${line}.ts'\n${index.slice(end0)}`.replace(
    whole,
    `${before}, ${constantOf(line)}${end}`,
  )
}

/** `v13` for v1.3, as the other steps are called. */
const constantOf = (line: string): string => line.replace('.', '')
