/** What is to be done after a migration, for people. */
import type { AfterTheMove } from '../migrate/after-the-move.ts'

/** Lines of text, indented by what they belong to. */
export function afterTheMoveLines({ from, releases, always, boundaries }: AfterTheMove): string[] {
  if (from === undefined) return []
  return [
    `after the move, from ${from} to ${releases.at(-1)}:`,
    `  upgrade to ${releases.join(', then ')}`,
    ...always.map((what) => `  ${what}`),
    ...boundaries.flatMap(({ release, changes }) => [
      `  ${release}:`,
      ...changes.flatMap(({ what, details }) => [`    ${what}`, ...details.map((detail) => `      ${detail}`)]),
    ]),
  ]
}
