/** The sources behind the entry points of the package, compiled as strictly as the project, with its names mapped to them. */
import { join } from 'node:path'
import ts from 'typescript'
import { entries, subpaths } from '../../scripts/entries.ts'

const root = join(import.meta.dirname, '../..')

/** The name under which each entry point is imported, and its source. Releases of one line share a source. */
export const modules: ReadonlyMap<string, string> = new Map(
  Object.entries(subpaths).map(([subpath, entry]) => [`openchoreo-planes${subpath.slice(1)}`, join(root, entries[entry] ?? '')]),
)

/** The entry points, and files that are only in memory. */
export function compile(files: ReadonlyMap<string, string> = new Map()): ts.Program {
  return ts.createProgram([...new Set(modules.values()), ...files.keys()], options, {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file) ?? host.readFile(file),
    getSourceFile: (file, target) => {
      const text = files.get(file)
      if (text !== undefined) return ts.createSourceFile(file, text, target)
      // The same sources are in every program: they are parsed once.
      const known = parsed.get(file) ?? host.getSourceFile(file, target)
      if (known) parsed.set(file, known)
      return known
    },
  })
}

const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, root).options,
  types: [],
  paths: Object.fromEntries([...modules].map(([name, source]) => [name, [source]])),
}
const host = ts.createCompilerHost(options)
const parsed = new Map<string, ts.SourceFile>()
