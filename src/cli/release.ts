/** The release that somebody named for a run: by an option, or in the environment. */
import { newestRelease, type Release } from '../releases/lines.ts'
import type { NamedReleaseFrom } from '../repository/context.ts'
import { releaseNamed, unknownRelease } from '../repository/release.ts'
import type { Io } from './io.ts'
import { UsageError } from './options.ts'

/** `auto` asks for detection in spite of a configuration; undefined leaves the configuration to decide. */
export function namedRelease(option: string | undefined, { env }: Pick<Io, 'env'>): NamedReleaseFrom | 'auto' | undefined {
  if (option !== undefined) return namedBy(option, 'option', '--release')
  const variable = env[VARIABLE]
  return variable === undefined || variable === '' ? undefined : namedBy(variable, 'environment', VARIABLE)
}

const VARIABLE = 'OPENCHOREO_RELEASE'

function namedBy(name: string, from: NamedReleaseFrom['from'], where: string): NamedReleaseFrom | 'auto' {
  const named = releaseNamed(name)
  if (!named.ok) throw new UsageError(`${where}: ${unknownRelease(name)}`)
  return named.release === 'auto' ? 'auto' : { release: named.release, from }
}

/** The release of an option that names a target, such as `--to`. */
export function releaseFrom(name: string, option: string): Release {
  const named = namedBy(name, 'option', option)
  if (named === 'auto') throw new UsageError(`${option}: name a release, such as ${newestRelease}`)
  return named.release
}
