/** `openchoreo-planes init`: writes a configuration with the release that the manifests are for. */
import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { initialConfigFor, initialConfigText } from '../repository/initial-config.ts'
import { CONFIG_NAMES, isThere } from './config.ts'
import { complain, EXIT, type Io, note } from './io.ts'
import { readPlanes } from './manifests.ts'
import { type Call, UsageError } from './options.ts'
import { pathWithin, shownPath } from './paths.ts'
import { writeFiles } from './write.ts'

export async function initCommand({ positionals }: Call<'init'>, io: Io): Promise<number> {
  const [path = '.', ...more] = positionals
  if (more.length > 0) throw new UsageError('init takes one directory')
  const folder = resolve(io.cwd, path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${path}: there is no such directory`)
  const existing = CONFIG_NAMES.find((name) => isThere(join(folder, name)))
  if (existing !== undefined) {
    complain(io, `${shownPath(io.cwd, join(folder, existing))}: it exists already, and nothing was changed`)
    return EXIT.failure
  }
  const { sets, faults } = readPlanes([path], { release: 'auto' }, io)
  for (const { file, reason } of faults) note(io, `${file}: ${reason}`)
  const config = initialConfigFor(sets)
  const others = config.others.map(({ set, release }) => ({ set, release, folder: pathWithin(folder, resolve(io.cwd, set)) }))
  const overrides = others.flatMap(({ folder, release }) => (isPlain(folder) ? [{ folder, release }] : []))
  for (const { set, release } of others.filter(({ folder }) => !isPlain(folder)))
    note(io, `${set === '' ? '.' : set}: its planes are for ${release}; add an override for its files`)

  const text = initialConfigText(config, schemaFrom(folder), overrides)
  const file = join(folder, CONFIG_NAMES[0])
  const shown = shownPath(io.cwd, file)
  return writeFiles([{ path: file, shown, text, before: null }], {
    io,
    lookedAt: [],
    onWritten: () => {
      io.stdout(text)
      note(io, `Wrote ${shown}`)
    },
  })
}

/** Whether a folder can be in a list of YAML and in a pattern as it is. */
const isPlain = (folder: string | undefined): folder is string => folder !== undefined && /^[A-Za-z][\w./-]*$/.test(folder)

/** From the folder, the schema of an installed package, or where it will be once it is installed there. */
function schemaFrom(folder: string): string {
  const schema = join('node_modules', 'openchoreo-planes', 'generated', 'schemas', 'config.json')
  let above = folder
  while (!existsSync(join(above, schema)) && dirname(above) !== above) above = dirname(above)
  const path = existsSync(join(above, schema)) ? relative(folder, join(above, schema)) : schema
  return (path.startsWith('..') ? path : `./${path}`).replaceAll(sep, '/')
}
