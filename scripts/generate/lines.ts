/** `generated/releases.ts`, which releases there are, and `generated/lines.ts`, the functions of each. */
import { lines, releases } from './read.ts'
import { renamedKinds } from './renamed.ts'

/** Data alone: nothing of a line is loaded with it. */
export function releasesModule(): string {
  const names = lines.map(({ name }) => `'${name}'`)
  return [
    '/** A release of OpenChoreo. */',
    `export type Release = ${releases.releases.map(({ release }) => `'${release}'`).join(' | ')}\n`,
    '/** A contract line: the release that brought a shape, for all that share it. */',
    `export type Line = ${names.join(' | ')}\n`,
    '/** Every release, oldest first. */',
    `export const releases: readonly [Release, ...Release[]] = [${releases.releases.map(({ release }) => `'${release}'`).join(', ')}]\n`,
    '/** The release that is meant where none is named. */',
    `export const defaultRelease = '${releases.default}' satisfies Release\n`,
    '/** Every contract line, oldest first. */',
    `export const contractLines: readonly Line[] = [${names.join(', ')}]\n`,
    '/** The contract line of each release. */',
    `export const lineOf: Readonly<Record<Release, Line>> = {\n${releases.releases.map(({ release, line }) => `  '${release}': '${line}',\n`).join('')}}\n`,
    '/** Every kind that a release has or had, and what one of them is called now. */',
    `export const kinds: readonly string[] = [${kindNames()
      .map((kind) => `'${kind}'`)
      .join(', ')}]\n`,
    '/** The kinds of each contract line. */',
    `export const kindsOf: Readonly<Record<Line, readonly string[]>> = {\n${lines.map((line) => `  '${line.name}': [${line.kinds.map((kind) => `'${kind}'`).join(', ')}],\n`).join('')}}`,
    '',
  ].join('\n')
}

const kindNames = (): string[] => [...new Set([...releases.kinds.map(({ kind }) => kind), ...Object.keys(renamedKinds)])]

/** For code that does not know the release beforehand. */
export function linesModule(): string {
  const name = (line: string): string => line.replace('.', '_')
  const imports = lines.map((line) => `import * as ${name(line.name)} from './${line.name}/index.ts'\n`)
  const table = releases.releases.map(({ release, line }) => `  '${release}': ${name(line)},\n`)
  return [
    `${imports.join('')}import type { Release } from './releases.ts'\n`,
    '/** The resources of each release. */',
    `export interface PlaneByRelease {\n${releases.releases.map(({ release, line }) => `  '${release}': ${name(line)}.Plane\n`).join('')}}\n`,
    '/** The functions of each release; releases of one line share them. */',
    `export const lines = {\n${table.join('')}} satisfies Record<Release, unknown>\n`,
  ].join('\n')
}
