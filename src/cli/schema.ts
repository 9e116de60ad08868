/** `openchoreo-planes schema`: prints a JSON Schema for editors, or how an editor is told of it. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { associationOf } from '../editor/association.ts'
import { hasKind, kinds, lineOfRelease, type Release, releases } from '../releases/lines.ts'
import { EXIT, type Io } from './io.ts'
import { type Call, suggestionFor, UsageError } from './options.ts'
import { releaseWithoutFiles } from './repository.ts'
import { writeFiles } from './write.ts'

export async function schemaCommand({ options, positionals }: Call<'schema'>, io: Io): Promise<number> {
  const { release } = releaseWithoutFiles(options, io)
  const [what = 'planes', ...others] = positionals
  if (others.length > 0) throw new UsageError('schema takes one kind')
  const schema = fileOf(what, release)
  if (options.association !== undefined) {
    if (options.output !== undefined) throw new UsageError('--association prints a snippet to copy; it takes no --output')
    io.stdout(associationOf(options.association, `${release}/${schema}`, release))
    return EXIT.ok
  }
  const text = readFileSync(join(io.generated, 'schemas', release, schema), 'utf8')
  if (options.output === undefined) {
    io.stdout(text)
    return EXIT.ok
  }
  const file = { path: resolve(io.cwd, options.output), shown: options.output, text }
  return writeFiles([file], { io, lookedAt: [], onWritten: () => {} })
}

/** Below the folder of a release. */
function fileOf(what: string, release: Release): string {
  if (what === 'planes' || what === 'manifests') return `${what}.schema.json`
  const having = releases.filter((other) => hasKind(lineOfRelease(other), what))
  if (having.includes(release)) return `crds/openchoreo.dev/${what.toLowerCase()}_v1alpha1.json`
  if (having.length > 0) throw new UsageError(`${release} has no ${what}: only ${having[0]} to ${having.at(-1)} do`)
  const suggestion = suggestionFor(what, [...kinds, 'planes', 'manifests'])
  throw new UsageError(`unknown kind ${what}${suggestion || `; must be one of ${kinds.join(', ')}`}`)
}
