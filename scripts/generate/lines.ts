/** `generated/lines.ts`: every line with its functions, for code that does not know the release beforehand. */
import { lines, releases } from './read.ts'

export function linesModule(): string {
  const name = (line: string): string => line.replace('.', '_')
  const imports = lines.map((line) => `import * as ${name(line.name)} from './${line.name}/index.ts'\n`)
  const table = releases.releases.map(({ release, line }) => `  '${release}': ${name(line)},\n`)
  const kinds = releases.kinds.map(({ kind }) => `'${kind}'`)
  return [
    `${imports.join('')}`,
    '/** A release of OpenChoreo. */',
    `export type Release = ${releases.releases.map(({ release }) => `'${release}'`).join(' | ')}\n`,
    '/** Every release, oldest first. */',
    `export const releases: readonly [Release, ...Release[]] = [${releases.releases.map(({ release }) => `'${release}'`).join(', ')}]\n`,
    '/** The release that is meant where none is named. */',
    `export const defaultRelease: Release = '${releases.default}'\n`,
    '/** Every kind that a release has, or had. */',
    `export const kinds: readonly string[] = [${[...kinds, ...Object.keys(releases.renamed).map((kind) => `'${kind}'`)].filter((kind, index, all) => all.indexOf(kind) === index).join(', ')}]\n`,
    '/** The functions of each release; releases of one line share them. */',
    `export const lines = {\n${table.join('')}} satisfies Record<Release, unknown>`,
    '',
  ].join('\n')
}
