/** `openchoreo-planes schema`: prints a JSON Schema for editors, or how to configure an editor with it. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Association, associationOf, configAssociationOf } from '../editor/association.ts'
import { hasKind, kinds, lineOfRelease, type Release, releases } from '../releases/lines.ts'
import { EXIT, type Io } from './io.ts'
import { type Call, suggestionFor, UsageError } from './options.ts'
import { releaseWithoutFiles } from './repository.ts'
import { writeFiles } from './write.ts'

export async function schemaCommand({ options, positionals }: Call<'schema'>, io: Io): Promise<number> {
  const [what = 'planes', ...others] = positionals
  if (others.length > 0) throw new UsageError('schema takes one kind')
  // A configuration with mistakes must not be in the way of its own schema.
  const { path, snippet } = what === CONFIG ? ofConfiguration : ofRelease(what, releaseWithoutFiles(options, io).release)
  if (options.association !== undefined) {
    if (options.output !== undefined) throw new UsageError('--association prints a snippet to copy; it takes no --output')
    io.stdout(snippet(options.association))
    return EXIT.ok
  }
  const text = readFileSync(join(io.generated, 'schemas', path), 'utf8')
  if (options.output === undefined) {
    io.stdout(text)
    return EXIT.ok
  }
  const file = { path: resolve(io.cwd, options.output), shown: options.output, text }
  return writeFiles([file], { io, lookedAt: [], onWritten: () => {} })
}

/** A published schema: its path below the folder of schemas, and how to configure an editor with it. */
interface Published {
  readonly path: string
  readonly snippet: (association: Association) => string
}

function ofRelease(what: string, release: Release): Published {
  const path = `${release}/${fileOf(what, release)}`
  return { path, snippet: (association) => associationOf(association, path, release) }
}

const CONFIG = 'config'

const ofConfiguration: Published = {
  path: 'config.json',
  snippet: (association) => {
    if (association !== 'pre-commit') return configAssociationOf(association, 'config.json')
    throw new UsageError('pre-commit needs no schema of the configuration: lint reports its mistakes')
  },
}

/** Below the folder of a release. */
function fileOf(what: string, release: Release): string {
  if (what === 'planes' || what === 'manifests') return `${what}.schema.json`
  const having = releases.filter((other) => hasKind(lineOfRelease(other), what))
  if (having.includes(release)) return `crds/openchoreo.dev/${what.toLowerCase()}_v1alpha1.json`
  if (having.length > 0) throw new UsageError(`${release} has no ${what}: only ${having[0]} to ${having.at(-1)} do`)
  const suggestion = suggestionFor(what, [...kinds, 'planes', 'manifests', CONFIG])
  throw new UsageError(`unknown kind ${what}${suggestion || `; must be one of ${kinds.join(', ')}`}`)
}
