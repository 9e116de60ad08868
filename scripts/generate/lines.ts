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
    '/** The resources of each release. */',
    `export interface PlaneByRelease {\n${releases.releases.map(({ release, line }) => `  '${release}': ${name(line)}.Plane\n`).join('')}}\n`,
    '/** Every release, oldest first. */',
    `export const releases: readonly [Release, ...Release[]] = [${releases.releases.map(({ release }) => `'${release}'`).join(', ')}]\n`,
    '/** The release that is meant where none is named. */',
    `export const defaultRelease = '${releases.default}' satisfies Release\n`,
    '/** Every kind that a release has, or had. */',
    `export const kinds: readonly string[] = [${[...kinds, ...Object.keys(releases.renamed).map((kind) => `'${kind}'`)].filter((kind, index, all) => all.indexOf(kind) === index).join(', ')}]\n`,
    '/** The functions of each release; releases of one line share them. */',
    `export const lines = {\n${table.join('')}} satisfies Record<Release, unknown>\n`,
    '/** The contract line of each release: the release that brought its shape. */',
    `export const lineOf = {\n${releases.releases.map(({ release, line }) => `  '${release}': '${line}',\n`).join('')}} as const satisfies Record<Release, Release>\n`,
    '/** The kinds of each contract line. */',
    `export const kindsOf: Readonly<Record<(typeof lineOf)[Release], readonly string[]>> = {\n${lines.map((line) => `  '${line.name}': [${line.kinds.map((kind) => `'${kind}'`).join(', ')}],\n`).join('')}}`,
    '',
  ].join('\n')
}
