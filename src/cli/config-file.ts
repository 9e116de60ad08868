/** Reads a configuration file. Apart from the search for it, because most runs find none. */
import { lstatSync, readFileSync, statSync } from 'node:fs'
import { codes } from '../lint/codes.ts'
import { type Config, readConfig } from '../repository/config.ts'
import { ConfigError } from './config-error.ts'
import { codeOf } from './error-code.ts'
import { textFrom } from './read.ts'
import { reasonOf } from './reason.ts'

/** @throws ConfigError with every mistake in it. */
export function loadConfig(path: string, shown: string): Config {
  const result = readConfig(textOf(path, shown), shown, codes)
  if (result.ok) return result.config
  throw new ConfigError(
    result.issues.map(({ field, message, range: { start } }) => {
      return `${shown}:${start.line}:${start.column}: ${field === '' ? '' : `${field}: `}${message}`
    }),
  )
}

/** More is no configuration, but something that would fill the memory. */
const LARGEST = 1024 * 1024

function textOf(path: string, shown: string): string {
  try {
    const stats = statSync(path)
    // To read a pipe could wait for ever.
    if (!stats.isFile()) throw new ConfigError([`${shown}: it is ${stats.isDirectory() ? 'a directory' : 'no file'}`])
    if (stats.size > LARGEST) throw new ConfigError([`${shown}: it is too large to be a configuration`])
    return textFrom(readFileSync(path))
  } catch (error) {
    if (error instanceof ConfigError) throw error
    const reason = codeOf(error) === 'ENOENT' && isLink(path) ? 'it is a link to a file that does not exist' : reasonOf(error)
    throw new ConfigError([`${shown}: ${reason}`])
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
