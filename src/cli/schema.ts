/** `openchoreo-planes schema`: prints a JSON Schema for editors, or how an editor is told of it. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hasKind, kinds, lineOfRelease, type Release, releases } from '../lines.ts'
import { nearest } from '../nearest.ts'
import { associationOf, associations } from '../report/association.ts'
import { EXIT, type Io } from './io.ts'
import { oneOf, parse, releaseFrom, UsageError } from './options.ts'
import { writeFiles } from './write.ts'

const schemaHelp = `openchoreo-planes schema [KIND] [--release RELEASE] [--output FILE]

Prints the JSON Schema that editors need, in one file: of all planes, of one KIND such as DataPlane,
or of manifests, for files with other resources among the planes.

  --release RELEASE     the release whose contract holds, such as v1.2 (default: v0.16)
  --output FILE         write it there instead
  --association EDITOR  print instead how to tell vscode, jetbrains, a modeline or pre-commit of it
  --help                this text

Exit status: 0 printed, 2 wrong usage, or a file that cannot be written. docs/editors.md tells more.
`

export async function schemaCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, {
    release: { type: 'string' },
    output: { type: 'string' },
    association: { type: 'string' },
    help: { type: 'boolean' },
  })
  if (values.help) {
    io.stdout(schemaHelp)
    return EXIT.ok
  }
  const release = releaseFrom(values.release)
  const [what = 'planes', ...others] = positionals
  if (others.length > 0) throw new UsageError('schema takes one kind')
  const schema = fileOf(what, release)
  if (values.association !== undefined) {
    if (values.output !== undefined) throw new UsageError('--association prints a snippet to copy; it takes no --output')
    io.stdout(associationOf(oneOf('--association', values.association, associations), `${release}/${schema}`, release))
    return EXIT.ok
  }
  const text = readFileSync(join(io.generated, 'schemas', release, schema), 'utf8')
  if (values.output === undefined) {
    io.stdout(text)
    return EXIT.ok
  }
  const file = { path: resolve(io.cwd, values.output), shown: values.output, text }
  return writeFiles([file], { io, lookedAt: [], onWritten: () => {} })
}

/** Below the folder of a release. */
function fileOf(what: string, release: Release): string {
  if (what === 'planes' || what === 'manifests') return `${what}.schema.json`
  const having = releases.filter((other) => hasKind(lineOfRelease(other), what))
  if (having.includes(release)) return `crds/openchoreo.dev/${what.toLowerCase()}_v1alpha1.json`
  if (having.length > 0) throw new UsageError(`${release} has no ${what}; it is one of ${having[0]} to ${having.at(-1)}`)
  const suggestion = nearest(what, [...kinds, 'planes', 'manifests'])
  throw new UsageError(
    `there is no kind ${what}${suggestion === undefined ? `; it is one of ${kinds.join(', ')}` : `; did you mean ${suggestion}?`}`,
  )
}
