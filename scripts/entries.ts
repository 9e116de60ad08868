import contract from '../schemas/releases.json' with { type: 'json' }

/** The line of the default release is what the root exports: it is compiled once. */
const defaultLine = contract.releases.find(({ release }) => release === contract.default)?.line
export const lines = [...new Set(contract.releases.map(({ line }) => line))].filter((line) => line !== defaultLine)

/** What knows several releases; none of them is loaded with a release's own subpath. */
const acrossReleases: Readonly<Record<string, string>> = {
  releases: 'src/releases/index.ts',
  migrate: 'src/migrate/index.ts',
  lint: 'src/lint/index.ts',
  topology: 'src/topology/index.ts',
}

/** What is compiled: the name of the file in dist/ and its source. */
export const entries: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  ...Object.fromEntries(lines.map((line) => [line, `generated/${line}/index.ts`])),
  ...acrossReleases,
}

/** The entry that a line is compiled into. */
export const entryOfLine = (line: string): string => (line === defaultLine ? 'index' : line)

/** What can be imported, and from which entry. Releases of one line share a file. */
export const subpaths: Readonly<Record<string, string>> = {
  '.': 'index',
  ...Object.fromEntries(contract.releases.map(({ release, line }) => [`./${release}`, entryOfLine(line)])),
  ...Object.fromEntries(Object.keys(acrossReleases).map((name) => [`./${name}`, name])),
}
