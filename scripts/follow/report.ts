/** What `npm run follow` prints. */
import type { Change } from './compare.ts'
import type { Followed } from './follow.ts'
import { printJson } from './print.ts'
import { wordsByKinds, wordsOf } from './words.ts'

/** What was found in addition to the changes. */
export interface Rest {
  /** Kinds in the folder that the contract is not about. */
  readonly others: readonly string[]
  /** Every file that is written or would be. */
  readonly files: readonly string[]
  readonly isDryRun: boolean
}

/** The report as JSON. */
export function jsonReport({ release, line, base, changes, decisions }: Followed, { others, files }: Rest): string {
  return printJson({ release, line, base, changes, decisions, files, otherKinds: others })
}

/** The report in words. */
export function textReport({ release, line, base, changes, decisions }: Followed, { others, files, isDryRun }: Rest): string {
  const title =
    changes.length === 0 ? `${release} changes nothing: it belongs to line ${base}.` : `${release} compared with line ${base}`
  return [
    title,
    ...changesByKind(changes),
    ...section(isDryRun ? 'Files that would be written' : 'Files written', files),
    ...section(
      'Decisions that are left',
      decisions.flatMap(({ decision, about }, at) => [`${at + 1}. ${decision}`, ...about.map((one) => `   - ${one}`)]),
    ),
    ...section('Kinds in the folder that were not compared (--kind NAME adds one)', others.length > 0 ? [others.join(', ')] : []),
    ...section('Next', isDryRun ? [] : nextSteps(line, changes.length > 0)),
    '',
  ].join('\n')
}

/** Changes that several kinds share are listed once. */
function changesByKind(changes: readonly Change[]): string[] {
  const groups = new Map<string, string[]>()
  for (const [words, names] of wordsByKinds(changes.filter((one) => 'field' in one)))
    groups.set(names.join(', '), [...(groups.get(names.join(', ')) ?? []), words])
  return [
    ...section('Kinds', changes.filter((change) => !('field' in change)).map(wordsOf)),
    ...[...groups].flatMap(([names, words]) => section(names, words)),
  ]
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : []

const nextSteps = (line: string, isNewLine: boolean): string[] => [
  ...(isNewLine ? [`Make the decisions above; "grep -r TODO schemas/${line} src/migrate/steps" lists what is left.`] : []),
  'npm run format && npm run generate && npm run exports',
  ...(isNewLine ? [`npm run record -- ${line} records what the API server answers.`] : []),
  'Add a line to CHANGELOG.md.',
]
